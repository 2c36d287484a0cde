/** Whether what a PDF prints can be read as text, and if not, why. */
import type { Notice } from '../../../model/notice.ts';
import { AGAIN, EXPORT, refused } from './refused.ts';
import { isDamaged } from './unpacked.ts';
import type { Word } from './words.ts';

const FEWEST_LETTERS = 20;
const WITHOUT_NAME = /[\ufffd\ue000-\uf8ff]/g;

/** @throws AuditError where there is hardly any text, or much of it has no known letters */
export function checkText(text: string, bytes: Uint8Array, name: string): void {
  const unknown = text.match(WITHOUT_NAME)?.length ?? 0;
  if (unknown * 5 > text.length)
    throw refused(`${name} does not say which letters its text consists of`, EXPORT, name);
  if (text.length >= FEWEST_LETTERS) return;
  const has = text === '' ? 'no text' : `no text but “${text}”`;
  if (isDamaged(bytes))
    throw refused(`${name} is a damaged PDF: what its pages hold cannot be unpacked`, AGAIN, name);
  if (!hasPictures(bytes))
    throw refused(
      `${name} has ${has}: its pages are empty, or their words are drawn as shapes`,
      EXPORT,
      name,
    );
  const are = text === '' ? 'are' : 'may be';
  throw refused(`${name} has ${has}: its pages ${are} pictures, as of a scanned paper`, EXPORT, name);
}

/** A picture is a stream, whose dictionary is never packed. */
function hasPictures(bytes: Uint8Array): boolean {
  return /\/Subtype\s*\/Image\b/.test(new TextDecoder('latin1').decode(bytes));
}

/** Told where some letters have no name: figures may be among them. A sign before an item of a list is none. */
export function noticesOfLetters(words: readonly Word[]): readonly Notice[] {
  const count = words.filter(({ text }) => text.includes('\ufffd')).length;
  if (count === 0) return [];
  const which = count === 1 ? 'one word' : `${count} words`;
  const message = `The PDF does not say which letters ${which} consist of; figures among them are not read.`;
  return [{ code: 'left-out', message, line: null, span: null }];
}
