/** Everything an output format shows; a renderer adds only looks. */
import type { Document } from './document.ts';
import type { Evaluation, Verdict } from './evaluation.ts';
import type { Extraction } from './extraction.ts';
import type { Figure, FigureId } from './figure.ts';
import type { Finding } from './finding.ts';
import type { IdentityKind, Severity } from './identity.ts';
import type { Notice } from './notice.ts';

/** What became of a numeral; those of the last kind are counted apart. */
export type FigureStatus = 'tied' | 'contradicted' | 'improbable' | 'untied' | 'not-a-figure';

export interface FigureEntry extends Figure {
  readonly status: FigureStatus;
  /** A finding about it is explained by rounding order or another definition. */
  readonly explained: boolean;
  /** Why it is not tied; `null` where it is, or is not a figure. */
  readonly reason: string | null;
  /** Ids of the evaluations that use it. */
  readonly evaluations: readonly string[];
}

export interface Coverage {
  readonly figures: Readonly<Record<FigureStatus, number>>;
  readonly verdicts: Readonly<Record<Verdict, number>>;
  /** The same by kind of identity. */
  readonly kinds: Readonly<Record<IdentityKind, Readonly<Record<Verdict, number>>>>;
  /** Figures of the real classes. */
  readonly real: number;
  /** Tied, improbable or contradicted. */
  readonly checked: number;
  /** `checked` of `real` as printed, `97.3 %`; `null` where there is no real figure. */
  readonly share: string | null;
}

/** A bridge as a waterfall: where it begins, each adjustment, where it arrives. */
export interface Bridge {
  /** The evaluation's id. */
  readonly evaluation: string;
  readonly steps: readonly BridgeStep[];
  /** Where nothing is, on the scale of the steps. */
  readonly zero: number;
}

/** Drawn from one position to another, in thousandths of the width that the whole bridge needs. */
export interface BridgeStep {
  readonly figure: FigureId;
  readonly part: 'start' | 'plus' | 'minus' | 'end';
  readonly from: number;
  readonly to: number;
}

export interface Report {
  readonly tool: { readonly name: 'qfin-audit'; readonly version: string };
  /** The packs in use, bases first, each with the hash of its bytes in hexadecimal. */
  readonly packs: readonly { readonly name: string; readonly title: string; readonly sha256: string }[];
  readonly extraction: Extraction;
  /** The document, for the excerpts; `null` where the audit began from a facts file. */
  readonly document: Document | null;
  readonly figures: readonly FigureEntry[];
  readonly figuresById: ReadonlyMap<FigureId, FigureEntry>;
  readonly evaluations: readonly Evaluation[];
  readonly findings: readonly Finding[];
  /** Findings by severity, without the waived ones. */
  readonly severities: Readonly<Record<Severity, number>>;
  readonly waived: number;
  readonly coverage: Coverage;
  /** Of each evaluation that breaks or is improbable, by its id: how far its sides lie apart, and which way. In words. */
  readonly differences: ReadonlyMap<string, string>;
  readonly bridges: readonly Bridge[];
  readonly notices: readonly Notice[];
}
