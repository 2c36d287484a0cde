/**
 * `compile.ts FOLDER`, from the project's own: audits the bundled release with the program in the folder, as a report for the
 * terminal and as a page, and keeps beside it the code that V8 compiled on the way. A process of its own, so that it holds
 * that code and nothing else.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { load } from '../cli/compiled-main.ts';
import { compileLater } from '../cli/compile-later.ts';

const folder = process.argv.at(-1) ?? '';
compileLater();
const { main, script } = load(pathToFileURL(join(folder, '/')));
const silent = {
  stdout: () => undefined,
  stderr: () => undefined,
  version: '',
  cwd: process.cwd(),
  today: '',
  env: {},
  isTTY: false,
  isWatched: false,
  columns: 80,
};
for (const format of ['terminal', 'html']) await main(['data/qfin-2023-q4.txt', '--format', format], silent);
writeFileSync(join(folder, 'main.cache'), script.createCachedData());
