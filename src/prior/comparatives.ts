/**
 * What to make of comparatives that differ from an earlier release. One that differs in a column otherwise equal is
 * wrong; a column that is marked, or that differs in most rows, was restated. Figures that differ and foot all the same
 * with the lines around them were regrouped, since a slip would have broken the sum.
 */
import { append } from '../model/grouped.ts';
import { untested } from '../model/untested.ts';
import type { Evaluation } from '../model/evaluation.ts';
import type { Extraction, TableLayout } from '../model/extraction.ts';
import type { Fact } from '../model/fact.ts';
import type { FigureId } from '../model/figure.ts';
import { SUMS } from '../model/identity.ts';
import type { Notice } from '../model/notice.ts';
import { samePeriod } from '../model/period.ts';
import type { Prior } from '../model/prior.ts';
import { headsOf } from './mentions.ts';
import { amount, compare, shift } from '../number/amount.ts';
import type { PriorTie } from './tie.ts';
import { indexById } from '../model/index-by-id.ts';

export interface JudgedComparatives {
  readonly evaluations: readonly Evaluation[];
  readonly notices: readonly Notice[];
}

/** An earlier release that states nothing of this one is hardly the one that was meant. */
export function unmatched(priors: readonly Prior[], ties: readonly PriorTie[]): readonly Notice[] {
  const used = new Set(ties.flatMap(({ names }) => names));
  return priors
    .filter(({ document }) => !used.has(document.name))
    .map(({ document }) => ({
      code: 'prior-unmatched',
      message: `${document.name} states none of the figures of this release's tables.`,
      line: null,
      span: null,
    }));
}

/** Of a column, or of the title of its table. */
const MARKED =
  /\brestate(?:d|ment)\b|\brecast(?:ed)?\b|\bre-?classified\b|\brevised\b|\bas (?:adjusted|revised|corrected)\b/i;
/** Of a row; an adjusted measure is no restated one. */
const ROW_MARKED = /\brestated\b|\brecast(?:ed)?\b|\bre-?classified\b/i;

const HELP =
  'It foots with the lines around it, so lines may have been regrouped since; then mark the column as restated or recast.';
const ADJUSTED = 'the quarters miss the longer period by a last place more than rounding explains';
const FEW = 'Few lines of this column stand in both releases; compare their captions and periods first.';

/**
 * @param tied the evaluations of the ties to earlier releases, in the order of `ties`
 * @param own the evaluations within the release itself
 */
export function judgeComparatives(
  ties: readonly PriorTie[],
  tied: readonly Evaluation[],
  own: readonly Evaluation[],
  extraction: Extraction,
): JudgedComparatives {
  return ties.length === 0 ? { evaluations: [], notices: [] } : judgeGroups(ties, tied, own, extraction);
}

function judgeGroups(
  ties: readonly PriorTie[],
  tied: readonly Evaluation[],
  own: readonly Evaluation[],
  extraction: Extraction,
): JudgedComparatives {
  const groups = new Map<string, number[]>();
  for (const [index, { group }] of ties.entries()) {
    append(groups, group, index);
  }
  const facts = indexById(extraction.facts);
  const standing = standingIn(own);
  const settled = [...tied];
  const notices: Notice[] = [];
  for (const indices of groups.values()) {
    for (const index of indices) {
      const evaluation = tied[index] as Evaluation;
      if (isAdjusted(evaluation, facts)) settled[index] = untested(evaluation, ADJUSTED);
    }
    const differing = indices.filter((index) => settled[index]?.verdict === 'breaks');
    const [first] = differing;
    if (first === undefined) continue;
    const fact = facts.get(tied[first]?.binding.reported ?? '') as Fact;
    const column = { fact, extraction, tested: indices.length };
    const names = [...new Set(indices.flatMap((index) => ties[index]?.names ?? []))].join(' and ');
    const judged = judgeColumn(
      differing.map((index) => tied[index] as Evaluation),
      column,
      names,
      standing,
    );
    for (const [at, index] of differing.entries()) settled[index] = judged.evaluations[at] as Evaluation;
    notices.push(...judged.notices);
  }
  return { evaluations: settled, notices };
}

/** What differs in one column: all of it restated, or each weighed by itself. */
function judgeColumn(
  differing: readonly Evaluation[],
  column: Column,
  names: string,
  standing: Standing,
): JudgedComparatives {
  const isFirm = (evaluation: Evaluation): boolean => isFirmIn(evaluation, standing);
  const marked = isMarked(column);
  if (!marked && !isRestated(differing, column, isFirm))
    return {
      evaluations: differing.map((each) => weighed(each, column, names, isFirm(each))),
      notices: [],
    };
  return {
    evaluations: differing.map((each) => untested(each, `restated since ${names}`)),
    notices: [restatedNotice(differing.length, column, names, marked)],
  };
}

