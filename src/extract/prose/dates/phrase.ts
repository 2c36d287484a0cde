/** What a phrase of time refers to, and how one is looked for. */
import type { Period } from '../../../model/period.ts';
import type { FiscalCalendar } from '../../calendar/fiscal.ts';
import type { Opener } from './openers.ts';

export type PeriodReference =
  /**
   * With the other, where it is the shorter of two spans that end together; with the year, where the words name that and no
   * more: `in 2023`, behind a quarter, is that quarter of 2023.
   */
  | {
      readonly kind: 'absolute';
      readonly period: Period;
      readonly longer?: Period;
      readonly ofYear?: number;
    }
  /** The period spoken of, moved to another year; `null` for the year before, or the quarter a year before it. */
  | { readonly kind: 'same-period'; readonly year: number | null; readonly isQuarter?: boolean }
  | { readonly kind: 'prior-quarter' }
  | { readonly kind: 'current'; readonly span: 'quarter' | 'year' | 'period' }
  /** A day on which something happens, which dates no figure. */
  | { readonly kind: 'day'; readonly date: string };

export interface Phrase {
  readonly opens: readonly Opener[];
  readonly pattern: RegExp;
  /** A date goes on where the pattern ends: so V8 compiles the names of the months once for all phrases. */
  readonly endsInDate: boolean;
  /** @param date that it ends in; empty where it ends in none */
  readonly read: (match: RegExpExecArray, fiscal: FiscalCalendar, date: string) => PeriodReference | null;
}

const LEAD = '(?:(?:in|for|during|of|on|at|from|over|since|versus)\\s+)?(?:the\\s+)?';

export function phrase(opens: readonly Opener[], source: string, read: Phrase['read']): Phrase {
  const pattern = new RegExp(`${LEAD}(?:${source})(?![a-z0-9])`, 'y');
  return { opens, pattern, endsInDate: false, read };
}

/** @param source up to the date */
export function datedPhrase(opens: readonly Opener[], source: string, read: Phrase['read']): Phrase {
  return { opens, pattern: new RegExp(LEAD + source, 'y'), endsInDate: true, read };
}

export function absolute(period: Period | null, longer?: Period): PeriodReference | null {
  if (period === null) return null;
  return longer === undefined ? { kind: 'absolute', period } : { kind: 'absolute', period, longer };
}
