/** The part of an undeclared identity's name that says of what it is: `TotalNetRevenue` is `total-net-revenue`. */
export function conceptSlug(concept: string): string {
  return concept
    .replace(/^(?:doc|said):/, '')
    .replace(/(\p{Ll}|\p{N})(\p{Lu})/gu, '$1-$2')
    .toLowerCase();
}
