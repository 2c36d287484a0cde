/** Evaluations in full, for a terminal: the verdict, the printed figures, and where they stand. */
import type { Evaluation, Verdict } from '../../model/evaluation.ts';
import type { FigureId } from '../../model/figure.ts';
import type { Report } from '../../model/report.ts';
import { writeEquation } from '../words/equation.ts';
import type { FigureWords } from '../words/figure-words.ts';
import { padEnd } from '../text/measure.ts';
import { type Page, prose, spread } from './page.ts';
import { inReadingOrder, linesOf } from '../text/quoted.ts';
import { oneLine } from '../text/visible.ts';
import { count } from '../words/words.ts';

/** What tells one evaluation from its neighbours: when it applies, or what it is. */
type Head = 'period' | 'identity';

/** More of one verdict say nothing new. */
const MOST_ALIKE = 20;

/** What went wrong first; of many alike the first ones and their number. */
const ORDER = ['breaks', 'improbable', 'holds', 'untested'] as const satisfies readonly Verdict[];

/** What explanations are made with. */
export interface Explaining {
  readonly report: Report;
  readonly words: FigureWords;
  readonly page: Page;
}

export function evaluationsLines(
  evaluations: readonly Evaluation[],
  explaining: Explaining,
  head: Head,
): readonly (readonly string[])[] {
  const { page } = explaining;
  return ORDER.flatMap((verdict) => {
    const own = evaluations.filter((each) => each.verdict === verdict);
    const more = own.length - MOST_ALIKE;
    return [
      ...own.slice(0, MOST_ALIKE).map((each) => evaluationLines(each, explaining, head)),
      ...(more > 0 ? [prose(`and ${count(more)} more: ${verdict}`, page, 2, page.theme.quiet)] : []),
    ];
  });
}

export function evaluationLines(
  evaluation: Evaluation,
  explaining: Explaining,
  head: Head,
): readonly string[] {
  const { binding, verdict, reason } = evaluation;
  const { report, words, page } = explaining;
  const when = [words.period(binding.reported), binding.currency ?? '']
    .filter((part) => part !== '')
    .join(' · ');
  const name = head === 'period' ? when || words.caption(binding.reported) : binding.identity;
  const paint = page.theme.severity[binding.severity];
  const marked = (line: string): string =>
    verdict === 'breaks' && line.startsWith(verdict) ? paint(verdict) + line.slice(verdict.length) : line;
  const told = [report.differences.get(binding.id) ?? '', reason ?? ''].filter((part) => part !== '');
  return [
    ...spread(
      `${padEnd(verdict, 11)}${oneLine(name)}`,
      placesOf(binding.figures, report, words),
      page,
      marked,
    ),
    ...(verdict === 'untested' ? [] : prose(writeEquation(binding.equation, words.text), page, 4)),
    ...prose(told.join('; '), page, 4, page.theme.quiet),
  ];
}

/** `lines 305–314`; pages or cells where the source has no lines. */
function placesOf(figures: readonly FigureId[], report: Report, words: FigureWords): string {
  const entries = inReadingOrder(figures, report);
  if (entries.length === 0) return '';
  if (entries.every(({ source }) => source === undefined || source.kind === 'text')) return linesOf(entries);
  const places = [...new Set(entries.map(({ id }) => words.place(id)))];
  return places.length > 3 ? `${places[0]} to ${places.at(-1)}` : places.join(', ');
}
