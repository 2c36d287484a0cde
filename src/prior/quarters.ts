/** A longer period of this release is its last quarter and what earlier releases state of the rest. */
import { addDays } from '../calendar/dates.ts';
import { lengthOf, SNAP_DAYS } from '../calendar/shift.ts';
import type { Binding, Form } from '../model/evaluation.ts';
import { inSense } from '../model/form.ts';
import type { Extraction } from '../model/extraction.ts';
import type { Fact } from '../model/fact.ts';
import { duration, type Duration } from '../model/period.ts';
import type { Prior } from '../model/prior.ts';
import { byStanding } from '../model/standing.ts';
import { currencyOf } from '../model/unit.ts';
import { compare } from '../number/amount.ts';
import { columnOf, isNear, kindOf, meansSamePeriod, measuresIn, senseOf, type Tables } from './mentions.ts';
import { statedIn } from './stated.ts';
import type { PriorTie } from './tie.ts';

/** What adds up over time: amounts of money in these statements. An amount per share does not. */
const ADDITIVE = /^(?:operations|cash-flows|comprehensive-income|segment)$/;

/** A fact with its span; an instant has none. */
interface Flow {
  readonly fact: Fact;
  readonly span: Duration;
}

interface Earlier extends Flow {
  readonly prior: Prior;
}

export function quarterTies(extraction: Extraction, priors: readonly Prior[]): readonly PriorTie[] {
  // What was published last speaks first.
  const earlier = priors
    .toSorted((a, b) => (lastDayOf(a) < lastDayOf(b) ? 1 : -1))
    .map((prior) => ({ prior, measures: measuresIn(prior) }));
  const ties: PriorTie[] = [];
  for (const [measure, facts] of measuresIn(extraction)) {
    const flows = facts.flatMap((fact) => flowOf(fact, extraction));
    if (flows.length < 2) continue;
    const before = earlier.flatMap(({ prior, measures }) =>
      [...(measures.get(measure) ?? [])]
        .toSorted(byStanding(prior, 'operations'))
        .flatMap((fact) => flowOf(fact, prior).map((flow): Earlier => ({ ...flow, prior }))),
    );
    for (const [long, short] of pairsOf(flows, extraction)) {
      const rest = tiling(restOf(long.span, short.span), before);
      if (rest !== null) ties.push(quarterTie(long.fact, short.fact, rest));
    }
  }
  return ties;
}

function lastDayOf({ facts, tables }: Prior): string {
  const ends = facts.flatMap(({ period, place }) =>
    period?.kind === 'instant' && place.kind === 'table' && tables[place.table]?.kind === 'balance-sheet'
      ? [period.date]
      : [],
  );
  return ends.toSorted().at(-1) ?? '';
}

function flowOf(fact: Fact, release: Tables): readonly Flow[] {
  const { period, unit } = fact;
  const isMoney = currencyOf(unit) !== undefined && !unit.includes('/');
  if (period?.kind !== 'duration' || !isMoney || !ADDITIVE.test(kindOf(fact, release))) return [];
  return [{ fact, span: period }];
}

/** A span and the last part of it: in columns of one row, or in the like statement of the quarter alone. */
function pairsOf(flows: readonly Flow[], release: Tables): readonly (readonly [Flow, Flow])[] {
  return flows.flatMap((long) => {
    const ends = flows.filter(
      (short) =>
        isNear(long.span.end, short.span.end) && lengthOf(long.span) > lengthOf(short.span) + 2 * SNAP_DAYS,
    );
    const beside = ends.filter((short) => isSameRow(long.fact, short.fact));
    const shorts = beside.length > 0 ? beside : theOneLike(long, ends, release);
    return shorts.map((short) => [long, short] as const);
  });
}

/**
 * The figure of another table of the same kind and scale, as where the quarter and the year to date have a statement each;
 * none where such tables print several, which a caption alone cannot tell apart.
 */
function theOneLike(long: Flow, ends: readonly Flow[], release: Tables): readonly Flow[] {
  const kind = kindOf(long.fact, release);
  const like = ends.filter(
    ({ fact }) => kindOf(fact, release) === kind && fact.decimals === long.fact.decimals,
  );
  const [first, ...others] = like;
  return first !== undefined && others.every(({ fact }) => compare(fact.value, first.fact.value) === 0)
    ? [first]
    : [];
}

function isSameRow({ place: a }: Fact, { place: b }: Fact): boolean {
  return a.kind === 'table' && b.kind === 'table' && a.table === b.table && a.row === b.row;
}

function restOf(long: Duration, short: Duration): Duration {
  return duration(long.start, addDays(short.start, -1));
}

/** The span as an earlier release states it, or as quarters that lie end to end; `null` where a part is missing. */
function tiling(span: Duration, earlier: readonly Earlier[]): readonly Earlier[] | null {
  const whole = earlier.find((each) => meansSamePeriod(each.span, span));
  if (whole !== undefined) return [whole];
  const parts: Earlier[] = [];
  for (let end = span.end; parts.length < 3;) {
    const part = earlier.find((each) => isNear(each.span.end, end) && isQuarter(each.span));
    if (part === undefined) return null;
    parts.unshift(part);
    if (isNear(part.span.start, span.start)) return parts;
    end = addDays(part.span.start, -1);
  }
  return null;
}

function isQuarter(span: Duration): boolean {
  return Math.abs(lengthOf(span) - 91) <= SNAP_DAYS;
}

function quarterTie(long: Fact, short: Fact, rest: readonly Earlier[]): PriorTie {
  const own = (fact: Fact): Form => inSense({ kind: 'fact', figure: fact.id }, senseOf(fact));
  const stated = rest.map(({ fact, prior }) =>
    statedIn(prior, fact, { sense: senseOf(fact), isExact: false }),
  );
  const names = [...new Set(rest.map(({ prior }) => prior.document.name))];
  const binding: Binding = {
    id: `prior@${long.id}.${short.id}.${rest.map(({ fact }) => fact.id).join('.')}`,
    identity: 'prior/quarters',
    title: `${long.caption} is its last quarter and the quarters published before`,
    kind: 'period-sum',
    origin: 'tie-out',
    severity: 'error',
    because: `The last quarter is the longer period less what ${names.join(' and ')} stated of the rest.`,
    help: 'Where an earlier quarter was restated, the release says so.',
    equation: { left: own(long), relation: '=', right: { kind: 'sum', operands: [own(short), ...stated] } },
    alternatives: [],
    reported: long.id,
    figures: [long.id, short.id],
    period: long.period,
    currency: currencyOf(long.unit) ?? null,
    untested: null,
  };
  return { binding, group: `${columnOf(long)}|${columnOf(short)}`, names };
}
