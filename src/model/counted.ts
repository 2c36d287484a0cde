/** How many of something, as the sentences of findings say it. */

/** `both columns`, `all 3 columns`. */
export function allOf(count: number, things: string): string {
  return count === 2 ? `both ${things}` : `all ${count} ${things}`;
}

/** What a change restores, of the identities that break. */
export function mended(count: number): string {
  return count === 1 ? 'the identity that breaks holds' : `${allOf(count, 'identities that break')} hold`;
}
