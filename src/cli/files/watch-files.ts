/** Waits for files to be saved, however the editor does so: in place, or by a new file that takes the old one's name. */
import { watch } from 'node:fs';
import { basename, dirname } from 'node:path';

/** What is needed of the world; a test has another one. */
export interface Watcher {
  /** Calls back with the name of the file that may have changed; `null` where the system does not say which. */
  readonly watch: (folder: string, told: (name: string | null) => void) => { readonly close: () => void };
  readonly wait: (milliseconds: number) => Promise<void>;
  /** Settles when the user ends the program. */
  readonly ended: () => Promise<void>;
}

/** A save is several events; this long after the last of them it is over. */
const QUIET = 30;

/**
 * Calls `again` after each save of one of the files, never twice at a time, until the user ends it; and once to begin
 * with, for what was saved before they were watched.
 *
 * @param paths absolute; their folders are watched, since a file that is replaced takes a watch on it along
 */
export async function watchFiles(
  paths: readonly string[],
  again: () => Promise<void>,
  watcher: Watcher = NODE_WATCHER,
): Promise<void> {
  const { tell, done, failed } = oneAtATime(again, () => watcher.wait(QUIET));
  const folders = new Set(paths.map((path) => dirname(path)));
  const watches = [...folders].map((folder) => {
    const names = new Set(paths.filter((path) => dirname(path) === folder).map((path) => basename(path)));
    return watcher.watch(folder, (name) => {
      if (name === null || names.has(name)) tell();
    });
  });
  try {
    tell();
    await Promise.race([watcher.ended(), failed]);
  } finally {
    for (const each of watches) each.close();
  }
  await done();
}

interface Runner {
  /** Something has happened: runs when it has been quiet for a while, and what runs has come to its end. */
  readonly tell: () => void;
  /** Settles when nothing runs. */
  readonly done: () => Promise<void>;
  /** Rejects when a run does. */
  readonly failed: Promise<never>;
}

function oneAtATime(run: () => Promise<void>, quiet: () => Promise<void>): Runner {
  let isDirty = false;
  let last: Promise<void> | null = null;
  let fail: (error: unknown) => void = () => undefined;
  const failed = new Promise<never>((_, reject) => {
    fail = reject;
  });
  const settle = async (): Promise<void> => {
    while (isDirty) {
      isDirty = false;
      await quiet();
      if (!isDirty) await run();
    }
    last = null;
  };
  return {
    tell() {
      isDirty = true;
      last ??= settle().catch(fail);
    },
    done: async () => {
      await last;
    },
    failed,
  };
}

const NODE_WATCHER: Watcher = {
  watch(folder, told) {
    const watching = watch(folder, (_, name) => told(name));
    // A folder that is gone says nothing more; what it held is found missing.
    watching.on('error', () => told(null));
    return watching;
  },
  wait: (milliseconds) => new Promise((resolve) => void setTimeout(resolve, milliseconds)),
  ended: () =>
    new Promise((resolve) => {
      process.once('SIGINT', () => resolve());
      process.once('SIGTERM', () => resolve());
    }),
};
