/** The whole pipeline: each stage once, in order, its output passed on. */
import { diagnose } from './diagnose/diagnose.ts';
import { claimBindings } from './discover/sentences/claims.ts';
import { doubledRows } from './discover/doubled-rows.ts';
import { listedRows } from './discover/sentences/listed-rows.ts';
import { exchangedHeads } from './discover/exchanged-heads.ts';
import { oddCurrencies } from './discover/currencies/odd-currencies.ts';
import { oddPeriods } from './discover/heads/heads.ts';
import { draftPack } from './discover/draft/draft-pack.ts';
import { discover, withDiscovered } from './discover/discover.ts';
import { tieOuts } from './discover/sentences/tie-outs.ts';
import { besideOneAnother } from './evaluate/beside/beside-one-another.ts';
import { bind } from './evaluate/bind/bind.ts';
import { evaluate, holds, valuesOf } from './evaluate/values/evaluate.ts';
import { figuresOf, instantiate } from './evaluate/bind/instantiate.ts';
import { asPrinted, intervalOf, type Values } from './evaluate/values/interval-of.ts';
import { extract as extractFigures } from './extract/extract.ts';
import { bridgesOf } from './findings/bridges.ts';
import { differencesOf } from './findings/differences.ts';
import { conclusionsOf, findingsOf, type Conclusion, type KnownFinding } from './findings/conclude.ts';
import { cover, coverageOf } from './findings/cover.ts';
import { unfootedTotals } from './findings/unfooted.ts';
import { withDoubtedHeads } from './findings/doubted-heads.ts';
import { tally, waive } from './findings/waive.ts';
import { VERSION } from './generated/version.ts';
import type { Document } from './model/document.ts';
import type { Binding, Evaluation } from './model/evaluation.ts';
import type { Extraction } from './model/extraction.ts';
import type { Finding } from './model/finding.ts';
import type { PackDraft } from './model/pack-draft.ts';
import type { Report } from './model/report.ts';
import { NO_SEVERITIES, type Severities } from './model/severities.ts';
import { NO_WAIVERS, type Waivers } from './model/waiver.ts';
import type { Prior } from './model/prior.ts';
import { judgeComparatives, unmatched } from './prior/comparatives.ts';
import { priorTies } from './prior/tie.ts';
import type { Engine } from './rules/examples.ts';
import { knowsIssuer, type ResolvedRules } from './rules/packs/resolve.ts';
import { unmatchedSeverities, withSeverities } from './rules/severities.ts';
import { indexById } from './model/index-by-id.ts';

export interface ExtractOptions {
  /** As `loadRules` gives them. */
  readonly rules: ResolvedRules;
}

export interface AuditOptions extends ExtractOptions {
  /** Of the tool, for the report. Default: that of this package. */
  readonly version?: string;
  /** Findings that somebody has accepted, and the day on which it is asked. Default: none. */
  readonly waivers?: Waivers;
  /** Earlier releases, to which this one's comparatives are held. Default: none. */
  readonly priors?: readonly Prior[];
  /** Of identities, in place of their own; `*` in an id stands for any part of it. Default: none. */
  readonly severities?: Severities;
}

/** What judges releases, for the examples of packs. */
export const engine: Engine = {
  instantiate,
  evaluate: (binding, facts) => evaluate(binding, valuesOf(facts)),
};

/**
 * Figures, facts and claims of a document, in the words of the packs. A fact's value is exact and in single units (a row in
 * thousands is multiplied out); `decimals` says how precisely it was printed, as in Calculations 1.1 of XBRL: -3 for
 * thousands, 2 for cents.
 */
export function extract(document: Document, { rules }: ExtractOptions): Extraction {
  return extractFigures(document, rules.concepts);
}

/**
 * Audits a document: the same input gives the same report. A printed figure stands for every value that rounds to it, half a
 * unit of its last place to either side with both ends, as in Calculations 1.1 of XBRL; an identity breaks only where no such
 * values satisfy it.
 */
export function audit(document: Document, options: AuditOptions): Report {
  return { ...auditFacts(extract(document, options), options), document };
}

