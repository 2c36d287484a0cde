/** The release that comes with the package, so that the first run needs nothing but the command. */
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const FILE = 'data/qfin-2023-q4.txt';

export const BUNDLED_RELEASE_HINT =
  'No release is named, so this is the audit of the bundled example: Qifu Technology, fourth quarter of 2023.\n' +
  'For your own: qfin-audit RELEASE (see qfin-audit --help)\n';

/** Found from this module upwards: sources, built files and the installed package lie at different depths. */
export function bundledRelease(): string {
  for (let folder = dirname(fileURLToPath(import.meta.url)); ; folder = dirname(folder)) {
    const path = join(folder, FILE);
    if (existsSync(path)) return path;
    if (folder === dirname(folder)) throw new Error(`${FILE} is not in the package`);
  }
}
