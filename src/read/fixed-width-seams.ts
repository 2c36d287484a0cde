/** Heads so wide that nothing parts them from the next: `Three months endedThree months ended`, `June 30, 2023June 30, 2024`. */
import type { Segment } from './fixed-width-line.ts';

/** The end of one head and the beginning of the next. */
const SEAM = /(?<=[a-z\d])(?=[A-Z][a-z]{2})/;

export function partedAtSeams(segments: readonly Segment[]): readonly Segment[] {
  return segments.some(({ kind, text }) => kind === 'words' && SEAM.test(text))
    ? segments.flatMap(parted)
    : segments;
}

const PERIOD = /\b(?:ended|ending|(?:19|20)\d\d)$/;

/** Only where the parts are alike, or each ends as a head of a period does: letters in mid-word may be a name's own. */
function parted(segment: Segment): readonly Segment[] {
  const texts = segment.kind === 'words' ? segment.text.split(SEAM) : [];
  const isAlike = texts.every((text) => text === texts[0]);
  if (texts.length < 2 || !(isAlike || texts.every((text) => PERIOD.test(text)))) return [segment];
  let { start } = segment;
  return texts.map((text) => {
    const part: Segment = { ...segment, start, end: start + text.length, edge: start + text.length, text };
    start = part.end;
    return part;
  });
}
