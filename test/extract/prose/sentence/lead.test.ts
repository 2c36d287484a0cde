import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { roleOf, takeHedge } from '../../../../src/extract/prose/sentence/lead.ts';

function shown(lead: string): string {
  const role = roleOf(lead);
  switch (role.kind) {
    case 'value':
      return `value of "${role.subject}" (${role.verb})`;
    case 'rate':
      return `rate ${role.direction}`;
    default:
      return role.kind;
  }
}

describe('the words before a figure', () => {
  const cases: readonly (readonly [lead: string, role: string])[] = [
    ['total revenue was', 'value of "total revenue" (is)'],
    ['total revenue amounted to', 'value of "total revenue" (is)'],
    ['net income came in at', 'value of "net income" (is)'],
    ['the balance stood at', 'value of "the balance" (is)'],
    ['we recorded a loss of', 'value of "we recorded a loss" (of)'],
    ['total revenue increased to', 'value of "total revenue" (to)'],
    ['total revenue was up to', 'value of "total revenue" (to)'],
    ['to', 'value of "" (to)'],
    [', an increase of', 'rate up'],
    [', up', 'rate up'],
    ['total revenue grew by', 'rate up'],
    [', a decrease of', 'rate down'],
    ['costs fell', 'rate down'],
    [', compared to', 'base'],
    [', as compared with', 'base'],
    [', versus', 'base'],
    ['compared favorably to', 'base'],
    ['net loss per ads were both', 'value of "net loss per ads" (is)'],
    ['; record cash flow from operations of', 'value of "; record cash flow from operations" (of)'],
    [', compared to income from operations of', 'base'],
    [', up from sales of', 'base'],
    [
      'compared to net income attributable to common stockholders of the company per diluted share of',
      'base',
    ],
    ['from', 'base'],
    [', up from', 'base'],
    [', compared to a net loss of', 'base'],
    ['more than', 'base'],
    [', representing', 'share'],
    [', accounting for', 'share'],
    ['(', 'parenthetical'],
    [', or', 'parenthetical'],
    ['at an average price of', 'price'],
    ['and', 'also'],
    ['), and', 'also'],
    [',', 'also'],
    ['fortunately', 'unknown'],
    ['', 'unknown'],
  ];
  for (const [lead, role] of cases) {
    test(`"${lead}": ${role}`, () => {
      assert.equal(shown(lead), role);
    });
  }
});

describe('a hedge', () => {
  const cases: readonly (readonly [lead: string, rest: string, hedge: string])[] = [
    ['revenue was approximately', 'revenue was', 'approximately'],
    ['revenue was about', 'revenue was', 'approximately'],
    ['revenue was nearly', 'revenue was', 'approximately'],
    ['revenue was more than', 'revenue was', 'at-least'],
    ['revenue was over', 'revenue was', 'at-least'],
    ['revenue was up to', 'revenue was', 'at-most'],
    ['revenue was less than', 'revenue was', 'at-most'],
    ['revenue was', 'revenue was', 'none'],
    ['about revenue, which was', 'about revenue, which was', 'none'],
  ];
  for (const [lead, rest, hedge] of cases) {
    test(`in "${lead}": ${hedge}`, () => {
      assert.deepEqual(takeHedge(lead), { lead: rest, hedge, side: null });
    });
  }
});
