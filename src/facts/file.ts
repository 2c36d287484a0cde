/**
 * What a facts file holds: a report in xBRL-JSON (Open Information Model), with properties of our own, all under the
 * prefix `audit`, for what an audit needs besides. Members that are `undefined` in memory are absent in the file.
 */
import type { Claim } from '../model/claim.ts';
import type { Extraction, TableColumn, TableLayout, TableRow } from '../model/extraction.ts';
import type { FactPlace, Hedge } from '../model/fact.ts';
import type { Figure, FigureId } from '../model/figure.ts';
import type { Notice } from '../model/notice.ts';

export const DOCUMENT_TYPE = 'https://xbrl.org/2021/xbrl-json';

/** One address per prefix; those of our own are names, not places. */
export const NAMESPACES = {
  xbrl: 'https://xbrl.org/2021',
  xbrli: 'http://www.xbrl.org/2003/instance',
  iso4217: 'http://www.xbrl.org/2003/iso4217',
  concept: 'urn:qfin-audit:concept',
  doc: 'urn:qfin-audit:caption',
  said: 'urn:qfin-audit:sentence',
  audit: 'urn:qfin-audit:audit',
} as const;

export interface FactsFile {
  readonly documentInfo: {
    readonly documentType: typeof DOCUMENT_TYPE;
    readonly namespaces: typeof NAMESPACES;
    readonly taxonomy: readonly string[];
    readonly features: { readonly 'xbrl:allowedDuplicates': 'all' };
  };
  readonly facts: Readonly<Record<FigureId, FileFact>>;
  readonly 'audit:extraction': FileExtraction;
}

export interface FileFact {
  /** What the concept amounts to: of a net loss printed as 5, net income of -5. */
  readonly value: string;
  readonly decimals: number;
  readonly dimensions: {
    /** See name.ts. */
    readonly concept: string;
    /** See period.ts; absent where the document gives none. */
    readonly period?: string;
    /** Absent for a pure number, as the Open Information Model asks. */
    readonly unit?: string;
    /** Absent where no rule pack knows the concept. */
    readonly 'audit:basis'?: 'audit:gaap' | 'audit:non-gaap';
  };
  readonly 'audit:caption': string;
  readonly 'audit:periodLabel': string;
  readonly 'audit:place': FactPlace;
  /** Present where the amount is printed with the other sign. */
  readonly 'audit:sense'?: -1;
  /** Absent where the sentence does not soften the figure. */
  readonly 'audit:hedge'?: Exclude<Hedge, 'none'>;
  /** Both ends, with the sign as printed; absent where it is the rounding interval of the printed amount. */
  readonly 'audit:interval'?: readonly [string, string];
}

export interface FileExtraction {
  readonly document: Extraction['document'];
  /** Names of the rule packs that the audit of the document used. */
  readonly packs: readonly string[];
  readonly mayNotAddUp: boolean;
  readonly figures: readonly Figure[];
  readonly claims: readonly Claim[];
  readonly tables: readonly FileTable[];
  readonly untied: Extraction['untied'];
  readonly notices: readonly Notice[];
}

export type FileTable = Omit<TableLayout, 'columns' | 'rows'> & {
  readonly columns: readonly FileColumn[];
  readonly rows: readonly FileRow[];
};

type FileColumn = Omit<TableColumn, 'period'> & { readonly period: string | null };

/** A row's concept is written as in the facts: `null` where it has none. */
type FileRow = Omit<TableRow, 'concept'> & { readonly concept: string | null };
