import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { tableKind } from '../../../../src/extract/table/heads/kind.ts';

describe('the kind of a table', () => {
  const cases: readonly (readonly [title: string, kind: string])[] = [
    ['Unaudited Condensed Consolidated Balance Sheets', 'balance-sheet'],
    ['Statement of Financial Position', 'balance-sheet'],
    ['Consolidated Statements of Operations', 'operations'],
    ['Statements of Operations and Comprehensive Income', 'operations'],
    ['Consolidated Statements of Income', 'operations'],
    ['Statements of Comprehensive Loss', 'comprehensive-income'],
    ['Statements of Cash Flows', 'cash-flows'],
    ['Reconciliation of Net Income to Adjusted Net Income', 'reconciliation'],
    ['Reconciliations of Cash Flows', 'reconciliation'],
    ['Segment Results', 'segment'],
    ['Key Metrics', 'operating-data'],
    ['Balance Sheet Ratios', 'operating-data'],
    ['Directors', 'other'],
  ];
  for (const [title, kind] of cases) {
    test(`${title}: ${kind}`, () => {
      assert.equal(tableKind(title), kind);
    });
  }
});
