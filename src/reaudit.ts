/**
 * An audit that goes on from the one before: after a change in a document only what the change reaches is done again.
 * What must hold follows from what the figures mean, so it is bound again where a meaning has changed; an identity is
 * evaluated again where one of its values has. What depends on the whole document (the house convention, the diagnosis)
 * is done again each time. The result is that of a whole audit, in every byte.
 */
import { type AuditOptions, type Judgement, judge, reportOf, statedBindings } from './audit.ts';
import { discoverAgain, type DiscoveryMemory, withDiscovered } from './discover/discover.ts';
import { evaluate, valuesOf } from './evaluate/values/evaluate.ts';
import { asPrinted } from './evaluate/values/interval-of.ts';
import { extractAgain, type ExtractionMemory } from './extract/extract.ts';
import type { KnownFinding } from './findings/conclude.ts';
import type { Document } from './model/document.ts';
import type { Binding, Evaluation } from './model/evaluation.ts';
import type { Extraction } from './model/extraction.ts';
import type { Fact } from './model/fact.ts';
import type { FigureId } from './model/figure.ts';
import type { Report } from './model/report.ts';
import { isEqual } from './model/equal.ts';
import { NO_SEVERITIES } from './model/severities.ts';
import { withSeverities } from './rules/severities.ts';

/** An audit, with what the next one can go on from. */
export interface Audited extends Judgement {
  readonly extraction: Extraction;
  /** What must hold by the packs and by the document's words; the layout's own sums are looked for where a table has changed. */
  readonly stated: readonly Binding[];
  readonly discovery: DiscoveryMemory;
  /** In the order of the bindings, before what they say of one another. */
  readonly evaluated: readonly Evaluation[];
}

/** @param before the audit to go on from; `null` for the first */
export function examine(
  extraction: Extraction,
  { rules, severities = NO_SEVERITIES }: Pick<AuditOptions, 'rules' | 'severities'>,
  before: Audited | null = null,
): Audited {
  const values = valuesOf(extraction.facts);
  const printed = asPrinted(values);
  const known = before === null ? null : knownFrom(before, extraction);
  const stated = known?.stated ?? withSeverities(statedBindings(extraction, rules), severities);
  const { discoveries, memory } = discoverAgain(extraction, stated, before?.discovery ?? null);
  const bindings = withSeverities(withDiscovered(stated, discoveries), severities);
  const evaluated = bindings.map(
    (binding, index) => known?.evaluationOf(binding, index) ?? evaluate(binding, values, printed),
  );
  return {
    extraction,
    stated,
    discovery: memory,
    evaluated,
    ...judge(evaluated, extraction, values, { rules, known: known?.findingOf }),
  };
}

/** An audit of a document, with what the next one can go on from. */
export interface Standing {
  readonly audited: Audited;
  readonly memory: ExtractionMemory;
}

/** Audits a document as it is now. @param before the audit of the same document as it was; `null` for the first */
export function auditAgain(
  document: Document,
  options: Pick<AuditOptions, 'rules' | 'severities'>,
  before: Standing | null,
): Standing {
  const { extraction, memory } = extractAgain(document, options.rules.concepts, before?.memory ?? null);
  return { audited: examine(extraction, options, before?.audited), memory };
}

/** The report of an audit: that of `auditFacts` on the same facts. */
export function reportOn(audited: Audited, options: AuditOptions): Report {
  return reportOf(audited, audited.extraction, options);
}

interface Known {
  readonly stated: readonly Binding[];
  /** `null` where the identity is a new one, or uses a figure whose value is another now. */
  readonly evaluationOf: (binding: Binding, index: number) => Evaluation | null;
  readonly findingOf: KnownFinding;
}

/** What still stands of an audit; `null` where the figures mean something else now, so that other identities hold. */
function knownFrom(before: Audited, extraction: Extraction): Known | null {
  const { claims, tables } = before.extraction;
  if (!isEqual(claims, extraction.claims) || !isEqual(tables, extraction.tables)) return null;
  const changed = changedBetween(before.extraction, extraction);
  if (changed === null) return null;
  const isTouched = ({ figures }: Binding): boolean => figures.some((figure) => changed.has(figure));
  return {
    stated: before.stated,
    evaluationOf: (binding, index) => {
      const evaluation = before.evaluated[index];
      return evaluation?.binding !== binding || isTouched(binding) ? null : evaluation;
    },
    findingOf: knownFindings(before, changed),
  };
}

/** Figures that are printed in another way or amount to something else; `null` where any means something else. */
function changedBetween(before: Extraction, now: Extraction): ReadonlySet<FigureId> | null {
  if (before.facts.length !== now.facts.length || before.figures.length !== now.figures.length) return null;
  const changed = new Set<FigureId>();
  for (const [index, { id, text, class: figureClass }] of before.figures.entries()) {
    const figure = now.figures[index];
    if (figure?.id !== id || figure.text !== text || figure.class !== figureClass) changed.add(id);
  }
  for (const [index, fact] of before.facts.entries()) {
    const own = now.facts[index] as Fact;
    if (own === fact) continue;
    if (!isEqual(meaningOf(fact), meaningOf(own))) return null;
    if (!isEqual(fact, own)) changed.add(fact.id);
  }
  return changed;
}

/** A finding says the same of the same cause: of evaluations that still stand, with suspects that print what they did. */
function knownFindings(before: Audited, changed: ReadonlySet<FigureId>): KnownFinding {
  const byFirst = new Map(
    before.conclusions.map((each) => [before.evaluations[each.cause.evaluations[0] ?? -1], each]),
  );
  return ({ evaluations, suspects, explanation }, broken) => {
    const known = byFirst.get(broken[0]);
    if (known === undefined || known.cause.evaluations.length !== evaluations.length) return null;
    const isSame =
      known.cause.evaluations.every((index, at) => before.evaluations[index] === broken[at]) &&
      isEqual(known.cause.explanation, explanation) &&
      isEqual(known.cause.suspects, suspects) &&
      !suspects.some(({ figure }) => changed.has(figure));
    return isSame ? known.finding : null;
  };
}

/** All of a fact but what it amounts to. */
function meaningOf({
  value: _value,
  interval: _interval,
  ...meaning
}: Fact): Omit<Fact, 'value' | 'interval'> {
  return meaning;
}
