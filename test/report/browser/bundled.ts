/** The report on the bundled release: every status, groups of findings, bridges, and more tables than an invented one has. */
import { readFileSync } from 'node:fs';
import { audit } from '../../../src/audit.ts';
import { BUNDLED_PACKS } from '../../../src/generated/packs.ts';
import type { Report } from '../../../src/model/report.ts';
import { read } from '../../../src/read/read.ts';
import { choosePacks } from '../../../src/rules/packs/choose.ts';

const NAME = 'qfin-2023-q4.txt';

/** @param edit what a slip would make of the text */
export async function bundledReport(edit: (text: string) => string = (text) => text): Promise<Report> {
  const text = readFileSync(new URL(`../../../data/${NAME}`, import.meta.url), 'utf8');
  const document = await read(new TextEncoder().encode(edit(text)), NAME);
  return audit(document, { rules: await choosePacks(document.text, [], BUNDLED_PACKS), version: '0' });
}
