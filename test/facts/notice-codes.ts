import type { NoticeCode } from '../../src/model/notice.ts';

/** Does not compile when the model has a code that stands not here, or the other way round. */
const CODES = {
  'left-out': true,
  'no-figures': true,
  'no-statements': true,
  'row-without-caption': true,
  'column-without-period': true,
  'number-style': true,
  'unread-cell': true,
  'odd-figure': true,
  'odd-period': true,
  'doubled-row': true,
  'unfooted-total': true,
  'exchanged-heads': true,
  'unknown-framework': true,
  'nothing-checked': true,
  restated: true,
  'prior-unmatched': true,
  'severity-unmatched': true,
  'waiver-unmatched': true,
  'waiver-expired': true,
  'waiver-void': true,
} satisfies Record<NoticeCode, true>;

export const NOTICE_CODES = Object.keys(CODES) as NoticeCode[];
