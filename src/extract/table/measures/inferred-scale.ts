/**
 * The scale of tables that state none. Sentences repeat figures of the tables with their magnitude (`$18.9 million` for
 * 18,851), and tables repeat rows of one another, so the scale is the one under which most figures are repeated; without
 * such evidence there is none.
 */
import { formatAmount, parseAmount, shift, type Amount } from '../../../number/amount.ts';
import { GROUPED } from '../../../number/grouping.ts';
import { compactKey } from '../../lexicon/caption.ts';
import { magnitudeOf } from '../../figures/numerals.ts';
import type { CellFigure } from '../cells/cell.ts';
import type { TableDraft } from '../draft/draft.ts';

/** Rounded amounts of sentences: for each power of ten they are stated to, the whole numbers of it. */
type SaidAmounts = ReadonlyMap<number, ReadonlySet<string>>;

const SAID = new RegExp(
  // Not from within a run of digits, which would be tried from each of them.
  `(?<![\\d.,])(${GROUPED}(?:\\.\\d+)?|\\d+(?:\\.\\d+)?)\\s{1,12}(thousand|million|billion|lakhs?|crores?)\\b`,
  'gi',
);

export function saidAmounts(text: string): SaidAmounts {
  const said = new Map<number, Set<string>>();
  for (const [, digits = '', word] of text.matchAll(SAID)) {
    const amount = parseAmount(digits.replaceAll(',', ''));
    // One digit is repeated by chance.
    if (amount === undefined || amount.units < 10n) continue;
    const exponent = magnitudeOf(word) - amount.places;
    const whole = said.get(exponent) ?? new Set<string>();
    whole.add(amount.units.toString());
    said.set(exponent, whole);
  }
  return said;
}

/** Fewer repetitions may be chance. */
const LEAST_EVIDENCE = 3;

/** The draft with the scale that the sentences show, where it states none of its own. */
export function withInferredScale(draft: TableDraft, said: SaidAmounts): TableDraft {
  if (draft.isScaleStated || said.size === 0) return draft;
  const values = draft.parts.flatMap((part) =>
    part.rows.flatMap((row) => [...row.figures.values()].filter(isWhole).map((figure) => figure.value)),
  );
  const votes = [0, 3, 6].map((exponent) => ({
    exponent,
    count: values.filter((value) => isSaid(shift(value, exponent), said)).length,
  }));
  const [best, second] = votes.toSorted((a, b) => b.count - a.count);
  if (best === undefined || best.count < LEAST_EVIDENCE || best.count < 2 * (second?.count ?? 0))
    return draft;
  return inScale(draft, best.exponent);
}

/** Nothing says how its shares are counted: as the money is, but for numbers too large for it. */
function inScale(draft: TableDraft, exponent: number): TableDraft {
  return { ...draft, scale: { ...draft.scale, exponent, shares: exponent, isOfMoney: true } };
}

function isWhole({ value, percent, points, places }: CellFigure): boolean {
  return !percent && points === null && places === 0 && value.units >= 100n;
}

/** Whether a sentence prints the amount, rounded to the place it is stated to. */
function isSaid(value: Amount, said: SaidAmounts): boolean {
  for (const [exponent, whole] of said) {
    const scaled = shift(value, -exponent);
    const unit = 10n ** BigInt(scaled.places);
    if (whole.has(((scaled.units + unit / 2n) / unit).toString())) return true;
  }
  return false;
}

/** The drafts, where one states no scale and repeats rows of one that does with that table's scale. */
export function withRepeatedScales(drafts: readonly TableDraft[]): readonly TableDraft[] {
  const isScaled = ({ isScaleStated, scale }: TableDraft): boolean => isScaleStated || scale.exponent > 0;
  const isStated = ({ isScaleStated, scale }: TableDraft): boolean => isScaleStated && scale.exponent > 0;
  if (drafts.every(isScaled) || !drafts.some(isStated)) return drafts;
  const stated = new Map<string, number>();
  for (const draft of drafts) {
    if (draft.isScaleStated) for (const key of repeatable(draft)) stated.set(key, draft.scale.exponent);
  }
  return drafts.map((draft) => {
    if (isScaled(draft)) return draft;
    const scales = repeatable(draft).flatMap((key) => stated.get(key) ?? []);
    const [exponent] = scales;
    const isOne = exponent !== undefined && scales.every((each) => each === exponent);
    return isOne && scales.length >= LEAST_EVIDENCE ? inScale(draft, exponent) : draft;
  });
}

/** Caption and figure of what could be printed in thousands. */
function repeatable({ parts }: TableDraft): readonly string[] {
  return parts.flatMap(({ rows }) =>
    rows.flatMap(({ caption, figures }) =>
      caption === ''
        ? []
        : [...figures.values()]
            .filter(isWhole)
            .map(({ value }) => `${compactKey(caption)}|${formatAmount(value)}`),
    ),
  );
}
