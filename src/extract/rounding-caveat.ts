/** Whether a document says of itself that its figures may not add up, so that a sum that is slightly off is no news. */

/** Each with words of which one is looked for first: the whole sentence takes long in a document that has none. */
const MAY_NOT_ADD_UP: readonly (readonly [words: readonly string[], says: RegExp])[] = [
  [
    ['rounding'],
    /\b(?:may|might|do|does) not (?:\w+ )?(?:add|sum|foot|total)\b.{0,80}\brounding\b|\brounding\b.{0,80}\bnot (?:\w+ )?(?:add|sum|foot|total)\b/s,
  ],
  [
    ['rounded down', 'truncated', 'discarded', 'disregarded', 'omitted'],
    /\b(?:amounts?|figures?|fractions?|numbers)\b[^.;]{0,80}\b(?:rounded down|truncated|discarded|disregarded|omitted)\b/s,
  ],
];

export function saysMayNotAddUp(text: string): boolean {
  const lower = text.toLowerCase();
  return MAY_NOT_ADD_UP.some(
    ([words, says]) => words.some((word) => lower.includes(word)) && says.test(lower),
  );
}
