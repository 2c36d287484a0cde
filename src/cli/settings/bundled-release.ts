/** The release that comes with the package, so that the first run needs nothing but the command. */
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { oneLine } from '../../report/text/visible.ts';

const FILE = 'data/qfin-2023-q4.txt';

/** @param configuration that of the project, which names no releases; `null` where it has none */
export function bundledReleaseHint(configuration: { readonly file: string } | null): string {
  const none =
    configuration === null ? 'No release is named' : `${oneLine(configuration.file)} names no releases`;
  const own =
    configuration === null
      ? 'qfin-audit RELEASE (see qfin-audit --help)'
      : 'qfin-audit RELEASE, or `releases: [RELEASE]` in that file';
  return `${none}, so this is the audit of the bundled example: Qifu Technology, fourth quarter of 2023.\nFor your own: ${own}\n`;
}

/** Found from this module upwards: sources, built files and the installed package lie at different depths. */
export function bundledRelease(): string {
  for (let folder = dirname(fileURLToPath(import.meta.url)); ; folder = dirname(folder)) {
    const path = join(folder, FILE);
    if (existsSync(path)) return path;
    if (folder === dirname(folder)) throw new Error(`${FILE} is not in the package`);
  }
}
