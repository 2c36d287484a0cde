/** One share of the slips, in a thread of its own. */
import { parentPort, workerData } from 'node:worker_threads';
import { meterFor } from '../../meter.ts';
import type { Share, Told } from './jobs.ts';

const { document, options, slips } = workerData as Share;
// The lint rule means windows, which have origins; this is a port between threads.
// oxlint-disable-next-line unicorn/require-post-message-target-origin
const tell = (told: Told): void => parentPort?.postMessage(told);
tell(meterFor(document, options).inject(slips, () => tell(null)));
