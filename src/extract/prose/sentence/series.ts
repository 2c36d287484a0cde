/** `A and B`, `A, B and C`: figures named one after the other, and those that are said of them behind. */
import type { SentenceFigure } from './sentence.ts';
import { wordOf } from '../tokens/token-text.ts';
import type { Token } from '../tokens/tokens.ts';

export function isRespectively(token: Token): boolean {
  return wordOf(token) === 'respectively';
}

/** Places among the figures of the sentence. */
export type Series = readonly number[];

export interface Group {
  /** What its measures are named before; a figure that stands alone is a series of one. */
  readonly head: Series;
  /** What they are compared with, have moved by or moved to. */
  readonly followers: readonly Series[];
  /** The tokens from behind what stands before it to where the next measure is named. */
  readonly from: number;
  readonly to: number;
}

export function groupsOf(tokens: readonly Token[], figures: readonly SentenceFigure[]): readonly Group[] {
  const groups: { head: Series; followers: Series[] }[] = [];
  for (const series of seriesOf(tokens, figures)) {
    const last = groups.at(-1);
    if (isHead(figures, series, last?.head)) groups.push({ head: series, followers: [] });
    else if (series.length > 1) last?.followers.push(series);
  }
  return groups.map(({ head, followers }, index) => {
    const next = figures[groups[index + 1]?.head[0] ?? -1];
    const before = figures[(head[0] ?? 0) - 1];
    return {
      head,
      followers,
      from: before === undefined ? 0 : before.at + 1,
      to: next?.subject?.from ?? tokens.length,
    };
  });
}

const NAMED = new Set(['value', 'rate', 'named-rate', 'share']);

/** What goes on with the measure named before is none of its own. */
function isHead(
  figures: readonly SentenceFigure[],
  [first = -1]: Series,
  before: Series | undefined,
): boolean {
  const figure = figures[first];
  const subject = figure?.subject ?? null;
  if (subject === null || !NAMED.has(figure?.role.kind ?? '')) return false;
  return before === undefined || figures[before[0] ?? -1]?.subject !== subject;
}

function seriesOf(tokens: readonly Token[], figures: readonly SentenceFigure[]): readonly Series[] {
  const found: number[][] = [];
  for (const [index, figure] of figures.entries()) {
    if (figure.role.kind === 'parenthetical' && !opensSeries(figures, index)) continue;
    const run = found.at(-1);
    const before = figures[run?.at(-1) ?? -1];
    if (run !== undefined && before !== undefined && goesOn(tokens, before, figure, figures[run[0] ?? 0]))
      run.push(index);
    else found.push([index]);
  }
  return found.map((run) => (endsWithAnd(figures, run) ? run : run.slice(0, 1)));
}

/** `A and B, or 12% and 11% of sales`; but `A (12%) and B (11%)` are A and B. */
function opensSeries(figures: readonly SentenceFigure[], index: number): boolean {
  const [before, one, two] = figures.slice(Math.max(index - 1, 0), index + 2);
  return (
    (two?.role.kind === 'also' || two?.role.kind === 'base') &&
    one !== undefined &&
    (isCountedAlike(one, two) || sharesPerShare(one, two)) &&
    (before?.token.form !== two.token.form || before.token.unit !== two.token.unit)
  );
}

export function isCountedAlike({ token: a }: SentenceFigure, { token: b }: SentenceFigure): boolean {
  return a.form === b.form && a.unit === b.unit;
}

/** `$0.12 and $0.42 per share`: both are per share. */
function sharesPerShare({ token: a }: SentenceFigure, { token: b }: SentenceFigure): boolean {
  return a.form === 'money' && b.form === 'per-share' && a.currency === b.currency;
}

/** The first of two as it is counted with the second. */
export function countedWith(one: SentenceFigure, two: SentenceFigure): SentenceFigure['token'] {
  const { form, unit, tail } = two.token;
  return sharesPerShare(one, two) ? { ...one.token, form, unit, tail } : one.token;
}

const JOINT = /^\)?(?:,|,? ?and(?: an?)?)$/;
/** `up 12% and down 8%`. */
const MOVED_JOINT = /^\)?,? ?and(?: (?:an? )?[a-z]+(?: (?:by|of))?)?$/;

function goesOn(
  tokens: readonly Token[],
  before: SentenceFigure,
  figure: SentenceFigure,
  first: SentenceFigure | undefined,
): boolean {
  if (tokens.slice(before.at + 1, figure.at).some(({ kind }) => kind === 'period')) return false;
  const [kind, own] = [first?.role.kind, figure.role.kind];
  if (figure.role.kind === 'rate' && kind === 'rate') {
    const isOwn = figure.subject !== null && figure.role.isAnother !== true;
    return !isOwn && MOVED_JOINT.test(figure.lead);
  }
  // Behind a base, what restates it is one as well.
  const isSame =
    own === 'base' ? kind === 'base' || kind === 'parenthetical' : own === 'also' && kind !== 'unknown';
  return isSame && JOINT.test(figure.lead);
}

function endsWithAnd(figures: readonly SentenceFigure[], run: Series): boolean {
  return run.length === 1 || /\band\b/.test(figures[run.at(-1) ?? -1]?.lead ?? '');
}
