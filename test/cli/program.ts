/** The command line driven in this process: what it says, and its exit code. */
import type { Io } from '../../src/cli/io.ts';
import { run } from '../../src/cli/main.ts';
import type { Pipeline } from '../../src/cli/pipeline.ts';

export interface Answer {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** @param world what differs from a plain shell without a terminal */
export async function answerTo(
  argv: readonly string[],
  world: Pick<Io, 'cwd'> & Partial<Io>,
  pipeline?: Pipeline,
): Promise<Answer> {
  const out: string[] = [];
  const err: string[] = [];
  const io: Io = {
    stdout: (text) => void out.push(text),
    stderr: (text) => void err.push(text),
    // Not the real one: what a scenario shows should outlive a release.
    version: '0.0.0',
    env: {},
    today: '2024-06-30',
    isTTY: false,
    isWatched: false,
    columns: undefined,
    ...world,
  };
  const code = await run(argv, io, pipeline);
  return { code, stdout: out.join(''), stderr: err.join('') };
}
