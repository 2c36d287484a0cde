/**
 * Text of a document is not to be trusted: an escape sequence would move the reader's cursor, a direction mark would
 * turn digits around. Such characters are shown as signs instead, each by as many characters as it had, so that offsets
 * into the text stay right.
 */
const ACTING = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;

/** Most text is of printable ASCII, other letters of Europe, dashes and quotation marks, and is let through without asking more. */
const HARMLESS = /^[ -~\u00a0-\u00ac\u00ae-\u05ff\u2010-\u2027\u2030-\u205e\u2070-\u2bff]*$/;
const PLAIN = /^[ -~]*$/;

/** `text` with every control character as a sign; tabs and line breaks stay. */
export function visible(text: string): string {
  return HARMLESS.test(text) ? text : text.replace(ACTING, sign);
}

/** `text` on one line, white space collapsed. */
export function oneLine(text: string): string {
  if (PLAIN.test(text) && !text.includes('  ')) return text.trim();
  return visible(text).replaceAll(/\s+/gu, ' ').trim();
}

/**
 * A run of GitHub's takes a line that begins with `::` or `##[`, however far it is set in, for a command to it. Words of a
 * document or a file's name must not give any, so such a line begins with a point instead.
 */
export function disarmed(text: string): string {
  if (!text.includes('::') && !text.includes('##[')) return text;
  return text.replaceAll(/^([^\S\n]*)(?=::|##\[)/gm, '$1·');
}

const SOFT_HYPHEN = '\u00ad';

function sign(character: string): string {
  if (/[\t\n\r]/.test(character)) return character;
  if (character === SOFT_HYPHEN) return '-';
  const code = character.charCodeAt(0);
  if (code < 0x20) return String.fromCharCode(0x2400 + code);
  if (code === 0x7f) return '\u2421';
  return '\ufffd'.repeat(character.length);
}
