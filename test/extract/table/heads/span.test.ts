import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { readNamedSpan } from '../../../../src/extract/table/heads/span.ts';
import { periodKey } from '../../../../src/model/period.ts';

describe('a span between two days or months', () => {
  const cases: readonly (readonly [head: string, span: string])[] = [
    ['From April 1, 2024 to September 30, 2024', '2024-04-01/2024-09-30'],
    ['April 1, 2023 – September 30, 2023', '2023-04-01/2023-09-30'],
    ['FY2024 (From Apr 1, 2024 to Mar 31, 2025)', '2024-04-01/2025-03-31'],
    ['Jan 1–Jun 30, 2024', '2024-01-01/2024-06-30'],
    ['1 Dec 2023-30 Nov 2024', '2023-12-01/2024-11-30'],
    ['1 Dec 23 - 30 Nov 24', '2023-12-01/2024-11-30'],
    ['1 January to 30 June 2024', '2024-01-01/2024-06-30'],
    ['1st October – 31st March 2025', '2024-10-01/2025-03-31'],
    ['2024 Jan 1 – Jun 30', '2024-01-01/2024-06-30'],
    ['January 29, 2023 through July 29, 2023', '2023-01-29/2023-07-29'],
    ['June 14, 2023 (inception) through December 31, 2023', '2023-06-14/2023-12-31'],
    ['Jan-Jun 2024', '2024-01-01/2024-06-30'],
    ['2020 Apr-Jun', '2020-04-01/2020-06-30'],
    ['January – December 2024', '2024-01-01/2024-12-31'],
    ['Jan-Jun 24', '2024-01-01/2024-06-30'],
    ['Nov 2023 – Jan 2024', '2023-11-01/2024-01-31'],
    ['Nov-Jan 2024', '2023-11-01/2024-01-31'],
    ['01.01.-30.06.2024', '2024-01-01/2024-06-30'],
    ['1.1.–30.6.2024', '2024-01-01/2024-06-30'],
    ['01.10.2023 - 31.03.2024', '2023-10-01/2024-03-31'],
    ['01/04/2024 - 30/09/2024', '2024-04-01/2024-09-30'],
    ['04/01/2024 to 09/30/2024', '2024-04-01/2024-09-30'],
    ['2024-01-01 – 2024-06-30', '2024-01-01/2024-06-30'],
    ['2024-01-01--2024-06-30', '2024-01-01/2024-06-30'],
    ['1-6/2024', '2024-01-01/2024-06-30'],
    ['10–12/2024', '2024-10-01/2024-12-31'],
    ['1-6/24', '2024-01-01/2024-06-30'],
    // Years of whole weeks begin and end with any day.
    ['December 31, 2023 – March 30, 2024', '2023-12-31/2024-03-30'],
    ['January 31, 2022 - May 1, 2022', '2022-01-31/2022-05-01'],
  ];
  for (const [head, span] of cases) {
    test(`${head}: ${span}`, () => {
      const read = readNamedSpan(head);
      assert.equal(read === null || read === 'unclear' ? read : periodKey(read), span);
    });
  }
});

describe('two days that bound no span', () => {
  const cases: readonly (readonly [head: string, read: 'unclear' | null])[] = [
    ['December 31, 2023 to March 31, 2024', 'unclear'],
    ['June 30, 2024 – June 30, 2023', 'unclear'],
    ['01/02/2022 - 04/02/2022', 'unclear'],
    ['12-6/2024', 'unclear'],
    ['Three months ended June 30, 2024', null],
    ['31-Dec-23', null],
    ['2024-06-30', null],
    ['Sep-23 Sep-22', null],
    ['January to June', null],
    ['Up 5-6/10', null],
    ['Apr 1 2024 - Sep 2024', null],
  ];
  for (const [head, read] of cases) {
    test(`${head}: ${read ?? 'no span'}`, () => {
      assert.equal(readNamedSpan(head), read);
    });
  }
});

test('the months of a title are of the year of the column', () => {
  const read = readNamedSpan('Statement of income, January 1 to June 30', 2023);
  assert.deepEqual(read, { kind: 'duration', start: '2023-01-01', end: '2023-06-30' });
});
