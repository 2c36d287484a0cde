/** Causes to findings: one for each cause and contradicted quantity, in one total order. */
import type { Evaluation } from '../model/evaluation.ts';
import type { Extraction } from '../model/extraction.ts';
import type { Arithmetic, Finding } from '../model/finding.ts';
import { SEVERITIES, type IdentityKind, type Severity } from '../model/identity.ts';
import { periodKey } from '../model/period.ts';
import type { Cause, Suspect } from '../model/suspect.ts';
import { arithmeticOf } from './arithmetic.ts';
import { type Shown, unitWords } from './display.ts';
import { fingerprint } from './fingerprint.ts';
import { labelsOf } from './labels.ts';
import { readingOf } from './reading.ts';
import { isOtherScale } from './scale-words.ts';
import { type ShownOf, shownIn } from './shown.ts';
import {
  culpritMessage,
  directionMessage,
  explanationWords,
  reportedMessage,
  shiftMessage,
  swapMessage,
} from './wording.ts';
import { capitalised } from '../model/letters.ts';

/** What a finding is written with: the figures it shows, and what kind of file they were read from. */
interface Context {
  readonly shownOf: ShownOf;
  readonly mediaType: string;
}

/** What is said of a cause. */
export interface Conclusion {
  readonly cause: Cause;
  readonly finding: Finding;
}

/** A finding about the very same cause that was made before; `null` where there is none. */
export type KnownFinding = (cause: Cause, evaluations: readonly Evaluation[]) => Finding | null;

/** One for each cause, in their order. */
export function conclusionsOf(
  causes: readonly Cause[],
  evaluations: readonly Evaluation[],
  extraction: Extraction,
  known: KnownFinding = () => null,
): readonly Conclusion[] {
  const shownOf = shownIn(extraction);
  const { mediaType } = extraction.document;
  return causes.map((cause) => {
    const broken = cause.evaluations.map((index) => evaluations[index] as Evaluation);
    return { cause, finding: known(cause, broken) ?? findingOf(cause, broken, { shownOf, mediaType }) };
  });
}

/** The findings in one total order: by severity, then as their figures stand in the document. */
export function findingsOf(conclusions: readonly Conclusion[], { figures }: Extraction): readonly Finding[] {
  const starts = new Map(figures.map(({ id, span }) => [id, span.start]));
  const startOf = (finding: Finding): number => starts.get(finding.labels[0]?.figure ?? '') ?? 0;
  return conclusions
    .map(({ finding }) => finding)
    .toSorted(
      (a, b) =>
        SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) ||
        startOf(a) - startOf(b) ||
        (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0) ||
        (a.fingerprint < b.fingerprint ? -1 : 1),
    );
}

/** The identity that tells most of a cause comes first, whatever figure is suspected. */
const TELLING: readonly IdentityKind[] = [
  'footing',
  'articulation',
  'roll-forward',
  'bridge',
  'cross-footing',
  'period-sum',
  'recalculation',
  'tie-out',
  'convenience-translation',
  'bound',
];

function findingOf(cause: Cause, broken: readonly Evaluation[], { shownOf, mediaType }: Context): Finding {
  const ordered = [...broken].toSorted(
    (a, b) => TELLING.indexOf(a.binding.kind) - TELLING.indexOf(b.binding.kind),
  );
  const telling = ordered[0] as Evaluation;
  const { binding } = telling;
  const verdict = broken.some((each) => each.verdict === 'breaks') ? 'breaks' : 'improbable';
  const firsts = cause.suspects.filter((suspect) => suspect.rank === 1);
  const culprit = firsts.length === 1 ? firsts[0] : undefined;
  const begins = culprit ?? (swappedPair(firsts) !== null || isShifted(firsts) ? firsts[0] : undefined);
  const shown = shownOf(binding.reported);
  const arithmetic = arithmeticOf(telling, shownOf);
  return {
    rule: binding.identity,
    title: binding.title,
    kind: binding.kind,
    verdict,
    severity: severityOf(cause, broken, verdict),
    message: messageOf(cause, ordered, arithmetic, shownOf),
    fingerprint: fingerprintOf(binding.identity, shown),
    context: [shown.fact.periodLabel, unitWords(shown)].filter((words) => words !== '').join(' · '),
    labels: labelsOf(begins?.figure ?? binding.reported, ordered, shownOf),
    arithmetic,
    suspects: cause.suspects,
    evaluations: ordered.map((each) => each.binding.id),
    explanation: cause.explanation === null ? reasonWords(telling) : explanationWords(cause.explanation),
    reading: readingOf(culprit, ordered.length, mediaType, shownOf),
    because: binding.because,
    help: cause.explanation === null ? (binding.doubt ?? binding.help) : binding.help,
    group: [binding.identity, cause.explanation?.explains ?? fingerprint([binding.id])].join(' '),
    waiver: null,
  };
}

function messageOf(
  { suspects }: Cause,
  ordered: readonly Evaluation[],
  arithmetic: Arithmetic,
  shownOf: ShownOf,
): string {
  const firsts = suspects.filter((suspect) => suspect.rank === 1);
  const swapped = swappedPair(firsts);
  if (swapped !== null) return swapMessage(swapped, ordered, shownOf);
  if (isShifted(firsts)) return shiftMessage(suspects, ordered, shownOf);
  const telling = ordered[0] as Evaluation;
  const [culprit, ...others] = firsts;
  if (culprit?.slip === 'direction-word') return directionMessage(telling, shownOf);
  const isScale = culprit?.restored != null && isOtherScale(culprit.restored, shownOf(culprit.figure));
  const isReported = culprit?.figure === telling.binding.reported && !isScale;
  return culprit === undefined || others.length > 0 || isReported
    ? reportedMessage(telling, arithmetic, shownOf)
    : culpritMessage(culprit, ordered, shownOf);
}

/** Figures of a column that each stand a row from their own, the first of them where that begins. */
function isShifted([first]: readonly Suspect[]): boolean {
  return first?.slip === 'shifted-row';
}

/** Two figures, and no more, that would each read as the other. */
function swappedPair(firsts: readonly Suspect[]): readonly [Suspect, Suspect] | null {
  const [one, other, ...more] = firsts;
  if (one?.slip !== 'swapped' || other?.slip !== 'swapped' || more.length > 0) return null;
  return [one, other];
}

/** Of the rule and the quantity it states, so that it stays when values, suspects and other findings change. */
function fingerprintOf(rule: string, { fact }: Shown): string {
  const period = fact.period === null ? '' : periodKey(fact.period);
  return fingerprint([rule, fact.concept ?? fact.caption, period, fact.unit]);
}

/** Why a difference that rounding could still explain is reported. */
function reasonWords({ verdict, reason }: Evaluation): string | null {
  if (verdict !== 'improbable' || reason === null) return null;
  return `${capitalised(reason)}.`;
}

/** From the identity; lowered only by an explanation, or where rounding could still explain it. */
function severityOf(
  { explanation }: Cause,
  broken: readonly Evaluation[],
  verdict: Finding['verdict'],
): Severity {
  if (explanation !== null) return explanation.explains === 'rounding-order' ? 'note' : 'warning';
  if (verdict === 'improbable') return 'warning';
  const severities = new Set(
    broken.filter((each) => each.verdict === 'breaks').map((each) => each.binding.severity),
  );
  return SEVERITIES.find((severity) => severities.has(severity)) ?? 'error';
}
