/** Series of figures given their own measures, periods and comparisons, in their order. */
import { UNKNOWN } from './moves.ts';
import type { SentenceFigure } from './sentence.ts';
import { countedWith, isCountedAlike, isRespectively, type Group, type Series } from './series.ts';
import { measuresJoined } from './joined.ts';
import { areOfOneLength, isOfTwoSpans, periodBehind, twoPeriods, type TwoPeriods } from './two-periods.ts';
import type { PeriodReference } from '../dates/phrase.ts';
import { wordOf } from '../tokens/token-text.ts';
import type { Token } from '../tokens/tokens.ts';

/** `$A and $B per basic and diluted share`: paired by what stands behind them. */
const KINDS_BEHIND = /\b(?:basic and diluted|diluted and basic)\b/;

type Told = readonly PeriodReference[];

export class Pairing {
  readonly figures: SentenceFigure[];
  readonly used = new Set<Token>();
  readonly #tokens: readonly Token[];
  /** What the sentence opens with dates all pairs that name one measure. */
  #opening: TwoPeriods | null = null;

  constructor(tokens: readonly Token[], figures: readonly SentenceFigure[]) {
    this.#tokens = tokens;
    this.figures = [...figures];
  }

  /** The word stands behind its figures, and before the next measure. */
  isRespective({ head, followers, to }: Group): boolean {
    const series = [head, ...followers].find(({ length }) => length > 1);
    const last = this.figures[series?.at(-1) ?? -1];
    return last !== undefined && this.#tokens.slice(last.at, to).some(isRespectively);
  }

  /** `A and B for the three and nine months ended …` */
  isOfTwoSpans({ head, to }: Group): boolean {
    return head.length === 2 && this.#behind(head, to)?.tokens.every(isOfTwoSpans) === true;
  }

  /** @param until the groups of the sentence up to this one */
  pair(group: Group, until: readonly Group[]): void {
    const { head, followers } = group;
    if (KINDS_BEHIND.test(this.figures[head.at(-1) ?? -1]?.token.tail ?? '')) return;
    if (head.length === 1) {
      for (const follower of followers) this.#compareBoth(follower, until);
      return;
    }
    const isNamed =
      this.#date(group, this.#periodsOf(group)) || this.#name(group) || this.#date(group, this.#opening);
    const levels = [head, ...followers].find((series) => this.#kindOf(series) === 'value') ?? head;
    for (const [place, follower] of followers.entries())
      if (isNamed && follower.length === head.length)
        this.#follow(follower, this.#isRestated(follower) ? (followers[place - 1] ?? head) : levels);
      else if (!isNamed || this.#kindOf(follower) === 'base') this.#leaveOpen(follower);
    if (!isNamed) this.#leaveOpen(head);
  }

  /** `…, or C and D per diluted share`: what stands before it, counted in something else. */
  #isRestated(series: Series): boolean {
    return this.#kindOf(series) === 'parenthetical';
  }

  #kindOf([first = -1]: Series): SentenceFigure['role']['kind'] | undefined {
    return this.figures[first]?.role.kind;
  }

  /** Gives both figures of a series their period; tells whether there are two. */
  #date({ head, followers }: Group, periods: TwoPeriods | null): boolean {
    const { kind } = this.figures[head[0] ?? -1]?.role ?? {};
    if (periods === null || kind === 'share' || !this.#areAlike(head)) return false;
    for (const series of [head, ...followers]) {
      if (this.#kindOf(series) !== 'value' && series !== head) continue;
      for (const index of series) this.#endSubject(index);
      if (this.#kindOf(series) === 'value') this.#dateValues(series, periods);
      else this.#dateRates(series, periods);
    }
    return true;
  }

  /** `Revenue for the quarter and the year`: the "and" joined the periods. */
  #endSubject(index: number): void {
    const { subject = null } = this.figures[index] ?? {};
    if (subject === null || wordOf(this.#tokens[subject.to - 1]) !== 'and') return;
    this.#change(index, { subject: { ...subject, to: subject.to - 1 } });
  }

  /** Before the first of them, or behind one. */
  #periodsOf({ head, followers, from, to }: Group): TwoPeriods | null {
    const first = this.figures[head[0] ?? -1];
    if (first === undefined || head.length !== 2) return null;
    const front = twoPeriods(this.#tokens, from, first.at);
    // Between two measures, each with periods behind it, stand those of the one before.
    if (front !== null && (from === 0 || this.#behind(head, to) === null)) {
      const told = { ...front, isWithin: true };
      if (from > 0) this.#use(front.tokens);
      else this.#opening = told;
      return told;
    }
    for (const series of [head, ...followers]) {
      const behind = this.#kindOf(series) === 'base' ? null : this.#behind(series, to);
      if (behind === null) continue;
      this.#use(behind.tokens);
      return behind;
    }
    return null;
  }

  /** The two periods between a series and the next figure. */
  #behind(series: Series, to: number): TwoPeriods | null {
    const at = series.at(-1) ?? -1;
    const last = this.figures[at];
    const next = this.figures.find((each, index) => index > at && each.role.kind !== 'parenthetical');
    return last === undefined ? null : twoPeriods(this.#tokens, last.at + 1, Math.min(next?.at ?? to, to));
  }

  #use(tokens: readonly Token[]): void {
    for (const token of tokens) this.used.add(token);
  }

  #areAlike(series: Series): boolean {
    const [one, two] = series.map((index) => this.figures[index] as SentenceFigure);
    return one !== undefined && two !== undefined && isCountedAlike(one, two);
  }

  #change(index: number | undefined, changes: Partial<SentenceFigure>): void {
    const figure = this.figures[index ?? -1];
    if (index !== undefined && figure !== undefined)
      this.figures[index] = { ...figure, isRespective: true, ...changes };
  }

  /** One measure, in two periods. */
  #dateValues([one, two]: Series, { references }: TwoPeriods): void {
    this.#change(one, { reference: references[0] });
    this.#change(two, { reference: references[1], isAgain: true, partner: one ?? null });
  }

