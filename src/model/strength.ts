/** How strong an audit of a release is: slips injected one at a time, and what became of each. */
import type { Figure, FigureId } from './figure.ts';
import type { TableKind } from './extraction.ts';
import type { Report } from './report.ts';
import type { Slip } from './suspect.ts';

/** The slips that are injected: those that a single change of printed figures makes. */
export const INJECTED_KINDS = [
  'one-digit',
  'transposition',
  'dropped-digit',
  'doubled-digit',
  'sign',
  'power-of-ten',
  'last-place',
  'neighbouring-column',
  'neighbouring-row',
  'stale-comparative',
  'swapped',
] as const satisfies readonly Slip[];
export type InjectedKind = (typeof INJECTED_KINDS)[number];

/** One change of the printed text; all else stays as it is. */
export interface Edit {
  readonly figure: FigureId;
  /** Where the figure starts in the text without slips. */
  readonly start: number;
  readonly printed: string;
  readonly instead: string;
}

/** A slip as it is drawn: one edit, or two where figures are swapped. */
export interface DrawnSlip {
  /** From 0, in the order drawn. */
  readonly index: number;
  readonly kind: InjectedKind;
  readonly edits: readonly [Edit, ...Edit[]];
}

/** What the audit makes of a slip. */
export interface Outcome {
  /** A finding that the release without the slip does not have is about the figure, or about an identity it stands in. */
  readonly detected: boolean;
  /** In such a finding the figure is a suspect of first rank, alone or in a tie of at most three. */
  readonly ranked: boolean;
  /** That suspect's restored value is what was printed. */
  readonly restored: boolean;
  /** What that suspect, or the first that names the figure, is restored to; `null` where nothing is proposed. */
  readonly proposed: string | null;
  /** New findings of severity `error` that put the blame on other figures. */
  readonly falseAlarms: readonly Alarm[];
  /** The first new finding about the figure, in one sentence; `null` where there is none. */
  readonly told: string | null;
}

interface Alarm {
  readonly rule: string;
  readonly message: string;
}

export interface Injection extends DrawnSlip, Outcome {}

/** Where a figure stands, as people speak of it: a statement, or the sentences. */
export interface Part {
  /** `null` for the sentences. */
  readonly table: TableKind | null;
  /** The table's title as printed; `Sentences`, where it is none. */
  readonly title: string;
}

export interface Rates {
  readonly slips: number;
  readonly detected: number;
  readonly ranked: number;
  readonly restored: number;
  /** Slips with at least one false alarm. */
  readonly falseAlarms: number;
  /** The same of all slips, `97.5 %`; `null` where none was injected. A share is never told better than it is. */
  readonly shares: Readonly<Record<Measure, string>> | null;
}

export type Measure = 'detected' | 'ranked' | 'restored' | 'falseAlarms';

/** A figure in which a slip would go unseen. */
export interface Unguarded {
  readonly figure: Pick<Figure, 'id' | 'text' | 'line' | 'column' | 'class'>;
  readonly part: Part;
  /** What it measures, in the words of the document; empty where nothing names it. */
  readonly caption: string;
  readonly periodLabel: string;
  /** `always` where no equality checks it, `partly` where a slip of this run went unseen although one does. */
  readonly extent: 'always' | 'partly';
  /** Why nothing checks it, or which slip went unseen. */
  readonly reason: string;
  /** The identity that would guard it, with what it lacks; `null` where none can be named. */
  readonly guard: Guard | null;
  /** Why no identity can be named; `null` where one is. */
  readonly withoutGuard: string | null;
}

export interface Guard {
  /** The identity's id, or the kind and slug by which it would be called. */
  readonly identity: string;
  readonly words: string;
}

export interface StrengthReport {
  readonly tool: Report['tool'];
  readonly packs: Report['packs'];
  readonly document: Report['extraction']['document'];
  readonly seed: number;
  /** Slips asked for; fewer are injected where the release has no room for more. */
  readonly asked: number;
  /** Whether every slip went through reading and extraction again. */
  readonly reread: boolean;
  readonly coverage: Report['coverage'];
  readonly severities: Report['severities'];
  readonly total: Rates;
  readonly kinds: readonly { readonly kind: InjectedKind; readonly rates: Rates }[];
  /** In the order of the document, the sentences first. */
  readonly parts: readonly { readonly part: Part; readonly figures: number; readonly rates: Rates }[];
  readonly unguarded: readonly Unguarded[];
  readonly injections: readonly PlacedInjection[];
}

/** An injection with where its figure stands. */
export interface PlacedInjection extends Injection {
  readonly line: number;
  readonly part: Part;
  readonly caption: string;
}
