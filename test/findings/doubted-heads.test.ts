/** A figure below a head that is odd itself: the finding says that the head may be what is wrong. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { withDoubtedHeads } from '../../src/findings/doubted-heads.ts';
import type { Notice } from '../../src/model/notice.ts';
import { auditedTables } from '../tables/audit.ts';

const BALANCE = `## Consolidated Balance Sheets

(in thousands)

| | December 31, 2024 | December 31, 2023 |
| --- | --- | --- |
| Current assets: | | |
| Cash and cash equivalents | 1,510 | 1,402 |
| Receivables | 2,240 | 2,111 |
| Inventories | 903 | 857 |
| Total current assets | 4,617 | 4,370 |
`;

test('a finding tells of the head above its figure, and of no other', async () => {
  const { findings, extraction } = await auditedTables(BALANCE);
  const helpBelow = (printed: string): readonly (string | null)[] => {
    const figure = extraction.figures.find(({ text }) => text === printed);
    assert.ok(figure);
    const odd: Notice = { code: 'odd-period', message: '', line: figure.line, span: figure.span };
    return withDoubtedHeads(findings, [odd], extraction).map(({ help }) => help);
  };
  assert.equal(findings.length, 1);
  assert.match(
    helpBelow('1,510')[0] ?? '',
    /^The head that says Dec 31, 2024 is odd itself, as a notice tells;/,
  );
  assert.deepEqual(helpBelow('1,402'), [findings[0]?.help]);
});