/** Audits what was extracted before, from a facts file: equal findings, without the copy of the document. */
export function auditFacts(extraction: Extraction, options: AuditOptions): Report {
  const { rules, priors = [], severities = NO_SEVERITIES } = options;
  const stated = statedBindings(extraction, rules);
  const bindings = withSeverities(withDiscovered(stated, discover(extraction, stated)), severities);
  const values = valuesOf(extraction.facts);
  const printed = asPrinted(values);
  const evaluated = bindings.map((binding) => evaluate(binding, values, printed));
  const ties = priorTies(extraction, priors);
  const tied = withSeverities(
    ties.map(({ binding }) => binding),
    severities,
  ).map((binding) => evaluate(binding, values, printed));
  const comparatives = judgeComparatives(ties, tied, evaluated, extraction);
  const all = [...evaluated, ...comparatives.evaluations];
  const report = reportOf(judge(all, extraction, values, { rules }), extraction, options);
  return { ...report, notices: [...report.notices, ...comparatives.notices, ...unmatched(priors, ties)] };
}

/** What must hold by the packs and by the document's own words: it follows from what figures mean, and from no value. */
export function statedBindings(extraction: Extraction, rules: ResolvedRules): readonly Binding[] {
  return [
    ...bind(rules.identities, rules.concepts, extraction),
    ...claimBindings(extraction),
    ...listedRows(extraction),
    ...tieOuts(extraction),
  ];
}

/** What an audit has found, before it is written up. */
export interface Judgement {
  readonly evaluations: readonly Evaluation[];
  readonly conclusions: readonly Conclusion[];
  readonly findings: readonly Finding[];
}

/** What the evaluations come to together: what looks improbable beside the others, what is wrong, and what is said of it. */
export function judge(
  evaluated: readonly Evaluation[],
  extraction: Extraction,
  values: Values,
  { rules, known }: { readonly rules: ResolvedRules; readonly known?: KnownFinding | undefined },
): Judgement {
  const evaluations = besideOneAnother(evaluated, extraction, values, knowsIssuer(rules));
  const causes = diagnose(evaluations, extraction, values, { intervalOf, holds, evaluate, figuresOf });
  const conclusions = conclusionsOf(causes, evaluations, extraction, known);
  return { evaluations, conclusions, findings: findingsOf(conclusions, extraction) };
}

export function reportOf(
  { evaluations, findings: concluded }: Judgement,
  extraction: Extraction,
  { rules, version = VERSION, waivers = NO_WAIVERS, severities = NO_SEVERITIES }: AuditOptions,
): Report {
  const odd = oddPeriods(extraction);
  const { findings, notices } = waive(withDoubtedHeads(concluded, odd, extraction), waivers, extraction);
  const figures = cover(extraction, evaluations, findings);
  return {
    tool: { name: 'qfin-audit', version },
    packs: rules.packs.map(({ name, title, sha256 }) => ({ name, title, sha256 })),
    extraction,
    document: null,
    figures,
    figuresById: indexById(figures),
    evaluations,
    findings,
    ...tally(findings),
    coverage: coverageOf(figures, evaluations),
    differences: differencesOf(evaluations, extraction),
    bridges: bridgesOf(evaluations, extraction.facts),
    notices: [
      ...extraction.notices,
      ...odd,
      ...oddCurrencies(extraction),
      ...doubledRows(extraction),
      ...exchangedHeads(extraction),
      ...unfootedTotals(extraction, evaluations),
      ...notices,
      ...unmatchedSeverities(severities, idsOf(rules, evaluations)),
    ],
  };
}

function idsOf({ identities }: ResolvedRules, evaluations: readonly Evaluation[]): ReadonlySet<string> {
  return new Set([...identities.map(({ id }) => id), ...evaluations.map(({ binding }) => binding.identity)]);
}

/** What the tables show beyond what the packs declare, to be written as a pack that extends them: see `writePack`. */
export function discoverPack(extraction: Extraction, { rules }: ExtractOptions): PackDraft {
  const declared = bind(rules.identities, rules.concepts, extraction);
  const known = new Set(declared.filter(({ untested }) => untested === null).map(({ reported }) => reported));
  const fresh = discover(extraction, declared).filter(({ instances }) =>
    instances.some(({ reported }) => !known.has(reported.fact.id)),
  );
  const names = new Set(rules.concepts.map(({ name }) => name));
  return { ...draftPack(fresh, extraction, names), extends: rules.packs.slice(-1).map(({ name }) => name) };
}
