/** How whole numbers are parted by commas, as sources of regular expressions and as text. */

/** `1,234,567`, and with lakhs and crores as in India `12,34,567`. */
export const GROUPED = '(?:\\d{1,3}(?:,\\d{3})+|\\d{1,2}(?:,\\d{2})+,\\d{3})';

const IN_LAKHS = /(?<!\d)\d{1,2}(?:,\d{2})+,\d{3}(?!\d)/;

export function groupsLakhs(text: string): boolean {
  return IN_LAKHS.test(text);
}

/** The digits of a whole number parted as `like` is: by thousands, by lakhs, or not at all. */
export function groupedLike(whole: string, like: string): string {
  if (groupsLakhs(like)) return whole.replace(/\B(?=(?:\d{2})*\d{3}$)/g, ',');
  return like.includes(',') || !/\d{4}/.test(like) ? whole.replace(/\B(?=(?:\d{3})+$)/g, ',') : whole;
}

/**
 * The digits of a printed number with at most one point: separators are left out, of several points the last one parts the
 * decimals, and letters are the digits that they look like.
 */
export function plainDigits(text: string): string {
  const printed = text.replace(/[^\d.OoIl]/g, '');
  const digits = /[OoIl]/.test(printed) ? printed.replace(/[Oo]/g, '0').replace(/[Il]/g, '1') : printed;
  const point = digits.lastIndexOf('.');
  return point < 0 ? digits : digits.slice(0, point).replaceAll('.', '') + digits.slice(point);
}

/** Digits printed behind the point. */
export function placesIn(text: string): number {
  const digits = plainDigits(text);
  const point = digits.indexOf('.');
  return point < 0 ? 0 : digits.length - point - 1;
}
