/** The temporary neighbours of files that are written, and those that a run left behind when it was killed. */
import { basename, dirname, join } from 'node:path';
import type { Files } from './write-files.ts';

export function neighbourOf(path: string, id: string): string {
  return join(dirname(path), `.${basename(path)}.${id}.tmp`);
}

/** A run writes for seconds: what is this much older than a neighbour just written is no other run's. */
const LEFT_BEHIND = 10 * 60 * 1000;

/** Removes what is left of earlier runs beside a file; where that may not be, it stays and does no harm. */
export function removeLeftovers(path: string, fresh: string, files: Files): void {
  try {
    const [before, behind] = basename(neighbourOf(path, '\0')).split('\0') as [string, string];
    const names = files.readdirSync(dirname(path));
    const { mtimeMs: now } = files.statSync(fresh);
    for (const name of names) {
      const isNeighbour =
        name.startsWith(before) &&
        name.endsWith(behind) &&
        UUID.test(name.slice(before.length, -behind.length));
      if (!isNeighbour) continue;
      const neighbour = join(dirname(path), name);
      const { mtimeMs } = files.statSync(neighbour);
      if (now - mtimeMs > LEFT_BEHIND) files.rmSync(neighbour, { force: true });
    }
  } catch {
    // Another run may have removed it just now, or the folder may be read by others only.
  }
}

const UUID = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/;
