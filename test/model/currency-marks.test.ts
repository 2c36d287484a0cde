import assert from 'node:assert/strict';
import { test } from 'node:test';
import { mayHoldMark } from '../../src/model/currency-marks.ts';

for (const text of ['RMB5', 'US$ 1,234', '(HK$0.05', '-EUR 5', 'Rs. 12,34,567', 'U.S.\\$5', '\\$5'])
  test(`${text} may hold the mark of a currency`, () => assert.ok(mayHoldMark(text)));

for (const text of ['1,234', '$5', '(5) USD', 'March 12', 'Q3 2024', 'Note 5', 'https://x.example/5', 'RMB'])
  test(`${text} holds none with letters before its digits`, () => assert.ok(!mayHoldMark(text)));
