/** Text in the columns of a terminal: how wide it is, and how to make it fit. */

const NARROW_ONLY = /^[\x20-\x7e]*$/;
const WITHOUT_WIDTH = /^[\p{Mn}\p{Me}]$/u;
const WIDE =
  /^[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{20000}-\u{3fffd}]$|^\p{Emoji_Presentation}$/u;

/** Columns that `text` takes: two for a wide character, none for a combining mark. */
export function displayWidth(text: string): number {
  if (NARROW_ONLY.test(text)) return text.length;
  let width = 0;
  for (const character of text) width += characterWidth(character);
  return width;
}

/** Before these, every character takes one column, and so do dashes, quotation marks and currency signs. */
const FIRST_MARK = '\u0300';
const PUNCTUATION = /[\u2010-\u20cf]/;

function characterWidth(character: string): number {
  if (character < FIRST_MARK || PUNCTUATION.test(character)) return 1;
  if (WITHOUT_WIDTH.test(character)) return 0;
  return WIDE.test(character) ? 2 : 1;
}

export function padStart(text: string, width: number): string {
  return ' '.repeat(Math.max(0, width - displayWidth(text))) + text;
}

export function padEnd(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - displayWidth(text)));
}

/** `text`, or its beginning with an ellipsis where it is wider than `width`. */
export function cut(text: string, width: number): string {
  if (displayWidth(text) <= width) return text;
  return width < 1 ? '' : `${splitAt(text, width - 1)[0].trimEnd()}…`;
}

/**
 * Lines of at most `width` columns, broken at spaces; a word wider than that is broken behind a slash or a dash of its own,
 * as the names of identities and paths have, or where it must be.
 */
export function wrap(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  let used = 0;
  for (const word of text.split(' ').flatMap((each) => pieces(each, width))) {
    const own = displayWidth(word);
    const longer = line === '' ? own : used + 1 + own;
    if (longer <= width) {
      line = line === '' ? word : `${line} ${word}`;
      used = longer;
    } else {
      if (line !== '') lines.push(line);
      line = word;
      used = own;
    }
  }
  return line === '' ? lines : [...lines, line];
}

function pieces(word: string, width: number): readonly string[] {
  const parts: string[] = [];
  let rest = word;
  while (displayWidth(rest) > width) {
    const end = seam(splitAt(rest, Math.max(width, 2))[0]);
    parts.push(rest.slice(0, end));
    rest = rest.slice(end);
  }
  return [...parts, rest];
}

/** Behind the last slash, else the last dash, of the further half; a break nearer the start would leave a stump. */
function seam(text: string): number {
  const half = text.length / 2;
  const found = [text.lastIndexOf('/'), text.lastIndexOf('-')].find((at) => at >= half);
  return found === undefined ? text.length : found + 1;
}

/** Cuts `text` behind the last character that still fits into `width`. */
function splitAt(text: string, width: number): readonly [string, string] {
  let used = 0;
  let end = 0;
  for (const character of text) {
    used += characterWidth(character);
    if (used > width) break;
    end += character.length;
  }
  return [text.slice(0, end), text.slice(end)];
}
