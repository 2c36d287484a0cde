/** What is known of a document before its sentences are read, and where a sentence stands in it. */
import type { Period } from '../../../model/period.ts';
import type { MakeFact } from '../../fact.ts';
import type { FiscalCalendar } from '../../calendar/fiscal.ts';
import type { Inventory } from '../../figures/inventory.ts';
import type { Lexicon } from '../../lexicon/lexicon.ts';
import type { Recency } from '../../lexicon/recency.ts';
import type { OwnCaptions } from '../names/own-captions.ts';
import type { PartSaid } from './part-said.ts';

/** What a document calls things by, wherever in it a sentence stands. */
interface DocumentNames {
  /** All of it; spans and tokens are places in it. */
  readonly text: string;
  readonly lexicon: Lexicon;
  readonly own: OwnCaptions;
  /** What the document's abbreviations stand for, both as keys of phrases. */
  readonly abbreviations: ReadonlyMap<string, string>;
  /** What the document calls its issuer. */
  readonly issuers: ReadonlySet<string>;
}

/** And what names mean where a sentence stands. */
export interface Names extends DocumentNames {
  readonly recency: Recency;
  /** The part of the business that the section is about. */
  readonly topic: string | null;
}

/** What is known of a document before its sentences are read. */
export interface DocumentContext extends DocumentNames {
  readonly fiscal: FiscalCalendar;
  /** The periods that its tables print. */
  readonly seen: readonly Period[];
  readonly inventory: Inventory;
  readonly makeFact: MakeFact;
}

/** And what is known where a sentence stands in it. */
export interface SentenceContext extends DocumentContext, Names {
  /** The period of the section the sentence stands in. */
  readonly section: Period | null;
  /** The span that a sentence before it in its paragraph opened with. */
  readonly spoken: Period | null;
  /** The part that a sentence before it in its paragraph spoke of. */
  readonly part: PartSaid | null;
  /** Whether a heading or an introduction says that what is told is expected. */
  readonly awaits: boolean;
  /** Index among the document's blocks, and of the sentence in its block. */
  readonly block: number;
  readonly sentence: number;
}
