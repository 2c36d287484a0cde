/** What is odd about a figure as it is printed, by its text alone. */
import { GROUPED } from '../number/grouping.ts';

/** `(1,234` lacks a parenthesis; in `1,23412,345` separators stand where none belong, and in `4O,515` a letter. */
export type Oddity = 'parenthesis' | 'separators' | 'letters';

/** A comma, or more points than one. */
const SEVERAL = /,|\..*\./;
const WELL_GROUPED = new RegExp(`^(?:${GROUPED}|\\d+)(?:\\.\\d+)?$`);

/** `null` for a figure as it should be. */
export function oddityOf(text: string): Oddity | null {
  if (WELL_GROUPED.test(text)) return null;
  if (text.startsWith('(') !== text.endsWith(')')) return 'parenthesis';
  if (/[OoIl]/.test(text)) return 'letters';
  const digits = text.replaceAll(/[^\d.,]/g, '');
  return SEVERAL.test(digits) && !WELL_GROUPED.test(digits) ? 'separators' : null;
}
