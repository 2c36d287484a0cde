/** Four quarters of one issuer as its newsroom printed them, tested where the folder of releases lies beside the repository. */
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { periodKey } from '../../src/model/period.ts';
import type { Table } from '../../src/model/document.ts';
import type { Report } from '../../src/model/report.ts';
import { formatAmount, normalise } from '../../src/number/amount.ts';
import { read } from '../../src/read/read.ts';
import { audited } from './audited.ts';

const FOLDER = join(import.meta.dirname, '../../../shared/releases');

interface Expected {
  readonly file: string;
  /** Columns of each table, the caption's included. */
  readonly columns: readonly number[];
  /** Facts in the statements, as `concept period value`. */
  readonly facts: readonly string[];
  /** Fewest facts in tables. */
  readonly count: number;
}

const RELEASES: readonly Expected[] = [
  {
    file: 'nvidia-FY2024Q1.html',
    columns: [6, 6, 3, 3, 3, 4, 2],
    count: 270,
    facts: [
      'Revenue 2023-02-01/2023-04-30 7192000000',
      'TotalAssets 2023-04-30 44460000000',
      'NetCashFromInvesting 2022-02-02/2022-05-01 2612000000',
      'EarningsPerShareDiluted 2022-02-02/2022-05-01 0.64',
    ],
  },
  {
    file: 'nvidia-FY2024Q4.html',
    columns: [6, 6, 4, 4, 5, 3, 5, 6, 2],
    count: 480,
    facts: ['TotalAssets 2024-01-28 65728000000', 'TotalAssets 2023-01-29 41182000000'],
  },
];

const skip = existsSync(join(FOLDER, 'nvidia-FY2024Q1.html'))
  ? false
  : 'the published releases are not beside the repository';

function inTables({ extraction }: Report): readonly string[] {
  return extraction.facts
    .filter(({ place }) => place.kind === 'table')
    .map(
      ({ concept, period, value }) =>
        `${concept} ${period === null ? '' : periodKey(period)} ${formatAmount(normalise(value))}`,
    );
}

function widthOf({ rows }: Table): number {
  return Math.max(...rows.flatMap(({ cells }) => cells.map(({ column, columns = 1 }) => column + columns)));
}

describe('published pages', () => {
  for (const { file, columns, facts, count } of RELEASES) {
    test(file, { skip }, async () => {
      const bytes = readFileSync(join(FOLDER, file));
      const { blocks, text } = await read(bytes, file);
      const tables = blocks.filter((block) => block.kind === 'table');
      assert.deepEqual(tables.map(widthOf), columns);
      assert.match(text, /^NVIDIA Announces Financial Results/);
      const report = await audited(bytes, file);
      const printed = inTables(report);
      assert.ok(printed.length >= count, `${printed.length} facts in tables`);
      assert.deepEqual(
        facts.filter((fact) => !printed.includes(fact)),
        [],
      );
      // Every figure is where the file has it.
      const html = new TextDecoder().decode(bytes);
      for (const { text: figure, source } of report.figures) {
        assert.ok(source?.kind === 'text');
        const digits = /[\d.,]+/.exec(figure)?.[0] ?? '';
        assert.ok(
          html.slice(source.offset, source.offset + 400).includes(digits),
          `${figure} at ${source.line}`,
        );
      }
    });
  }
});
