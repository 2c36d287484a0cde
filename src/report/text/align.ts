/** Amounts set under one another, so that their decimal points stand in one column. */
import { displayWidth, padEnd, padStart } from './measure.ts';

/** What stands before the decimal point, and the rest: `['18', '.64 %']`. */
export function splitAmount(text: string): readonly [string, string] {
  const [, whole = text, rest = ''] = /^(.*?)(\D*|\.\d+\D*)$/u.exec(text) ?? [];
  return [whole, rest];
}

/** All of the same width. */
export function alignAmounts(amounts: readonly string[]): readonly string[] {
  const parts = amounts.map(splitAmount);
  const whole = Math.max(...parts.map(([head]) => displayWidth(head)));
  const rest = Math.max(...parts.map(([, tail]) => displayWidth(tail)));
  return parts.map(([head, tail]) => padStart(head, whole) + padEnd(tail, rest));
}
