/** What an audit makes of a slip, by comparison with what it says of the release without it. */
import type { Evaluation } from '../model/evaluation.ts';
import type { FigureId } from '../model/figure.ts';
import type { Finding } from '../model/finding.ts';
import type { Outcome } from '../model/strength.ts';

/** What is looked at of an audit with a slip. */
export interface Slipped {
  readonly findings: readonly Finding[];
  readonly evaluations: readonly Evaluation[];
}

/** A tie of more figures than this points nowhere. */
const MOST_TIED = 3;

/**
 * @param known keys of the findings of the release without slips
 * @param printed what stood where the slip is, by the figure that stands there now
 */
export function outcomeOf(
  known: ReadonlySet<string>,
  { findings, evaluations }: Slipped,
  printed: ReadonlyMap<FigureId, string>,
): Outcome {
  const fresh = findings.filter((finding) => !known.has(findingKey(finding)));
  const figuresOf = new Map(evaluations.map(({ binding }) => [binding.id, binding.figures]));
  const about = fresh.filter((finding) => isAbout(finding, printed, figuresOf));
  const named = about.flatMap((finding) => firstRanks(finding, printed));
  const restored = named.find(({ figure, restored: text }) => text !== null && text === printed.get(figure));
  return {
    detected: about.length > 0,
    ranked: named.length > 0,
    restored: restored !== undefined,
    proposed: restored?.restored ?? named[0]?.restored ?? null,
    falseAlarms: fresh
      .filter((finding) => finding.severity === 'error' && !isBlamed(finding, printed))
      .map(({ rule, message }) => ({ rule, message })),
    told: about[0]?.message ?? null,
  };
}

/** A finding is another one when its words or its severity change. */
export function findingKey({ fingerprint, severity, message }: Finding): string {
  return `${fingerprint} ${severity} ${message}`;
}

function isAbout(
  { labels, suspects, evaluations }: Finding,
  printed: ReadonlyMap<FigureId, string>,
  figuresOf: ReadonlyMap<string, readonly FigureId[]>,
): boolean {
  return (
    labels.some(({ figure }) => printed.has(figure)) ||
    suspects.some(({ figure }) => printed.has(figure)) ||
    evaluations.some((id) => figuresOf.get(id)?.some((figure) => printed.has(figure)))
  );
}

/** The slipped figures among the suspects of first rank, where those are few. */
function firstRanks({ suspects }: Finding, printed: ReadonlyMap<FigureId, string>): Finding['suspects'] {
  const firsts = suspects.filter(({ rank }) => rank === 1);
  return firsts.length > MOST_TIED ? [] : firsts.filter(({ figure }) => printed.has(figure));
}

function isBlamed({ labels, suspects }: Finding, printed: ReadonlyMap<FigureId, string>): boolean {
  return (
    printed.has(labels[0]?.figure ?? '') ||
    suspects.some(({ rank, figure }) => rank === 1 && printed.has(figure))
  );
}
