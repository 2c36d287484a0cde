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
