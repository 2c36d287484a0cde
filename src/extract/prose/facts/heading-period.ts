/** The period that a heading gives to the sentences under it. */
import { countOf } from '../../../calendar/dates.ts';
import { endsAt } from '../../../calendar/shift.ts';
import { endsInWord, startsWithCapital } from '../../../model/letters.ts';
import type { Period } from '../../../model/period.ts';
import type { FiscalCalendar } from '../../calendar/fiscal.ts';
import { resolve } from './dating.ts';
import type { Token } from '../tokens/tokens.ts';
import type { SentenceContext } from '../meaning/context.ts';

const MONTHS = /(?:^| )(?:(six|nine|twelve)[- ]months?|first[- ]half|half[- ]year)(?: |$)/;

/** `undefined` where it names none. */
export function headingPeriod(
  tokens: readonly Token[],
  context: Pick<SentenceContext, 'fiscal' | 'seen'>,
): Period | null | undefined {
  const { current } = context.fiscal;
  const months = monthsToDate(tokens, context.fiscal);
  if (months !== null) return months;
  const at = tokens.findIndex((token) => token.kind === 'period' && token.reference.kind !== 'day');
  const first = tokens[at];
  if (first?.kind !== 'period' || tokens.slice(0, at).some(({ kind }) => kind === 'figure')) return undefined;
  if (first.reference.kind !== 'absolute' && first.reference.kind !== 'current') return undefined;
  return resolve(first.reference, current, context) ?? current;
}

/** `Nine Month Operating Results`, `First Half Results` are about those that end with the current period; `null` where it dates them itself. */
function monthsToDate(tokens: readonly Token[], { current }: FiscalCalendar): Period | null {
  if (current === null || tokens.some(({ kind }) => kind === 'period')) return null;
  const said = tokens.map((token) => ('lower' in token ? token.lower : '#')).join(' ');
  const named = MONTHS.exec(said);
  const count = named === null ? undefined : countOf(named[1] ?? 'six');
  return count === undefined ? null : endsAt(current.end, count);
}

/** Whether a line may be a title of time that is set as none: `Third quarter`. */
export function isTimeAsTitle(line: string): boolean {
  return line.length < 40 && startsWithCapital(line) && endsInWord(line);
}

/** `Fourth quarter 2024:` */
export function namesTimeOnly(tokens: readonly Token[]): boolean {
  const isOfTime = ({ kind }: Token): boolean => kind === 'period' || kind === 'punctuation';
  return tokens.some(({ kind }) => kind === 'period') && tokens.every(isOfTime);
}
