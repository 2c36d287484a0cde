/** Published PDFs: known figures at their captions and columns, and how many tables a release has. */
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { read } from '../../src/read/read.ts';
import { printed } from '../read/pdf/printed.ts';

const FOLDER = join(import.meta.dirname, '../../../shared/releases');

const RELEASES: readonly {
  readonly name: string;
  readonly tables: number;
  readonly rows: readonly string[];
}[] = [
  {
    name: 'costco-FY2023Q1.pdf',
    tables: 3,
    rows: [
      '0: | 1:November 20, 2022 | 2:November 21, 2021',
      '0:Net sales | 1:$53,437 | 2:$49,417',
      '0:Net income attributable to noncontrolling interests | 1:— | 2:(21)',
      '0:Accrued salaries and benefits | 1:4,317 | 2:4,381',
      '0:TOTAL LIABILITIES AND EQUITY | 1:$66,027 | 2:$64,166',
    ],
  },
  {
    name: 'ulta-FY2023Q1.pdf',
    tables: 8,
    rows: [
      '0: | 1-4:13 Weeks Ended',
      '0: | 1-2:April 29, | 3-4:April 30,',
      '0:Interest (income) expense, net | 1:(7,348) | 2:(0.3%) | 3:401 | 4:0.0%',
      '0:Total assets | 1:$5,375,719 | 2:$5,370,411 | 3:$5,012,036',
      '0:Cash and cash equivalents at beginning of period | 1:737,877 | 2:431,560',
      '0:Diluted earnings per share | 1:$24.70 to $25.40 | 2:no change',
    ],
  },
  {
    name: 'ulta-FY2023Q2.pdf',
    tables: 10,
    rows: [
      '0: | 1-2:13 Weeks Ended | 3-4:26 Weeks Ended',
      '0:Net sales | 1:$5,164,072 | 2:100.0% | 3:$4,643,014 | 4:100.0%',
    ],
  },
  {
    name: 'salesforce-FY2024Q1.pdf',
    tables: 27,
    rows: [
      '0:FX Impact¹ | 1:no impact | 2:no impact',
      '0:Income tax effects and adjustments⁴ | 1:$(0.25) | 2:$(1.06)',
      '0:Adjustments to reconcile net income to net cash provided by operating activities:',
      '0:Non-GAAP operating margin (4) | 1:27.6% | 2:17.6%',
      '0:Full time equivalent headcount | 1:72,970 | 2:79,390 | 3:79,824 | 4:78,634 | 5:77,810',
    ],
  },
  {
    name: 'footlocker-8k-2022-05-20.pdf',
    tables: 5,
    rows: ['0:Virginia C. Drosos | 1:59,657,810 | 2:294,935 | 3:10,714,238 | 4:6,884,223'],
  },
];

describe('published PDFs', () => {
  for (const { name, tables, rows } of RELEASES) {
    const path = join(FOLDER, name);
    const skip = existsSync(path) ? false : 'the published releases are not beside the repository';
    test(`${name} has its tables, and its figures stand in their columns`, { skip }, async () => {
      const document = await read(readFileSync(path), name);
      const lines = new Set(printed(document));
      assert.deepEqual(
        rows.filter((row) => !lines.has(row)),
        [],
      );
      assert.equal(document.blocks.filter(({ kind }) => kind === 'table').length, tables);
    });
  }
});