  /** `grew 12% and 10% in the quarter and the year`; `grew 2% and 12% sequentially and year over year`. */
  #dateRates([one = -1, two]: Series, periods: TwoPeriods): void {
    const { isWithin, references } = periods;
    const first = this.figures[one];
    if (first === undefined) return;
    const isOpen = isWithin ? references[1].kind === 'same-period' : !areOfOneLength(periods);
    const { subject } = first;
    const role =
      first.role.kind === 'rate' && !isWithin ? { ...first.role, isAnother: true } : { ...first.role };
    this.#change(one, { reference: references[0], isWithin });
    this.#change(two, { role: isOpen ? UNKNOWN : this.#roleOf(two, role), subject, partner: null });
    this.#change(two, { reference: references[1], isWithin });
  }

  /** Its own, where it has one: `up 12% and down 8%`. */
  #roleOf(index: number | undefined, role: SentenceFigure['role']): SentenceFigure['role'] {
    const own = this.figures[index ?? -1]?.role;
    return own === undefined || own.kind === 'also' ? role : own;
  }

  /** Gives each figure its part of what is named before them; tells whether it names as many. */
  #name({ head, followers }: Group): boolean {
    const subject = this.figures[head[0] ?? -1]?.subject ?? null;
    const parts = subject === null ? null : measuresJoined(this.#tokens, subject, head.length);
    if (parts === null) return false;
    const series = [head, ...followers.filter((each) => this.#kindOf(each) === 'value')];
    for (const each of series.filter(({ length }) => length === parts.length)) {
      const role = this.figures[each[0] ?? -1]?.role ?? UNKNOWN;
      for (const [order, index] of each.entries())
        this.#change(index, {
          role: order === 0 ? role : this.#roleOf(index, { ...role }),
          subject: parts[order] ?? null,
          partner: null,
        });
    }
    return true;
  }

  /** `up 12% and 8%`, `compared to C and D`: each of its own, and in the period that is told behind them. */
  #follow(series: Series, levels: Series): void {
    const first = this.figures[series[0] ?? -1];
    if (first === undefined || first.role.kind === 'value' || series === levels) return;
    if (this.#isRestated(series)) return this.#restate(series, levels);
    const { references, isWithin } = this.#toldBehind(series, first.role.kind === 'base');
    for (const [order, index] of series.entries())
      this.#change(index, {
        role: this.#roleOf(index, { ...first.role }),
        partner: levels[order] ?? null,
        reference: references[order] ?? references.at(-1) ?? null,
        isWithin,
        isAgain: false,
      });
  }

  #restate([one = -1, two = -1]: Series, [own, other]: Series): void {
    const [first, second] = [this.figures[one], this.figures[two]];
    if (first === undefined || second === undefined) return;
    this.#change(one, { token: countedWith(first, second), partner: own ?? null });
    this.#change(two, { role: first.role, partner: other ?? null });
  }

  /** The period of each, or the one of all. */
  #toldBehind(series: Series, isBase: boolean): Pick<SentenceFigure, 'isWithin'> & { references: Told } {
    const last = isBase ? this.#lastOf(series) : series;
    const both = isBase ? this.#behind(last, this.#tokens.length) : null;
    if (both !== null) {
      this.#use(both.tokens);
      return { references: both.references, isWithin: false };
    }
    const shared = periodBehind(this.#tokens, this.figures[last.at(-1) ?? -1]?.at ?? -1);
    if (shared === null) return { references: [], isWithin: false };
    this.#use([shared]);
    return { references: [shared.reference], isWithin: shared.says === 'within' && !isBase };
  }

  /** The series that restates it, where one stands right behind. */
  #lastOf(series: Series): Series {
    const next = (series.at(-1) ?? -1) + 1;
    const isRestated =
      this.figures[next]?.role.kind === 'parenthetical' && this.figures[next + 1]?.lead === 'and';
    return isRestated ? [next, next + 1] : series;
  }

  /** `A, compared to C and D in the quarter before and a year ago`: of one figure, each with its own period. */
  #compareBoth(series: Series, until: readonly Group[]): void {
    const first = this.figures[series[0] ?? -1];
    if (first?.role.kind !== 'base' && first?.role.kind !== 'rate') return;
    const periods = series.length === 2 ? this.#behind(series, this.#tokens.length) : null;
    const levels = until.slice(-series.length).flatMap(({ head }) => head);
    if (periods === null && this.#areLevels(levels, series)) return this.#follow(series, levels);
    if (periods === null || !areOfOneLength(periods)) return this.#leaveOpen(series);
    this.#use(periods.tokens);
    const role = first.role.kind === 'rate' ? { ...first.role, isAnother: true } : first.role;
    for (const [order, index] of series.entries())
      this.#change(index, {
        role: order === 0 ? first.role : this.#roleOf(index, role),
        partner: first.partner,
        reference: periods.references[order] ?? null,
      });
  }

  /** `X was A and Y was B, compared to C and D`: as many, each named for itself. */
  #areLevels(levels: Series, { length }: Series): boolean {
    const areValues = levels.every((index) => this.figures[index]?.role.kind === 'value');
    return areValues && levels.length === length && length > 1;
  }

  /** Nobody can tell which is whose. */
  #leaveOpen(series: Series): void {
    const isBase = this.#kindOf(series) === 'base';
    for (const index of series)
      this.#change(index, isBase ? { partner: null } : { role: UNKNOWN, partner: null });
  }
}
