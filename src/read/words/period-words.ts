import { MONTH_NAMES } from '../../calendar/dates.ts';
/** Words of which a head over several columns has one. */
export const PERIOD = new RegExp(
  String.raw`\b(?:months?|weeks?|quarters?|years?|fiscal|ended|ending|as (?:of|at)|FY\d\d|Q[1-4]|[1-4]Q\d\d|[369]M\d\d|[12]H\d\d)\b|\b(?:19|20)\d{2}\b|\b${MONTH_NAMES}\s+\d`,
  'i',
);
