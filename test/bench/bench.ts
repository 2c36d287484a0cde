/** `npm run bench -- --runs 30`: what the command line costs, against bare node. */
import { existsSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { writeFormats } from './formats.ts';
import { timeLayouts } from './layouts.ts';
import { timeStages } from './stages.ts';
import { type Program, timePrograms, type Timing, whyNotTimed } from './processes.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const CLI = join(ROOT, 'dist/cli.js');

const PROGRAMS: readonly Program[] = [
  { name: 'node -e 0', args: ['-e', '0'] },
  { name: 'qfin-audit --version', args: [CLI, '--version'] },
  { name: 'qfin-audit --help', args: [CLI, '--help'] },
  { name: 'qfin-audit data/qfin-2023-q4.txt', args: [CLI, join(ROOT, 'data/qfin-2023-q4.txt')] },
];

const formats = await writeFormats(join(ROOT, 'data/qfin-2023-q4.txt'));
const inFormats = formats.files.map((file) => ({
  name: `qfin-audit ${basename(file)}`,
  args: [CLI, file, '--allow-unchecked'],
}));

/** A published release of 16 pages, where it lies beside the repository. */
const PDF = join(ROOT, '../shared/releases/salesforce-FY2024Q1.pdf');
const pdf = existsSync(PDF) ? [{ name: 'qfin-audit, a PDF of 16 pages', args: [CLI, PDF] }] : [];

const { values } = parseArgs({ options: { runs: { type: 'string', default: '20' } } });

const timeable = [...PROGRAMS, ...inFormats, ...pdf].filter((program) => {
  const reason = whyNotTimed(program);
  if (reason === undefined) return true;
  console.error(`${program.name} ${reason}`);
  process.exitCode = 1;
  return false;
});
console.log(table(timePrograms(timeable, Number(values.runs))));
formats.remove();
const runs = Number(values.runs);
const stages = [...(await timeStages(join(ROOT, 'data/qfin-2023-q4.txt'), runs)), ...timeLayouts(runs)];
console.log();
console.log(
  aligned([
    ['stage, warm', 'min ms', 'median ms', 'a second'],
    ...stages.map((stage) => [
      stage.name,
      stage.minimum.toFixed(1),
      stage.median.toFixed(1),
      String(stage.perSecond),
    ]),
  ]),
);

function table(timings: readonly Timing[]): string {
  const [bare] = timings;
  const head = [
    'program',
    'min ms',
    'median ms',
    'over node ms',
    '× node (min)',
    '× node (median)',
    'peak MiB',
  ];
  const rows = timings.map((timing) => [
    timing.name,
    timing.minimum.toFixed(1),
    timing.median.toFixed(1),
    (timing.minimum - (bare?.minimum ?? 0)).toFixed(1),
    (timing.minimum / (bare?.minimum ?? 1)).toFixed(2),
    (timing.median / (bare?.median ?? 1)).toFixed(2),
    timing.peakMemory.toFixed(0),
  ]);
  return aligned([head, ...rows]);
}

/** The first column to the left, figures to the right. */
function aligned(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows
    .map((row) =>
      row
        .map((cell, column) =>
          column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0),
        )
        .join('  '),
    )
    .join('\n');
}