interface Column {
  /** One of its figures. */
  readonly fact: Fact;
  readonly extraction: Extraction;
  /** How many of its figures stand in the earlier release as well. */
  readonly tested: number;
}

function tableOf({ fact, extraction }: Column): TableLayout | undefined {
  return fact.place.kind === 'table' ? extraction.tables[fact.place.table] : undefined;
}

/**
 * By its head, by its table's title, or because another table marks the same period. Where one table shows a period as it
 * was and as it is, their heads cannot be told apart, and either may differ.
 */
function isMarked(column: Column): boolean {
  const { fact, extraction } = column;
  const heads = headsOf(fact, extraction.tables);
  if (heads.some((head) => MARKED.test(head)) || MARKED.test(tableOf(column)?.title ?? '')) return true;
  return extraction.tables.some(({ columns }) =>
    columns.some(
      ({ head, period }) =>
        period !== null && fact.period !== null && samePeriod(period, fact.period) && MARKED.test(head),
    ),
  );
}

/** Most rows differ, or several do that foot among themselves. */
function isRestated(
  differing: readonly Evaluation[],
  { tested }: Column,
  isFirm: (evaluation: Evaluation) => boolean,
): boolean {
  if (differing.length < 2) return false;
  return differing.length * 2 > tested || differing.every(isFirm);
}

/** Figures that stand in a sum of the release that holds, and figures of what breaks there. */
interface Standing {
  readonly held: ReadonlySet<FigureId>;
  readonly broken: ReadonlySet<FigureId>;
}

function standingIn(own: readonly Evaluation[]): Standing {
  const held = new Set<FigureId>();
  const broken = new Set<FigureId>();
  for (const { verdict, binding } of own) {
    if (verdict === 'breaks') for (const id of binding.figures) broken.add(id);
    else if (verdict === 'holds' && SUMS.has(binding.kind) && binding.figures.length > 2)
      for (const id of binding.figures) held.add(id);
  }
  return { held, broken };
}

function isFirmIn({ binding }: Evaluation, { held, broken }: Standing): boolean {
  return binding.figures.every((id) => held.has(id) && !broken.has(id));
}

/** An error where the rest of the column is as it was, and nothing in the release speaks for the figure. */
function weighed(evaluation: Evaluation, column: Column, names: string, isFirm: boolean): Evaluation {
  const { binding } = evaluation;
  const { extraction, fact, tested } = column;
  const own = extraction.facts.find(({ id }) => id === binding.reported) ?? fact;
  const row = own.place.kind === 'table' ? tableOf(column)?.rows[own.place.row] : undefined;
  if ([own.caption, ...(row?.section ?? [])].some((words) => ROW_MARKED.test(words)))
    return untested(evaluation, `restated since ${names}`);
  if (!isFirm && tested > 2) return evaluation;
  return { ...evaluation, binding: { ...binding, severity: 'warning', help: isFirm ? HELP : FEW } };
}

/** Issuers move a last place from line to line, so that each column foots: quarters then miss their year by one more. */
function isAdjusted({ binding, verdict, gap }: Evaluation, facts: ReadonlyMap<FigureId, Fact>): boolean {
  const fact = facts.get(binding.reported);
  if (verdict !== 'breaks' || binding.kind !== 'period-sum' || fact === undefined || gap === null)
    return false;
  return compare(gap, shift(amount(1), -fact.decimals)) <= 0;
}

function restatedNotice(differing: number, column: Column, names: string, marked: boolean): Notice {
  const figure = column.extraction.figures.find(({ id }) => id === column.fact.id);
  const rows = `${differing} of ${column.tested} ${column.tested === 1 ? 'row' : 'rows'} ${differing === 1 ? 'differs' : 'differ'} from ${names}`;
  const title = tableOf(column)?.title.replaceAll(/\s+/g, ' ').trim() ?? '';
  const where = [column.fact.periodLabel, title].filter((words) => words !== '').join(', ');
  const what = marked
    ? 'marked as restated'
    : differing * 2 > column.tested
      ? 'restated, though no head says so'
      : 'restated or regrouped in part, though no head says so: what differs foots';
  return {
    code: 'restated',
    message: `${where}: ${rows}; ${what}.`,
    line: figure?.line ?? null,
    span: figure?.span ?? null,
  };
}
