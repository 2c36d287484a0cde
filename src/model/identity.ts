/** What a rule pack declares: concepts with the words for them, and identities between them. */
import type { Assertion } from './expression.ts';
import type { ConceptName } from './fact.ts';

export const IDENTITY_KINDS = [
  'footing',
  'cross-footing',
  'tie-out',
  'articulation',
  'roll-forward',
  'bridge',
  'recalculation',
  'period-sum',
  'convenience-translation',
  'bound',
] as const;
export type IdentityKind = (typeof IDENTITY_KINDS)[number];

export const SEVERITIES = ['error', 'warning', 'note'] as const;
export type Severity = (typeof SEVERITIES)[number];

export type ConceptType = 'monetary' | 'per-share' | 'shares' | 'percent' | 'count' | 'rate' | 'tenor';

/**
 * `flow` is measured over a duration, `balance` at its end. `standing` is what stands on the day of the release, whatever
 * period its sentences are about: an amount authorised, all that has been repurchased by then.
 */
export type ConceptKind = 'flow' | 'balance' | 'standing';

/**
 * `plain`: formulas take the amount as it is printed. `deduction` (a cost, a tax): issuers print it positive or in
 * parentheses; formulas take it as the positive amount that is deducted, whichever way it is printed.
 */
type ConceptSign = 'plain' | 'deduction';

export interface Concept {
  readonly name: ConceptName;
  readonly kind: ConceptKind;
  readonly type: ConceptType;
  readonly basis: 'gaap' | 'non-gaap';
  /** What it is part of: `sum(children)` and "of the total" follow this. */
  readonly parent: ConceptName | null;
  /** `-1` where a part is deducted from its parent. */
  readonly weight: 1 | -1;
  /** Whether parentheses mark a negative amount, or an amount that is deducted where it stands. */
  readonly sign: ConceptSign;
  readonly captions: readonly Caption[];
  /** Captions and phrases of the opposite: `Net loss`, where the concept is net income. */
  readonly opposite: readonly Caption[];
  /** Names used in sentences, in addition to the captions. */
  readonly phrases: readonly string[];
  /** Where one caption stands for several concepts: the one whose `within` was named last. */
  readonly within: ConceptName | null;
  readonly pack: string;
}

/** A row's caption, with `…` for any words, and the heading it must stand under, where it needs one. */
export interface Caption {
  readonly text: string;
  readonly under: string | null;
}

/** Kinds that add printed figures up; all others divide, multiply or compare. */
export const SUMS: ReadonlySet<IdentityKind> = new Set<IdentityKind>([
  'footing',
  'cross-footing',
  'articulation',
  'roll-forward',
  'bridge',
  'period-sum',
]);

/** The kinds of origin of an identity, told in every evaluation. */
export type Origin = 'declared' | 'discovered' | 'claimed' | 'tie-out';

export interface Identity {
  /** `balance-sheet/equation`. */
  readonly id: string;
  readonly title: string;
  readonly kind: IdentityKind;
  readonly severity: Severity;
  /** Why it holds. */
  readonly because: string;
  /** What to look at where it does not. */
  readonly help: string | null;
  readonly assertion: Assertion;
  /** Binds the identity to every fact selected; its terms then speak of `it`. */
  readonly selector: Selector | null;
  readonly alternatives: readonly Alternative[];
  readonly examples: readonly Example[];
  /** The name of the pack that declares it. */
  readonly pack: string;
}

export interface Selector {
  readonly types: readonly ConceptType[];
  /** Concepts for which the pack has a statement of its own. */
  readonly except: readonly ConceptName[];
}

/** Another derivation that some releases print instead, tried when the identity breaks. */
export interface Alternative {
  readonly assertion: Assertion;
  readonly explains: 'rounding-order' | 'another-definition';
  /** The formula in words. */
  readonly because: string;
}

export interface Example {
  /** Printed figures by term (`Revenue`, `Cash@end`, `it[USD]`, `prior_year(Revenue)`, `children`). */
  readonly figures: Readonly<Record<string, string | readonly string[]>>;
  readonly verdict: 'holds' | 'improbable' | 'breaks' | 'untested';
}

export interface RulePack {
  readonly name: string;
  readonly title: string;
  /** Names by which the pack's issuer stands in a document; none for a framework's pack. */
  readonly issuer: readonly string[];
  readonly extends: readonly string[];
  readonly concepts: readonly Concept[];
  readonly identities: readonly Identity[];
  /** Of the pack's bytes, in hexadecimal. */
  readonly sha256: string;
}
