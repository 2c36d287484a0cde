/** A bar on the standard error of a terminal, and nothing anywhere else. */
import type { Io } from './io.ts';

export interface Progress {
  /** `done` of `total` steps are done. */
  readonly at: (done: number, total: number) => void;
  /** Leaves the terminal as it was. */
  readonly end: () => void;
}

const BAR = 24;
const CLEAR = '\r\u001B[K';

export function progressOn(io: Io, what: string): Progress {
  if (!io.isWatched) return { at: () => undefined, end: () => undefined };
  let shown = -1;
  return {
    at(done, total) {
      const percent = Math.floor((done * 100) / total);
      if (percent === shown) return;
      shown = percent;
      const full = Math.floor((done * BAR) / total);
      io.stderr(`\r${'█'.repeat(full)}${'░'.repeat(BAR - full)} ${done} of ${total} ${what}`);
    },
    end: () => io.stderr(CLEAR),
  };
}
