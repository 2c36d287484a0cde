/** What the stages cost in one warm process, as rates: facts extracted and identities evaluated a second. */
import { readFileSync } from 'node:fs';
import { auditFacts, extract } from '../../src/audit.ts';
import { BUNDLED_PACKS } from '../../src/generated/packs.ts';
import { meterFor } from '../../src/meter.ts';
import { readHtml } from '../../src/read/html/html.ts';
import { read } from '../../src/read/read.ts';
import { choosePacks } from '../../src/rules/packs/choose.ts';
import { asPage } from '../read/html/as-page.ts';

export interface StageRate {
  readonly name: string;
  readonly minimum: number;
  readonly median: number;
  /** Of the fastest run. */
  readonly perSecond: number;
}

/** Slips of a run: enough to have some of every kind. */
const SLIPS = 30;

/** The stages take turns, so that what slows the machine slows both. */
export async function timeStages(file: string, runs: number): Promise<readonly StageRate[]> {
  const document = await read(readFileSync(file), 'release.txt');
  const rules = await choosePacks(document.text, [], BUNDLED_PACKS);
  const options = { rules, version: '0' };
  const extraction = extract(document, options);
  const { evaluations } = auditFacts(extraction, options);
  const slipping = { ...options, slips: SLIPS, seed: 1 };
  const reading = meterFor(document, { ...slipping, reread: true });
  const swapping = meterFor(document, { ...slipping, reread: false });
  const page = new TextEncoder().encode(asPage(document, 'triples'));
  const times: Record<'page' | 'extract' | 'audit' | 'reading' | 'swapping', number[]> = {
    page: [],
    extract: [],
    audit: [],
    reading: [],
    swapping: [],
  };
  for (let run = 0; run < runs; run++) {
    times.page.push(timed(() => readHtml(page, 'release.html')));
    times.extract.push(timed(() => extract(document, options)));
    times.audit.push(timed(() => auditFacts(extraction, options)));
    times.reading.push(timed(() => reading.inject(reading.slips)));
    times.swapping.push(timed(() => swapping.inject(swapping.slips)));
  }
  return [
    rateOf(`${page.length} bytes of HTML read`, times.page, page.length),
    rateOf(`${extraction.facts.length} facts extracted`, times.extract, extraction.facts.length),
    rateOf(`${evaluations.length} identities evaluated and concluded`, times.audit, evaluations.length),
    rateOf(`${SLIPS} slips injected, the text read again`, times.reading, SLIPS),
    rateOf(`${SLIPS} slips injected in the facts`, times.swapping, SLIPS),
  ];
}

export function timed(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

export function rateOf(name: string, times: readonly number[], count: number): StageRate {
  const sorted = times.toSorted((a, b) => a - b);
  const minimum = sorted[0] ?? 0;
  const median = sorted[sorted.length >> 1] ?? 0;
  return { name, minimum, median, perSecond: Math.round((count * 1000) / minimum) };
}
