/** All that is taken from a document: the only thing that later stages know of it. */
import type { Claim } from './claim.ts';
import type { Document } from './document.ts';
import type { ConceptName, Fact } from './fact.ts';
import type { Figure, FigureId } from './figure.ts';
import type { Notice } from './notice.ts';
import type { Period } from './period.ts';

export interface Extraction {
  readonly document: Pick<Document, 'name' | 'mediaType' | 'sha256'>;
  readonly figures: readonly Figure[];
  readonly facts: readonly Fact[];
  readonly claims: readonly Claim[];
  readonly tables: readonly TableLayout[];
  /** The document says that its figures may not add up because of rounding. */
  readonly mayNotAddUp: boolean;
  /** Reasons of real figures that could not be given a meaning. */
  readonly untied: readonly { readonly figure: FigureId; readonly reason: string }[];
  readonly notices: readonly Notice[];
}

export const TABLE_KINDS = [
  'balance-sheet',
  'operations',
  'cash-flows',
  'comprehensive-income',
  'reconciliation',
  'segment',
  'operating-data',
  'other',
] as const;
export type TableKind = (typeof TABLE_KINDS)[number];

/** Statements of what happened over a time, of which a day alone tells no more than the end. */
export const FLOW_STATEMENTS: ReadonlySet<TableKind> = new Set<TableKind>([
  'operations',
  'cash-flows',
  'comprehensive-income',
]);

export interface TableLayout {
  readonly title: string;
  readonly kind: TableKind;
  readonly columns: readonly TableColumn[];
  readonly rows: readonly TableRow[];
}

export interface TableColumn {
  /** The column's head as printed, joined from its rows. */
  readonly head: string;
  readonly period: Period | null;
  readonly currency: string | null;
}

export interface TableRow {
  readonly caption: string;
  /** Headings above it, outermost first. */
  readonly section: readonly string[];
  /** A heading has no figures of its own. */
  readonly kind: 'heading' | 'figures';
  readonly concept: ConceptName | null;
  readonly facts: readonly FigureId[];
}
