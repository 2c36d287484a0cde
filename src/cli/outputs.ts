/**
 * What the process writes to. Pipes, files and `/dev/null` are given their text at once: the streams of Node, which a terminal
 * needs, take 2 ms to load, and behind them a run has to wait for its own end.
 */

export interface Output {
  readonly write: (text: string) => void;
  readonly isTTY: boolean;
  /** Of the terminal; `undefined` where there is none. */
  readonly columns: number | undefined;
  /** Whether everything has been handed over. */
  readonly isDone: () => boolean;
}

type Failed = (error: NodeJS.ErrnoException) => void;

/** @param failed is told when something cannot be written */
export function outputTo(descriptor: 1 | 2, failed: Failed): Output {
  if (!takesAtOnce(descriptor)) {
    const stream = streamOf(descriptor, failed);
    const { isTTY, columns } = stream;
    return { write: (text) => void stream.write(text), isTTY, columns, isDone: () => false };
  }
  let stream: NodeJS.WriteStream | null = null;
  const write = (text: string): void => {
    const rest = stream === null ? writtenAtOnce(descriptor, text, failed) : Buffer.from(text);
    if (rest.length > 0) (stream ??= streamOf(descriptor, failed)).write(rest);
  };
  return { write, isTTY: false, columns: undefined, isDone: () => stream === null };
}

function takesAtOnce(descriptor: number): boolean {
  try {
    const { fstatSync, statSync } = process.getBuiltinModule('node:fs');
    const status = fstatSync(descriptor);
    if (status.isCharacterDevice()) return status.rdev === statSync('/dev/null').rdev;
    return status.isFIFO() || status.isFile() || status.isSocket();
  } catch {
    return false;
  }
}

/** @returns what the reader, who may have asked not to be waited for, does not take yet */
function writtenAtOnce(descriptor: number, text: string, failed: Failed): Uint8Array {
  const { writeSync } = process.getBuiltinModule('node:fs');
  let rest: Uint8Array = Buffer.from(text);
  try {
    while (rest.length > 0) rest = rest.subarray(writeSync(descriptor, rest));
  } catch (error) {
    const trouble = error as NodeJS.ErrnoException;
    if (trouble.code === 'EAGAIN') return rest;
    failed(trouble);
  }
  return new Uint8Array();
}

function streamOf(descriptor: 1 | 2, failed: Failed): NodeJS.WriteStream {
  const stream = descriptor === 1 ? process.stdout : process.stderr;
  stream.on('error', failed);
  return stream;
}
