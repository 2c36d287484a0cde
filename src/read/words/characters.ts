/** Characters that look like others, or like nothing. */

/** The places of bullets in the fonts Symbol and Wingdings, as programs write them that know no such fonts. */
const SYMBOL_BULLETS = /[\uf076\uf0a7\uf0b7\uf0d8\uf0fc]/g;

/** Blanks that may not break, or are narrow, are blanks; a hyphen that may not break is one; soft hyphens are not printed. */
export function plain(text: string): string {
  return text
    .replaceAll(/[\u00a0\u2000-\u200a\u202f\u205f\u3000]/g, ' ')
    .replaceAll('\u2011', '-')
    .replaceAll(SYMBOL_BULLETS, '•')
    .replaceAll(/[\u00ad\u200b-\u200f\u2060\ufeff]/g, '')
    .replaceAll(/[\r\n]+/g, ' ');
}
