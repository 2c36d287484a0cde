/** Every PDF ends in a pointer to its contents. Without it pdf.js guesses, and may take half a file for a whole one. */
import type { Notice } from '../../../model/notice.ts';

/** How far from its end the pointer is looked for. */
const REACH = 4096;

function endOf(bytes: Uint8Array): string {
  return String.fromCharCode(...bytes.subarray(-REACH));
}

export function hasEnd(bytes: Uint8Array): boolean {
  return /startxref|%%EOF/.test(endOf(bytes));
}

/** Told where the last pointer leads to no table of contents: then the contents were guessed. */
export function noticesOfEnd(bytes: Uint8Array): readonly Notice[] {
  const at = [...endOf(bytes).matchAll(/startxref\s{1,8}(\d{1,15})/g)].at(-1)?.[1];
  const there = String.fromCharCode(...bytes.subarray(Number(at ?? bytes.length)).subarray(0, 64));
  if (/^\s*(?:xref|\d+\s+\d+\s+obj)\b/.test(there)) return [];
  const message =
    'The PDF does not say where its contents are, as where its end is cut off: what is read may not be all of it.';
  return [{ code: 'left-out', message, line: null, span: null }];
}
