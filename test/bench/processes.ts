/**
 * Times whole processes against bare node. Runs are interleaved, so that a busy moment of the machine falls on every
 * program alike, and the minimum is the figure to compare: noise only ever adds.
 */
import { spawnSync, type SpawnSyncReturns } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';

export interface Program {
  readonly name: string;
  /** What node is started with. */
  readonly args: readonly string[];
}

export interface Timing {
  readonly name: string;
  readonly minimum: number;
  readonly median: number;
  /** In MiB, of a run apart from the timed ones. */
  readonly peakMemory: number;
}

/** Findings, and too little coverage, are results; the user's mistakes and ours are not. */
const RESULTS: ReadonlySet<number | null> = new Set([0, 1, 4]);

/** What a first run, which also fills the caches of the file system, says about a program that cannot be timed. */
export function whyNotTimed({ args }: Program): string | undefined {
  const { status, stderr } = start(args);
  return RESULTS.has(status) ? undefined : `ended with ${String(status)}: ${stderr.trim()}`;
}

export function timePrograms(programs: readonly Program[], rounds: number): Timing[] {
  const measured = programs.map((program) => ({ program, times: [] as number[] }));
  for (let round = 0; round < rounds; round++) {
    for (const { program, times } of measured) times.push(timed(program));
  }
  return measured.map(({ program, times }) => {
    const sorted = times.toSorted((a, b) => a - b);
    return {
      name: program.name,
      minimum: sorted[0] ?? Number.NaN,
      median: sorted[Math.floor(sorted.length / 2)] ?? Number.NaN,
      peakMemory: peakMemory(program),
    };
  });
}

function timed(program: Program): number {
  const began = performance.now();
  start(program.args);
  return performance.now() - began;
}

/** The program reports its own peak as it exits, which works alike on every system. */
function peakMemory({ args }: Program): number {
  const folder = mkdtempSync(join(tmpdir(), 'qfin-audit-bench-'));
  const file = join(folder, 'peak');
  const hook = `import { writeFileSync } from 'node:fs';
    process.on('exit', () => writeFileSync(${JSON.stringify(file)}, String(process.resourceUsage().maxRSS)));`;
  try {
    start(['--import', `data:text/javascript,${encodeURIComponent(hook)}`, ...args]);
    return Number(readFileSync(file, 'utf8')) / 1024;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function start(args: readonly string[]): SpawnSyncReturns<string> {
  return spawnSync(process.execPath, args, { encoding: 'utf8' });
}
