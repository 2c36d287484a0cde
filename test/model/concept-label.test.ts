import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { labelOf } from '../../src/model/concept-label.ts';
import { concept } from '../evaluate/example.ts';

/** Captions and phrases of a concept, and what a person calls it; `>` parts a caption from the heading above it. */
const CALLED: readonly (readonly [name: string, captions: string, phrases: string, label: string])[] = [
  ['OperatingCosts', 'Total costs and expenses; Costs', 'costs', 'Total costs and expenses'],
  ['NetIncome', 'Net income of…; Net income for the year', '', 'Net income for the year'],
  ['WeightedSharesBasic', 'Weighted shares > Basic', 'weighted average shares', 'Weighted average shares'],
  ['ShareBasedCompensation', 'Add: Share-based payment; Share-based payment', '', 'Share-based payment'],
  ['RepurchasePlan', '', 'up to # of shares; plan of repurchases', 'Plan of repurchases'],
  ['NetChangeInCash', 'Change in cash…', '', 'Net change in cash'],
  ['NonGAAPNetIncome', '', '', 'Non GAAP net income'],
  ['ADSsRepurchased', '', '# bought', 'ADSs repurchased'],
];

describe('a concept is called', () => {
  for (const [name, captions, phrases, label] of CALLED)
    test(`${label}: ${name}`, () => {
      const parts = (list: string): readonly string[] => (list === '' ? [] : list.split('; '));
      const made = concept(name, {
        captions: parts(captions).map((caption) => {
          const [text = '', under = null] = caption.split(' > ').toReversed();
          return { text, under };
        }),
        phrases: parts(phrases),
      });
      assert.equal(labelOf(made), label);
    });
});
