/** Heads so wide that hardly anything parts them from the next: `First half endedFirst half ended`, `June 30, 2023 June 30, 2024`. */
import type { Segment } from './line.ts';

/** The end of one head and the beginning of the next. */
const SEAM = /(?<=[a-z\d])(?=[A-Z][a-z]{2})/;
/** The same with a blank, behind what a head of a period ends in. */
const BLANK =
  /(?<=\b(?:[Ee]nd(?:ed|ing)|(?:19|20)\d\d)) (?=[A-Z\d])|(?<=\b[A-Z][a-z]{2,8}\.? \d{1,2},) (?=[A-Z])/;
/** `Three Months Ended June 30,`, `Year ended December 31, 2023`. */
const PHRASE =
  /(?:[A-Z][\w-]*|\d{1,2})(?: [\w-]+){0,2} [Ee]nded(?: [A-Z][a-z]{2,8}\.? \d{1,2},?(?: (?:19|20)\d\d)?)?/g;

export function partedAtSeams(segments: readonly Segment[]): readonly Segment[] {
  return segments.some(({ kind, text }) => kind === 'words' && (SEAM.test(text) || BLANK.test(text)))
    ? segments.flatMap(parted)
    : segments;
}

const PERIOD = /\b(?:ended|ending|(?:19|20)\d\d)$/;

/** Only where the parts are alike, or each ends as a head of a period does: letters in mid-word may be a name's own. */
function parted(segment: Segment): readonly Segment[] {
  if (segment.kind !== 'words') return [segment];
  const texts = segment.text.split(SEAM);
  const isAlike = texts.every((text) => text === texts[0]);
  if (texts.length > 1 && (isAlike || texts.every((text) => PERIOD.test(text))))
    return inOrder(segment, texts);
  return inOrder(segment, partedAtBlanks(segment.text));
}

/** `June 30, 2023 June 30, 2024`, `June 30, May 1,`: the heads, or all as one where they are not alike. */
export function partedAtBlanks(words: string): readonly string[] {
  const phrases = words.length < 200 ? (words.match(PHRASE) ?? []) : [];
  if (phrases.length > 1 && phrases.join(' ') === words) return phrases;
  const heads = words.split(BLANK);
  const shape = shapeOf(heads[0] ?? '');
  return heads.every((head) => shapeOf(head) === shape) ? heads : [words];
}

/** `June 30, 2023` and `May 1, 2024` are alike; `Three Months Ended` and `June 30, 2023` are the lines of one head. */
function shapeOf(head: string): string {
  return head.replace(/\d+/g, '0').replace(/[A-Z][a-z]+/g, 'A');
}

function inOrder(segment: Segment, texts: readonly string[]): readonly Segment[] {
  let from = 0;
  return texts.map((text) => {
    const start = segment.start + segment.text.indexOf(text, from);
    from = start - segment.start + text.length;
    return { ...segment, start, end: start + text.length, edge: start + text.length, text };
  });
}
