/** Whether a document says of itself that its figures may not add up, so that a sum that is slightly off is no news. */

/** Each with a word that is looked for first: the whole sentence takes long in a document that has none. */
const MAY_NOT_ADD_UP: readonly (readonly [word: RegExp, says: RegExp])[] = [
  [
    /rounding/i,
    /\b(?:may|might|do|does) not (?:\w+ )?(?:add|sum|foot|total)\b.{0,80}\brounding\b|\brounding\b.{0,80}\bnot (?:\w+ )?(?:add|sum|foot|total)\b/is,
  ],
  [
    /rounded down|truncated|discarded|disregarded|omitted/i,
    /\b(?:amounts?|figures?|fractions?|numbers)\b[^.;]{0,80}\b(?:rounded down|truncated|discarded|disregarded|omitted)\b/is,
  ],
];

export function saysMayNotAddUp(text: string): boolean {
  return MAY_NOT_ADD_UP.some(([word, says]) => word.test(text) && says.test(text));
}
