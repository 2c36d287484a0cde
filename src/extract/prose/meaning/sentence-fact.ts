/** A figure of a sentence as a fact with what its words mean, and what is known where the sentence stands. */
import type { Fact } from '../../../model/fact.ts';
import type { FigureId } from '../../../model/figure.ts';
import type { Period } from '../../../model/period.ts';
import type { MakeFact } from '../../fact.ts';
import type { FiscalCalendar } from '../../fiscal.ts';
import type { Inventory } from '../../inventory.ts';
import type { PeriodReference } from '../dates/phrase.ts';
import type { SentenceFigure } from '../sentence/sentence.ts';
import type { DocumentNames, Meaning, Names } from './meaning.ts';
import type { PartSaid } from './part-said.ts';
import type { Margin, Ratio } from './ratio.ts';

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

export interface SentenceFact {
  readonly figure: SentenceFigure;
  readonly id: FigureId;
  readonly fact: Fact;
  readonly meaning: Meaning | null;
  /** Measures of which it is one, where the words leave open which. */
  readonly either: readonly Meaning[];
  /** What a rate without an amount says has moved. */
  readonly measure: Meaning | null;
  /** What its own phrase of time refers to. */
  readonly reference: PeriodReference | null;
  /** Where it is compared with a figure, and no words date it: that figure's period. */
  readonly against: Period | null;
  /** What a margin is made of. */
  readonly margin: Margin | null;
  /** What its own words say that it is a share of. */
  readonly ratio: Ratio | null;
}
