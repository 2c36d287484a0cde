/** What a sentence says about how its figures relate, written down without any arithmetic. */
import type { FigureId } from './figure.ts';

export type Direction = 'up' | 'down';

/** The printed word that tells a direction, in small letters. */
export type DirectionWord = string;

export type Claim =
  /** "an increase of 13.8 % from B": rate = current / base - 1, by its magnitude where a direction is said; of losses either way. */
  | {
      readonly kind: 'growth';
      readonly current: FigureId;
      readonly base: FigureId;
      readonly rate: FigureId;
      readonly direction: Direction | 'either' | null;
      readonly word?: DirectionWord;
    }
  /**
   * "an increase of 280 basis points", "up $3.2 billion from B": change = current - base; "an improvement of 2.7 points" is
   * either way, as of a margin or of a cost.
   */
  | {
      readonly kind: 'change';
      readonly current: FigureId;
      readonly base: FigureId;
      readonly change: FigureId;
      readonly direction: Direction | 'either' | null;
      readonly word?: DirectionWord;
    }
  /** "A, an increase of C, or 7.8 %", whatever it was before: rate = change / (current - change). */
  | {
      readonly kind: 'moved-by';
      readonly current: FigureId;
      readonly change: FigureId;
      readonly rate: FigureId;
      readonly direction: Direction;
      readonly word?: DirectionWord;
    }
  /** "gross margin rose 2.5 points to 30 %", where the margin before is not printed: change = current - part / whole. */
  | {
      readonly kind: 'margin-change';
      readonly current: FigureId;
      readonly part: FigureId;
      readonly whole: FigureId;
      readonly change: FigureId;
      readonly direction: Direction | null;
      readonly word?: DirectionWord;
    }
  /** "representing 57.3 % of the total". */
  | { readonly kind: 'share'; readonly part: FigureId; readonly whole: FigureId; readonly rate: FigureId }
  /** "RMB4,495.5 million (US$633.2 million)". */
  | { readonly kind: 'translation'; readonly amount: FigureId; readonly translated: FigureId }
  /** "including A across …, and B across …": the parts of a figure just named. */
  | { readonly kind: 'split'; readonly whole: FigureId; readonly parts: readonly FigureId[] }
  /** "8.4 million ADSs for US$132 million at an average price of US$15.7": total = count × price. */
  | { readonly kind: 'product'; readonly total: FigureId; readonly count: FigureId; readonly price: FigureId }
  /** "A to B, or C at the midpoint": figure = (low + high) / 2. */
  | { readonly kind: 'midpoint'; readonly figure: FigureId; readonly low: FigureId; readonly high: FigureId }
  /** "or $0.40 per share", "compared to $391.4 million": one of these figures, of which the words leave open which. */
  | { readonly kind: 'repeat'; readonly figure: FigureId; readonly of: readonly FigureId[] }
  /** "the sequential decrease was due to…": the sign of current - base. */
  | {
      readonly kind: 'direction';
      readonly current: FigureId;
      readonly base: FigureId;
      readonly direction: Direction;
      readonly word?: DirectionWord;
    };
