/** `Gross margin on a non-GAAP basis` is non-GAAP gross margin. */
const ON_BASIS = /^(.{3,60}?),? on an? (gaap|reported|non-gaap|adjusted|underlying) basis$/i;

/** The measure's name with its basis before it; `null` where the words tell of none. */
export function withBasisBefore(said: string): string | null {
  const [, measure, basis = ''] = ON_BASIS.exec(said) ?? [];
  if (measure === undefined) return null;
  return /^(?:gaap|reported)$/i.test(basis) ? measure : `${basis} ${measure}`;
}
