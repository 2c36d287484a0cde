/** Characters of symbol fonts, which Word writes by their place in the font. */
const SYMBOL_FONT: Readonly<Record<number, string>> = {
  0xa3: '≤',
  0xb0: '°',
  0xb1: '±',
  0xb3: '≥',
  0xb4: '×',
  0xb7: '•',
  0xb8: '÷',
  0xb9: '≠',
  0xbb: '≈',
  0xbe: '—',
};

/**
 * A symbol as text. Fonts of symbols have their characters at F000 and above; below 0x80 the font named Symbol agrees with
 * ASCII on digits and signs, and pictures of other fonts are dropped.
 */
export function symbol(font: string, code: string): string {
  const number = Number.parseInt(code, 16);
  if (Number.isNaN(number) || number < 0x20 || number > 0xffff) return '';
  if (number < 0xf000) return number >= 0xd800 && number < 0xe000 ? '' : String.fromCharCode(number);
  const place = number - 0xf000;
  if (!/^symbol$/i.test(font)) return place === 0xb7 || place === 0xa7 ? '•' : '';
  if (place === 0x2d) return '-';
  return SYMBOL_FONT[place] ?? (place >= 0x20 && place < 0x40 ? String.fromCharCode(place) : '');
}
