/** The title and heads of a small statement, and the blocks of pages on which it is printed. */
import { readPdf } from '../../../src/read/pdf/pdf.ts';
import { printed } from './printed.ts';
import { type Mark, type Stroke, writePdf } from './writer.ts';

export const TITLE: Mark = { x: 250, y: 60, text: 'Statements of Income' };
export const HEADS: readonly Mark[] = [
  { x: 345, y: 90, text: 'Three Months Ended March 31,' },
  { x: 380, y: 104, text: '2024', right: true },
  { x: 460, y: 104, text: '2023', right: true },
];
export const PRINTED_HEADS = ['0: | 1-2:Three Months Ended March 31,', '0: | 1:2024 | 2:2023'];

export async function blocksOf(
  ...pages: readonly (readonly (Mark | Stroke)[])[]
): Promise<readonly string[]> {
  return printed(await readPdf(writePdf(pages), 'release.pdf'));
}
