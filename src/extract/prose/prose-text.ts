/** The prose of a document: what stands in a span of it, as words and as tokens. */
import type { Span } from '../../model/place.ts';
import type { FiscalCalendar } from '../calendar/fiscal.ts';
import type { Inventory } from '../figures/inventory.ts';
import { withPoints } from './tokens/bare-points.ts';
import { withoutBullet } from './tokens/bullet.ts';
import { withNoteMarks } from './tokens/note-marks.ts';
import { inSmallLetters } from './tokens/small-letters.ts';
import { withThresholds } from './tokens/threshold.ts';
import { tokenize, type Token } from './tokens/tokens.ts';

/** What tells one kind of numeral from another. */
export interface NumeralContext {
  readonly fiscal: FiscalCalendar;
  readonly inventory: Inventory;
  /** The numbers with which the document's notes begin. */
  readonly notes: ReadonlySet<number>;
}

export class ProseText {
  readonly whole: string;
  readonly #lower: string;
  readonly #context: NumeralContext;

  constructor(whole: string, context: NumeralContext) {
    this.whole = whole;
    this.#lower = inSmallLetters(whole);
    this.#context = context;
  }

  words({ start, end }: Span): string {
    return this.whole.slice(start, end);
  }

  hasNumeral(span: Span): boolean {
    return /[\d¹²³⁴-⁹⁰]/.test(this.words(span));
  }

  tokens(span: Span): readonly Token[] {
    const { fiscal, inventory, notes } = this.#context;
    const tokens = tokenize(this.whole, this.#lower, span, fiscal).map(this.#ofWholeNumerals);
    const read = withPoints(withoutBullet(withNoteMarks(tokens, notes), this.whole));
    return withThresholds(read, (digits) => {
      inventory.record(digits, 'label');
    });
  }

  /** Behind a date, the `.1` of `December 31, 2023.1 Net income` is the mark of a note, and no figure. */
  readonly #ofWholeNumerals = (token: Token): Token =>
    token.kind !== 'figure' || this.#context.inventory.isNumeral(token.digits)
      ? token
      : { kind: 'other', start: token.start, end: token.end };
}
