/** Amounts that sentences give for several rows of a balance sheet at once. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { listedRows } from '../../../src/discover/sentences/listed-rows.ts';
import { extracted } from '../../extract/reading.ts';

const SHEET = `Balance Sheets (in thousands of RMB)

\tDecember 31,\t
\t2022\t2023
Cash and cash equivalents\t20,000\t25,000
Restricted cash\t14,000\t15,000
Short-term investments\t20,000\t20,000
Time deposits\t1,000\t2,000
Total current assets\t55,000\t62,000
`;

/** The rows that each amount is held to. */
function held(sentence: string, sheet = SHEET): readonly string[] {
  const extraction = extracted(`${sheet}\n${sentence}\n`);
  const printed = new Map(extraction.figures.map(({ id, text }) => [id, text]));
  return listedRows(extraction).map(({ figures }) => {
    const [amount, ...rows] = figures.map((id) => printed.get(id));
    return `${amount} = ${rows.join(' + ')}`;
  });
}

const SAID =
  'As of December 31, 2023, the Company had cash and cash equivalents, restricted cash and short-term investments of RMB60.0 million, compared with RMB54.0 million as of December 31, 2022.';

describe('cash and what is named with it', () => {
  test('is the sum of the rows of these names, then and before', () => {
    assert.deepEqual(held(SAID), ['60.0 = 25,000 + 15,000 + 20,000', '54.0 = 20,000 + 14,000 + 20,000']);
  });

  test('is no sum where a name is no row, or two rows', () => {
    assert.deepEqual(held(SAID.replace('short-term investments', 'other deposits')), []);
    assert.deepEqual(held(SAID, SHEET.replace('Time deposits', 'Restricted cash')), []);
  });

  test('is not meant where cash alone is', () => {
    const alone = SAID.replace(', restricted cash and short-term investments', '');
    assert.deepEqual(held(alone), []);
  });
});
