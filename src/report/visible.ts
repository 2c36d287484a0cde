/**
 * Text of a document is not to be trusted: an escape sequence would move the reader's cursor, a direction mark would
 * turn digits around. Such characters are shown as signs instead, each by as many characters as it had, so that offsets
 * into the text stay right.
 */
const ACTING = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;

/** Most text is printable ASCII and is let through without asking what its characters are. */
const HARMLESS = /^[ -~]*$/;

/** `text` with every control character as a sign; tabs and line breaks stay. */
export function visible(text: string): string {
  return HARMLESS.test(text) ? text : text.replace(ACTING, sign);
}

/** `text` on one line, white space collapsed. */
export function oneLine(text: string): string {
  if (HARMLESS.test(text) && !text.includes('  ')) return text.trim();
  return visible(text).replaceAll(/\s+/gu, ' ').trim();
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
