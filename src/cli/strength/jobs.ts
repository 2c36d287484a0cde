/**
 * Slips shared out among this thread and others. Each slip is its own audit, so the shares only have to be put back in order.
 */
import { availableParallelism } from 'node:os';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';
import { type Meter, meterFor, type StrengthOptions } from '../../meter.ts';
import type { Document } from '../../model/document.ts';
import type { DrawnSlip, Injection, StrengthReport } from '../../model/strength.ts';
import { growRoom } from '../compile-later.ts';
import type { Progress } from '../progress.ts';

export interface JobOptions extends StrengthOptions {
  /** `null` where the machine decides. */
  readonly jobs: number | null;
}

/** What a worker is given. */
export interface Share {
  readonly document: Document;
  readonly options: StrengthOptions;
  readonly slips: readonly DrawnSlip[];
}

/** What a worker says: `null` behind each slip, all of its injections at the end. */
export type Told = readonly Injection[] | null;

/** A thread cannot run the sources themselves, for whose types the main thread has a loader: there, it does all the work. */
const IS_BUILT = !import.meta.url.endsWith('.ts');

/** A worker that has fewer to do takes longer to start than to work. */
const LEAST_SLIPS = 60;
const MOST_JOBS = 8;

export async function injectAll(
  document: Document,
  { jobs, ...options }: JobOptions,
  progress: Progress,
): Promise<StrengthReport> {
  growRoom();
  const meter = meterFor(document, options);
  const { slips } = meter;
  const count = IS_BUILT ? Math.min(jobs ?? usualJobs(slips.length), Math.max(slips.length, 1)) : 1;
  let done = 0;
  const told = (): void => progress.at((done += 1), slips.length);
  try {
    if (count === 1) return meter.report(meter.inject(slips, told));
    const [own = [], ...shares] = dealt(slips, count);
    const elsewhere = shares.map(async (share) => inWorker({ document, options, slips: share }, told));
    return meter.report((await Promise.all([injectHere(meter, own, told), ...elsewhere])).flat());
  } finally {
    progress.end();
  }
}

/** How many slips this thread injects before another has read the release for itself. */
const AHEAD = 25;

/** The slips for this thread, which can begin at once, and for each of the others. */
function dealt(slips: readonly DrawnSlip[], count: number): readonly (readonly DrawnSlip[])[] {
  const own = Math.ceil((slips.length + AHEAD * (count - 1)) / count);
  const rest = slips.slice(own);
  const shares = Array.from({ length: count - 1 }, (_, job) =>
    rest.filter((_slip, index) => index % (count - 1) === job),
  );
  return [slips.slice(0, own), ...shares.filter(({ length }) => length > 0)];
}

/** Between two slips, what the other threads tell is heard. */
async function injectHere(
  meter: Meter,
  slips: readonly DrawnSlip[],
  told: () => void,
): Promise<readonly Injection[]> {
  const injections: Injection[] = [];
  for (const slip of slips) {
    injections.push(...meter.inject([slip], told));
    await nextTurn();
  }
  return injections;
}

function usualJobs(slips: number): number {
  return Math.max(1, Math.min(availableParallelism(), MOST_JOBS, Math.floor(slips / LEAST_SLIPS)));
}

async function inWorker(share: Share, told: () => void): Promise<readonly Injection[]> {
  const worker = new Worker(new URL('./library/strength-worker.js', import.meta.url), { workerData: share });
  try {
    return await new Promise((resolve, reject) => {
      worker.on('message', (message: Told) => (message === null ? told() : resolve(message)));
      worker.on('error', reject);
      worker.on('exit', (code) => reject(new Error(`a worker ended with ${code} before it was done`)));
    });
  } finally {
    await worker.terminate();
  }
}
