import assert from 'node:assert/strict';
import { test } from 'node:test';
import { auditedWith, told, type Issuer } from './release.ts';

/** A sentence, its figures that must be tied, and one of them with what a slip makes of it; the slip stands where it is. */
type Case = readonly [words: string, tied: string, figure: string, slip: string];

async function check([words, tied, figure, slip]: Case, issuer: Issuer): Promise<void> {
  const clean = told(await auditedWith(words, issuer), words);
  assert.deepEqual(clean, { tied, findings: [] });
  const at = words.lastIndexOf(figure);
  const wrong = words.slice(0, at) + slip + words.slice(at + figure.length);
  const report = await auditedWith(wrong, issuer);
  const [finding] = report.findings;
  const suspects = finding?.suspects.filter(({ rank }) => rank === 1) ?? [];
  const printed = suspects.map((suspect) => report.figuresById.get(suspect.figure)?.text);
  assert.ok(printed.includes(slip), `${wrong}: ${report.findings.map(({ message }) => message).join(' ')}`);
}

/** Each sentence as it is, and with its slip. */
export function eachOf(cases: readonly Case[], issuer: Issuer = 'shop'): void {
  for (const each of cases) test(each[0], () => check(each, issuer));
}
