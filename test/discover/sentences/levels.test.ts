import assert from 'node:assert/strict';
import { test } from 'node:test';
import { incomeLevels } from '../../../src/discover/sentences/levels.ts';
import type { Fact } from '../../../src/model/fact.ts';
import { fact, Q3 } from '../../evaluate/example.ts';

const OWN = fact('own', '7.7', { concept: 'NetIncome', caption: 'Net income' });
const SAID: Partial<Fact> = { concept: 'NetIncome', place: { kind: 'prose', block: 0, sentence: 0 } };

/** The row that a sentence on net income of 5 repeats, among rows of these captions with 4.7 and one of 7.7. */
function meant(
  said: string,
  ...rows: readonly (readonly [caption: string, more?: Partial<Fact>])[]
): string | null {
  const levels = rows.map(([caption, more]) => fact(caption, '4.7', { concept: caption, caption, ...more }));
  const mention = fact('said', '5', { ...SAID, caption: said });
  return incomeLevels([OWN, ...levels, mention]).instead(mention, OWN)?.caption ?? null;
}

const COMMON = 'Net income attributable to Acme, Inc. common stockholders';
const LOSS = 'Net income (loss) attributable to common shareholders';

const CASES: readonly (readonly [said: string, row: string, isMeant: boolean])[] = [
  ['Net income', COMMON, true],
  ['GAAP net income', COMMON, true],
  ['Net loss', LOSS, true],
  ['Net income', 'Net income available to common shareholders', true],
  ['Net income', 'Net income attributable to noncontrolling interests', false],
  ['Net income', 'Net income attributable to participating securities', false],
  ['Net income', 'Net income from continuing operations', false],
  ['Adjusted net income', COMMON, false],
  ['Net income per share', COMMON, false],
];
for (const [said, row, isMeant] of CASES)
  test(`${said} ${isMeant ? 'may mean' : 'does not mean'} ${row}`, () => {
    assert.equal(meant(said, [row]), isMeant ? row : null);
  });

test('a row of another period or in a sentence is not meant', () => {
  assert.equal(meant('Net income', [COMMON, { period: Q3 }]), null);
  assert.equal(meant('Net income', [COMMON, { place: { kind: 'prose', block: 1, sentence: 0 } }]), null);
});

test('what repeats the row of its name means that', () => {
  const own = fact('own', '5.2', { concept: 'NetIncome', caption: 'Net income' });
  const level = fact('level', '4.7', { concept: COMMON, caption: COMMON });
  const said = fact('said', '5', { ...SAID, caption: 'Net income' });
  assert.equal(incomeLevels([own, level, said]).instead(said, own), null);
});

test('where more sentences repeat the row of that name, none means another', () => {
  const level = fact('level', '4.7', { concept: COMMON, caption: COMMON });
  const said = (id: string, text: string): Fact => fact(id, text, { ...SAID, caption: 'Net income' });
  const [slip, ...others] = [said('slip', '4.7'), said('said', '7.7'), said('again', '7.7')] as const;
  assert.equal(incomeLevels([OWN, level, slip, ...others.slice(1)]).instead(slip, OWN), level);
  assert.equal(incomeLevels([OWN, level, slip, ...others]).instead(slip, OWN), null);
});
