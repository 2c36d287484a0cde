/** A result that a table prints again, with a slip in one column. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { sums } from '../shown.ts';

/** Comprehensive income below net income, of which there is no other, in as many years as there are figures. */
function results(...comprehensive: readonly string[]): readonly string[] {
  const net = ['41,217', '38,702', '10,646', '27,123'].slice(0, comprehensive.length);
  const years = comprehensive.map((_, index) => String(2023 - index));
  const rows = [
    `\tYear ended December 31,${'\t'.repeat(years.length - 1)}`,
    `\t${years.join('\t')}`,
    `Net income\t${net.join('\t')}`,
    `Comprehensive income\t${comprehensive.join('\t')}`,
  ];
  return sums(`Statements of Comprehensive Income\n(in thousands)\n\n${rows.join('\n')}\n`);
}

describe('comprehensive income that is the net income', () => {
  const CASES: readonly (readonly [what: string, printed: readonly string[], sums: readonly string[]])[] = [
    ['in every year', ['41,217', '38,702', '10,646', '27,123'], ['Comprehensive income = Net income']],
    ['but for a slip', ['41,217', '38,702', '10,664', '27,123'], ['Comprehensive income = Net income x']],
    ['but for what else there was in a year', ['41,217', '38,702', '11,921', '27,123'], []],
    ['but for slips in two years', ['41,217', '38,720', '10,664', '27,123'], []],
    ['in too few years to tell', ['41,217', '38,702', '10,664'], []],
  ];
  for (const [what, printed, expected] of CASES)
    test(what, () => assert.deepEqual(results(...printed), expected));
});
