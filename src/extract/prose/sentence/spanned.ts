/**
 * `A and B for the three and nine months ended …`, `A and B as of June 30 and December 31, respectively`: one measure in two
 * periods, each with its own; and what they are compared with.
 */
import { instant } from '../../../model/period.ts';
import type { PeriodReference } from '../dates/periods.ts';
import type { SentenceFigure } from './sentence.ts';
import { wordOf } from '../tokens/token-text.ts';
import type { Token } from '../tokens/tokens.ts';

export interface Spanned {
  readonly figures: readonly SentenceFigure[];
  /** Phrases of time that say no more than which of these figures is whose. */
  readonly used: ReadonlySet<Token>;
}

type Period = Extract<Token, { kind: 'period' }>;

/** The figures with such pairs dated, before other phrases of time are. */
export function dateSpans(tokens: readonly Token[], figures: readonly SentenceFigure[]): Spanned {
  const dated = [...figures];
  const used = new Set<Token>();
  if (!tokens.some((token) => isRespectively(token) || isOfTwoSpans(token))) return { figures, used };
  for (let index = 0; index + 1 < dated.length; index++) {
    const found = isPair(dated, index) ? periodsBehind(tokens, dated[index + 1] as SentenceFigure) : null;
    if (found === null) continue;
    date(dated, index, found.references);
    for (const token of found.tokens) used.add(token);
    const next = restated(dated, index + 2) ? index + 4 : index + 2;
    const compared = comparisonOf(tokens, dated, next, { values: found.references, at: index });
    if (compared !== null) used.add(compared);
  }
  return { figures: dated, used };
}

function isRespectively(token: Token): boolean {
  return wordOf(token) === 'respectively';
}

/** `the three and nine months ended …` */
function isOfTwoSpans(token: Token): boolean {
  return (
    token.kind === 'period' && token.reference.kind === 'absolute' && token.reference.longer !== undefined
  );
}

/** A value and another of its unit, joined by `and`. */
function isPair(figures: readonly SentenceFigure[], index: number): boolean {
  const [one, two] = [figures[index], figures[index + 1]];
  return one?.role.kind === 'value' && two?.role.kind === 'also' && two.lead === 'and' && isAlike(one, two);
}

function isAlike({ token: a }: SentenceFigure, { token: b }: SentenceFigure): boolean {
  return a.form === b.form && a.unit === b.unit;
}

type Two<Each> = readonly [Each, Each];

/** `A for the quarter and B for the year`: one measure, each figure with a phrase of time right behind it. */
export function pairDated(tokens: readonly Token[], figures: readonly SentenceFigure[]): void {
  for (const [index, figure] of figures.entries()) {
    const before = figures[index - 1];
    if (before?.role.kind !== 'value' || figure.role.kind !== 'also' || !isAlike(before, figure)) continue;
    const areDated = [before, figure].every(({ at }) => tokens[at + 1]?.kind === 'period');
    if (areDated && /^,? ?and$/.test(figure.lead) && figure.partner === index - 1) figure.isAgain = true;
  }
}

/** Two periods right behind the figure, in the order of the figures. */
function periodsBehind(
  tokens: readonly Token[],
  { at }: SentenceFigure,
): { readonly references: Two<PeriodReference>; readonly tokens: readonly Token[] } | null {
  const from = tokens.slice(at + 1, at + 5).findIndex(({ kind }) => kind === 'period') + at + 1;
  const first = tokens[from];
  if (first?.kind !== 'period' || tokens.slice(at + 1, from).some(({ kind }) => kind === 'figure'))
    return null;
  const { reference } = first;
  if (reference.kind === 'absolute' && reference.longer !== undefined)
    return { references: [reference, { kind: 'absolute', period: reference.longer }], tokens: [first] };
  const second = secondPeriod(tokens, from);
  if (second === null || !respectivelyBehind(tokens, second)) return null;
  return { references: [reference, asDay(second.reference, reference)], tokens: [first, second] };
}

/** `… and full year 2024`, or the phrase that has its `and`. */
function secondPeriod(tokens: readonly Token[], from: number): Period | null {
  const [next, following] = [tokens[from + 1], tokens[from + 2]];
  if (next?.kind === 'period') return next;
  return wordOf(next) === 'and' && following?.kind === 'period' ? following : null;
}

function respectivelyBehind(tokens: readonly Token[], period: Period): boolean {
  const at = tokens.indexOf(period);
  return tokens.slice(at + 1, at + 3).some(isRespectively);
}

/** A date beside the date of a balance is that of another. */
function asDay(reference: PeriodReference, first: PeriodReference): PeriodReference {
  const isBalance = first.kind === 'absolute' && first.period.kind === 'instant';
  return reference.kind === 'day' && isBalance
    ? { kind: 'absolute', period: instant(reference.date) }
    : reference;
}

function date(figures: SentenceFigure[], index: number, references: Two<PeriodReference>): void {
  const [one, two] = [figures[index], figures[index + 1]];
  if (one === undefined || two === undefined) return;
  figures[index] = { ...one, reference: references[0] };
  figures[index + 1] = { ...two, reference: references[1], isAgain: true, partner: index };
}

/** `…, or $C and $D per diluted share`: each restates its own of the two figures before. */
function restated(figures: SentenceFigure[], index: number): boolean {
  const [one, two] = [figures[index], figures[index + 1]];
  if (one?.role.kind !== 'parenthetical' || two?.lead !== 'and' || !['also', 'base'].includes(two.role.kind))
    return false;
  const isOfOne = one.token.form === 'money' && two.token.form === 'per-share';
  const { form, unit, tail } = two.token;
  const token =
    isOfOne && one.token.currency === two.token.currency ? { ...one.token, form, unit, tail } : one.token;
  figures[index] = { ...one, token, partner: index - 2 };
  figures[index + 1] = { ...two, role: one.role, partner: index - 1 };
  return true;
}

/** `compared to C and D for the same periods of 2024`: each against its own; the phrase that dates both. */
function comparisonOf(
  tokens: readonly Token[],
  figures: SentenceFigure[],
  index: number,
  { values, at }: { readonly values: Two<PeriodReference>; readonly at: number },
): Period | null {
  const [one, two] = [figures[index], figures[index + 1]];
  if (one?.role.kind !== 'base' || two?.role.kind !== 'base' || two.lead !== 'and') return null;
  const last = restated(figures, index + 2) ? (figures[index + 3] as SentenceFigure) : two;
  const told = tokens
    .slice(last.at + 1, last.at + 4)
    .find((token): token is Period => token.kind === 'period');
  const references = told === undefined ? null : bothDated(told.reference, values);
  figures[index] = { ...one, partner: at, reference: references?.[0] ?? null };
  figures[index + 1] = { ...two, partner: at + 1, reference: references?.[1] ?? null };
  return references === null ? null : (told ?? null);
}

/** `the same periods of 2024`, `the three and nine months ended September 30, 2024`. */
function bothDated(told: PeriodReference, values: Two<PeriodReference>): Two<PeriodReference> | null {
  if (told.kind === 'same-period')
    return values.every((each) => each.kind === 'absolute') ? [told, told] : null;
  if (told.kind !== 'absolute' || told.longer === undefined) return null;
  return [told, { kind: 'absolute', period: told.longer }];
}
