/** What a rule pack is to be written of: concepts and identities found in one release, for a person to review. */
import type { ConceptType, IdentityKind } from './identity.ts';

export interface PackDraft {
  /** Of packs whose concepts the identities use. */
  readonly extends: readonly string[];
  readonly concepts: readonly DraftConcept[];
  readonly identities: readonly DraftIdentity[];
  /** Sums that the language of packs cannot state: their figures are of several dates, or have no caption of their own. */
  readonly leftOut: readonly string[];
}

export interface DraftConcept {
  readonly name: string;
  readonly kind: 'flow' | 'balance';
  readonly type: ConceptType;
  /** `Caption`, or `Heading > Caption`. */
  readonly caption: string;
}

export interface DraftIdentity {
  readonly id: string;
  readonly title: string;
  readonly kind: IdentityKind;
  readonly assert: string;
  readonly because: string;
  /** The equation with the printed figures, a line for each column, and whether it holds there. */
  readonly evidence: readonly string[];
}
