/** Something the tool could not read or place: reported, never fatal. */
import type { Span } from './place.ts';

export interface Notice {
  readonly code: NoticeCode;
  readonly message: string;
  /** 1-based, in the document's text; with the span `null` where it is about no place in it. */
  readonly line: number | null;
  readonly span: Span | null;
}

export type NoticeCode =
  | 'left-out'
  | 'no-figures'
  | 'no-statements'
  | 'row-without-caption'
  | 'column-without-period'
  | 'number-style'
  | 'unread-cell'
  | 'odd-figure'
  | 'odd-period'
  | 'doubled-row'
  | 'unfooted-total'
  | 'exchanged-heads'
  | 'unknown-framework'
  | 'nothing-checked'
  | 'restated'
  | 'prior-unmatched'
  | 'severity-unmatched'
  | 'waiver-unmatched'
  | 'waiver-expired'
  | 'waiver-void';
