/** What to change in a line of Markdown so that it reads as printed: no line is longer for it. */
import { endsInWord } from '../../model/letters.ts';

/** The stretch from `start` to `end`, offsets into the line, reads as `text`. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Longer lines are data, not prose. */
const LONGEST = 20_000;

/** Rules and the row of dashes under a table's heads say nothing inline. */
const NO_WORDS = /^[\s|:*_=-]*$/;

/** The edits of a line, in order; none overlap. */
export function editsOf(line: string): readonly Edit[] {
  if (line.length > LONGEST || !/[\\&<[*_~`]/.test(line) || NO_WORDS.test(line)) return [];
  const edits = [...fixedEdits(line)];
  const taken = new Set<number>();
  for (const { start, end } of edits) for (let at = start; at < end; at++) taken.add(at);
  edits.push(...emphasisEdits(line, taken));
  edits.sort((a, b) => a.start - b.start);
  // Columns drawn by blanks stay under one another.
  const isLoose = !line.includes('|') && /\S {3,}\S/.test(line);
  return isLoose ? edits.map((edit) => ({ ...edit, text: edit.text.padEnd(edit.end - edit.start) })) : edits;
}

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  ensp: ' ',
  emsp: ' ',
  thinsp: ' ',
  mdash: '—',
  ndash: '–',
  minus: '−',
  hellip: '…',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  euro: '€',
  pound: '£',
  yen: '¥',
  cent: '¢',
  copy: '©',
  reg: '®',
  trade: '™',
  bull: '•',
  middot: '·',
  times: '×',
  sect: '§',
};

const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** A comment; an escape; an entity; a raised number; an inline tag; a note's mark; an image or a link; all with bounded insides. */
const FIXED =
  /<!--(?:(?!-->).){0,500}-->|\\(?<escaped>[!-/:-@[\]^_`{}~])|&(?:#(?<decimal>\d{2,6})|#[xX](?<hexadecimal>[\da-fA-F]{2,5})|(?<entity>[a-zA-Z]{2,8}));|<sup>\s?\(?(?<raised>\d{1,2})\)?\s?<\/sup>|<br\s?\/?>|<\/?(?:sup|sub|b|i|u|em|strong|small|span|a|font|ins|del|mark)(?:\s[^<>]{0,300})?>|\[\^(?<note>\d{1,2})\](?<colon>:?)|(?<image>!?)\[(?<label>[^[\]]{0,300})\]\((?:[^()\s]{0,500})(?:\s"[^"]{0,200}")?\)/g;

function* fixedEdits(line: string): Generator<Edit> {
  for (const match of line.matchAll(FIXED)) {
    const start = match.index;
    const end = start + match[0].length;
    const { label, image } = match.groups ?? {};
    if (label !== undefined && image === '') {
      yield { start, end: start + 1, text: '' };
      yield { start: start + 1 + label.length, end, text: '' };
      continue;
    }
    const text = textOf(match[0], match.groups ?? {});
    if (text !== undefined) yield { start, end, text };
  }
}

/** What a fixed mark reads as; `undefined` where it stays as it is. */
function textOf(
  whole: string,
  { escaped, decimal, hexadecimal, entity, raised, note }: Readonly<Record<string, string | undefined>>,
): string | undefined {
  // An escaped pipe must not part cells.
  if (escaped !== undefined) return escaped === '|' ? undefined : escaped;
  if (entity !== undefined) return ENTITIES[entity];
  const code = Number.parseInt(decimal ?? hexadecimal ?? '', decimal === undefined ? 16 : 10);
  if (!Number.isNaN(code)) return code >= 32 && code < 0xd800 ? String.fromCharCode(code) : undefined;
  const number = raised ?? note;
  if (number !== undefined) return [...number].map((digit) => SUPERSCRIPTS[Number(digit)]).join('');
  return whole.startsWith('<br') ? ' ' : '';
}

interface Delimiter {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Marks of emphasis and code that open before a word and close behind one, in the same cell. */
function emphasisEdits(line: string, taken: ReadonlySet<number>): readonly Edit[] {
  const edits: Edit[] = [];
  let open = new Map<string, Delimiter>();
  for (const match of line.matchAll(/\*{1,2}|_{1,2}|~~|`{1,2}|\|/g)) {
    const [text] = match;
    const delimiter = { start: match.index, end: match.index + text.length, text };
    if (taken.has(delimiter.start)) continue;
    if (text === '|') {
      open = new Map();
      continue;
    }
    const before = open.get(text);
    if (before !== undefined && closes(line, delimiter)) {
      edits.push({ start: before.start, end: before.end, text: '' });
      edits.push({ start: delimiter.start, end: delimiter.end, text: '' });
      open.delete(text);
    } else if (opensAt(line, delimiter)) open.set(text, delimiter);
  }
  return edits;
}

/** A star or a line within a word, or behind one as the mark of a note, opens nothing. */
function opensAt(line: string, { start, end, text }: Delimiter): boolean {
  if (!/\S/.test(line.charAt(end))) return false;
  const before = line.charAt(start - 1);
  return text.length > 1 || !(endsInWord(before) || /[)%]/.test(before));
}

function closes(line: string, { start, end, text }: Delimiter): boolean {
  if (!/\S/.test(line.charAt(start - 1))) return false;
  return text !== '_' || !endsInWord(line.charAt(end));
}
