/** How numbers written as digits differ by a slip of the hand. */

/** Whether one digit dropped from `long` leaves `short`. */
export function isOneDigitMore(long: string, short: string): boolean {
  if (long.length !== short.length + 1) return false;
  let at = 0;
  while (at < short.length && long[at] === short[at]) at += 1;
  return long.slice(at + 1) === short.slice(at);
}
