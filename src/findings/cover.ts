/** What became of every numeral: tied, contradicted, improbable, untied with the reason, or not a figure. */
import type { Evaluation, Verdict } from '../model/evaluation.ts';
import type { Extraction } from '../model/extraction.ts';
import { isReal, type Figure, type FigureId } from '../model/figure.ts';
import type { Finding } from '../model/finding.ts';
import { append } from '../model/grouped.ts';
import { IDENTITY_KINDS, type IdentityKind } from '../model/identity.ts';
import type { Coverage, FigureEntry, FigureStatus } from '../model/report.ts';

export function cover(
  extraction: Extraction,
  evaluations: readonly Evaluation[],
  findings: readonly Finding[],
): readonly FigureEntry[] {
  const uses = new Map<FigureId, Evaluation[]>();
  for (const evaluation of evaluations) {
    for (const figure of evaluation.binding.figures) {
      append(uses, figure, evaluation);
    }
  }
  const doubted = doubtedFigures(findings);
  const reasons = new Map(extraction.untied.map(({ figure, reason }) => [figure, reason]));
  return extraction.figures.map((figure) =>
    entryOf(figure, uses.get(figure.id) ?? NO_USES, doubted.get(figure.id), reasons.get(figure.id)),
  );
}

const NO_USES: readonly Evaluation[] = [];

interface Doubt {
  readonly status: 'contradicted' | 'improbable';
  readonly explained: boolean;
}

/** The first label of a finding, and suspects of first rank. */
function doubtedFigures(findings: readonly Finding[]): ReadonlyMap<FigureId, Doubt> {
  const doubted = new Map<FigureId, Doubt>();
  for (const { verdict, labels, suspects, explanation } of findings) {
    const status = verdict === 'breaks' ? 'contradicted' : 'improbable';
    const figures = [
      labels[0]?.figure,
      ...suspects.filter((suspect) => suspect.rank === 1).map((suspect) => suspect.figure),
    ];
    for (const figure of figures) {
      if (figure === undefined || doubted.get(figure)?.status === 'contradicted') continue;
      doubted.set(figure, { status, explained: verdict === 'breaks' && explanation !== null });
    }
  }
  return doubted;
}

function entryOf(
  figure: Figure,
  uses: readonly Evaluation[],
  doubt: Doubt | undefined,
  reason: string | undefined,
): FigureEntry {
  const evaluations = uses.length === 0 ? NONE : uses.map((evaluation) => evaluation.binding.id);
  const { status, explained, reason: why } = standingOf(figure, uses, doubt, reason);
  const { id, text, span, line, column, source } = figure;
  const entry = {
    id,
    text,
    span,
    line,
    column,
    class: figure.class,
    status,
    explained,
    reason: why,
    evaluations,
  };
  return source === undefined ? entry : { source, ...entry };
}

const NONE: readonly string[] = [];

type Standing = Pick<FigureEntry, 'status' | 'explained' | 'reason'>;

const NO_FIGURE: Standing = { status: 'not-a-figure', explained: false, reason: null };
const TIED: Standing = { status: 'tied', explained: false, reason: null };

function standingOf(
  figure: Figure,
  uses: readonly Evaluation[],
  doubt: Doubt | undefined,
  reason: string | undefined,
): Standing {
  if (!isReal(figure.class)) return NO_FIGURE;
  if (doubt !== undefined) return { ...doubt, reason: null };
  for (const { verdict, binding } of uses)
    if (verdict === 'holds' && binding.equation.relation === '=') return TIED;
  return { status: 'untied', explained: false, reason: reason ?? reasonOf(uses) };
}

function reasonOf(uses: readonly Evaluation[]): string {
  if (uses.some(({ verdict }) => verdict === 'breaks' || verdict === 'improbable'))
    return 'only identities that break use it';
  if (uses.some(({ verdict }) => verdict === 'holds')) return 'only a bound or a direction uses it';
  const takenBack = uses.find(({ verdict, binding }) => verdict === 'untested' && binding.untested === null);
  if (takenBack?.reason !== undefined && takenBack.reason !== null) return takenBack.reason;
  return uses.length > 0 ? 'no operand in the document' : 'no identity uses it';
}

const VERDICTS: readonly Verdict[] = ['holds', 'improbable', 'breaks', 'untested'];
const STATUSES: readonly FigureStatus[] = ['tied', 'contradicted', 'improbable', 'untied', 'not-a-figure'];

export function coverageOf(entries: readonly FigureEntry[], evaluations: readonly Evaluation[]): Coverage {
  const figures = zeros(STATUSES);
  for (const { status } of entries) figures[status] += 1;
  const verdicts = zeros(VERDICTS);
  const kinds = Object.fromEntries(IDENTITY_KINDS.map((kind) => [kind, zeros(VERDICTS)])) as Record<
    IdentityKind,
    Record<Verdict, number>
  >;
  for (const { verdict, binding } of evaluations) {
    verdicts[verdict] += 1;
    kinds[binding.kind][verdict] += 1;
  }
  const checked = figures.tied + figures.contradicted + figures.improbable;
  const real = checked + figures.untied;
  return { figures, verdicts, kinds, real, checked, share: real === 0 ? null : shareOf(checked, real) };
}

function zeros<Key extends string>(keys: readonly Key[]): Record<Key, number> {
  return Object.fromEntries(keys.map((key) => [key, 0])) as Record<Key, number>;
}

/** In tenths of a per cent, rounded down: a share is never told larger than it is. */
function shareOf(part: number, whole: number): string {
  const tenths = Math.floor((part * 1000) / whole);
  return `${Math.floor(tenths / 10)}.${tenths % 10} %`;
}
