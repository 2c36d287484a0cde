/**
 * Whether the fault may be of the reading: where one other reading of a figure would satisfy all that breaks, and its
 * source gives cause to doubt. Characters of a text are certain, its layout and scale are not; a page of a PDF has only
 * marks at places, from which signs and digits can be lost.
 */
import type { Reading, ReadingDoubt } from '../model/finding.ts';
import { mended } from '../model/counted.ts';
import { oddityOf } from '../model/oddity.ts';
import type { Suspect } from '../model/suspect.ts';
import type { Shown } from './display.ts';

/** @param count of the identities that hold with the other reading */
export function readingOf(
  suspect: Suspect | undefined,
  count: number,
  mediaType: string,
  shownOf: (id: string) => Shown,
): Reading | null {
  if (suspect?.restored === undefined || suspect.restored === null) return null;
  const { figure, restored: instead } = suspect;
  const source = shownOf(figure).figure.text;
  const doubt = doubtOf(suspect, source, instead, mediaType);
  if (doubt === null) return null;
  const words = `The source has “${source}”; ${CAUSE[doubt]}. Read as ${instead}, ${mended(count)}, so the reading is in doubt as well as the release.`;
  return { figure, doubt, source, instead, words };
}

const CAUSE: Readonly<Record<ReadingDoubt, string>> = {
  parenthesis: 'a parenthesis may be missing, or one too many',
  separators: 'two numbers may stand in it',
  digits: 'digits beside it may have been lost, or belong to another column',
  scale: 'its scale may be another than was read',
};

function doubtOf({ slip }: Suspect, source: string, instead: string, mediaType: string): ReadingDoubt | null {
  const oddity = oddityOf(source);
  if (slip === 'misreading' && oddity !== 'letters') return oddity;
  if (slip === 'power-of-ten') return isOtherScale(source, instead) ? 'scale' : null;
  if (mediaType !== 'application/pdf') return null;
  if (slip === 'sign') return 'parenthesis';
  return isPartOf(source, instead) || isPartOf(instead, source) ? 'digits' : null;
}

/** Thousands for units, or millions for thousands: three places, or six. */
function isOtherScale(source: string, instead: string): boolean {
  const [a, b] = [exponentOf(source), exponentOf(instead)];
  return a !== b && Math.abs(a - b) % 3 === 0;
}

/** Digits before the point of the first that is not zero; negative for zeros behind it. */
function exponentOf(text: string): number {
  const [whole = '', fraction = ''] = text
    .replaceAll(/[^\d.]/g, '')
    .replace(/^0+/, '')
    .split('.');
  return whole === '' ? -(/^0*/.exec(fraction)?.[0].length ?? 0) : whole.length;
}

/** Whole groups of digits are all that is lost or added at an end. */
function isPartOf(part: string, whole: string): boolean {
  const [short, long] = [part, whole].map((text) => text.replaceAll(/[^\d.,]/g, ''));
  if (short === undefined || long === undefined || short.length < 3 || short.length >= long.length)
    return false;
  return long.startsWith(`${short},`) || long.endsWith(`,${short}`);
}
