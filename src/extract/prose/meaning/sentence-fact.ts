/** A figure of a sentence as a fact, with what its words mean. */
import type { Fact } from '../../../model/fact.ts';
import type { FigureId } from '../../../model/figure.ts';
import type { Period } from '../../../model/period.ts';
import type { PeriodReference } from '../dates/phrase.ts';
import type { SentenceFigure } from '../sentence/sentence.ts';
import type { Meaning } from './meaning.ts';
import type { Margin, Ratio } from './ratio.ts';

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
