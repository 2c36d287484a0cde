import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { before, describe, test } from 'node:test';
import type { Report } from '../src/model/report.ts';
import { audited, tableOf } from './published/audited.ts';
import { EXPECTED_FINDINGS } from './published/expected-findings.ts';

const NAME = 'qfin-2023-q4.txt';
const RELEASE = readFileSync(join(import.meta.dirname, '../data', NAME), 'utf8');

let clean: Report;
before(async () => {
  clean = await audited(RELEASE, NAME);
});

describe('the bundled release', () => {
  test('gives exactly the expected findings', () => {
    assert.deepEqual(tableOf(clean), EXPECTED_FINDINGS);
    assert.deepEqual(clean.severities, { error: 0, warning: 5, note: 31 });
  });

  test('has at least 94 % of its figures checked', () => {
    const { checked, real, share } = clean.coverage;
    assert.ok(checked * 100 >= real * 94, `${share}`);
  });

  test('has every digit in exactly one figure', () => {
    const owners = Array.from({ length: RELEASE.length }, () => 0);
    for (const { span } of clean.figures) {
      for (let at = span.start; at < span.end; at++) owners[at] = (owners[at] ?? 0) + 1;
    }
    const astray = [...RELEASE.matchAll(/[\d¹²³⁰⁴-⁹]/gu)].filter(({ index }) => owners[index] !== 1);
    assert.deepEqual(
      astray.map(({ index }) => [owners[index], RELEASE.slice(index - 30, index + 10)]),
      [],
    );
  });

  test('has its figures in order, each as it is printed at its offsets', () => {
    for (const [index, { id, text, span, line, column }] of clean.figures.entries()) {
      const lines = RELEASE.slice(0, span.start).split('\n');
      assert.equal(id, `f${index + 1}`);
      assert.equal(text, RELEASE.slice(span.start, span.end));
      assert.deepEqual([line, column], [lines.length, (lines.at(-1)?.length ?? 0) + 1]);
    }
  });

  test('gives the same report again', async () => {
    assert.deepEqual(await audited(RELEASE, NAME), clean);
  });

  test('shows an untied figure only with a reason, and a tied one only with an identity that holds', () => {
    const verdicts = new Map(clean.evaluations.map(({ binding, verdict }) => [binding.id, verdict]));
    for (const { id, status, reason, evaluations } of clean.figures) {
      assert.equal(reason !== null, status === 'untied', id);
      if (status === 'tied')
        assert.ok(
          evaluations.some((each) => verdicts.get(each) === 'holds'),
          id,
        );
    }
  });
});

/** What is made wrong, the words right before the figure, the figure as printed, and what is put in its place. */
type SlipCase = readonly [what: string, before: string, printed: string, instead: string];

// prettier-ignore
const SLIPS: readonly SlipCase[] = [
  ['total with two digits transposed', 'Total current assets\t34,097,466\t', '39,796,028', '39,769,028'],
  ['grand total with one wrong digit', 'Total non-current assets\t6,245,704\t', '6,022,544', '6,072,544'],
  ['component of a total', 'Restricted cash\t3,346,779\t', '3,381,107', '3,318,107'],
  ['component in the comparative column', 'Net cash used in investing activities\t', '(1,680,347)', '(1,608,347)'],
  ['total in a comparative column', 'Total net revenue\t3,906,555\t4,495,503\t633,179\t', '16,553,930', '16,535,930'],
  ['component in US$', 'Property and equipment, net\t47,602\t231,221\t', '32,567', '32,657'],
  ['total in US$', 'TOTAL ASSETS\t40,343,170\t45,818,572\t', '6,453,411', '6,435,411'],
  ['amount in a sentence', 'Funding costs were RMB', '161.0', '116.0'],
  ['US$ amount in a sentence', 'Sales and marketing expenses amounted to RMB551.6 million (US\\$', '77.7', '77.1'],
  ['comparative in a sentence', 'RMB446.5 million (US\\$62.9 million), up from RMB', '93.3', '99.3'],
  ['prior quarter in a sentence', 'RMB3,906.6 million in the same quarter of 2022 and RMB', '4,281.0', '4,821.0'],
  ['rate of growth', 'RMB119,002 million, up ', '13.8', '18.3'],
  ['amount that a rate of growth is of', 'Total outstanding loan balance^{*9} stood at RMB', '186,478', '168,478'],
  ['amount in the headline', 'Loan Volume^{*1} at RMB', '475.8', '457.8'],
  ['earnings per share', 'Diluted\t2.69\t', '3.44', '4.34'],
  ['earnings per share of the year', 'Basic\t2.76\t3.51\t0.49\t12.87\t', '13.36', '13.63'],
  ['number of shares', 'Diluted\t324,039,615\t', '323,305,948', '332,305,948'],
  ['margin in a table', 'GAAP operating margin\t24.2%\t', '28.5', '25.8'],
  ['margin in a sentence', 'Operating margin was ', '29.8', '28.9'],
  ['part named in a footnote', 'Made up of ', '4,667,384', '4,676,384'],
  ['figure that a footnote splits', 'Financial institutional partners made ', '19,458,549', '19,485,549'],
  ['parentheses lost', 'Foreign exchange (loss) gain\t', '(4,984)', '4,984'],
  ['parentheses of a deduction lost', '(223,237)\t(31,442)\t(736,804)\t', '(1,008,874)', '1,008,874'],
  ['parentheses too many', '(22,896)\t(877)\t(125)\t(18,192)\t', '9,615', '(9,615)'],
  ['one digit too few', 'Non-GAAP net income\t919,255\t', '1,150,260', '115,026'],
  ['decimal point lost', 'Provision for contingent liability was RMB', '784.3', '7,843'],
  ['digit lost', 'Income tax payable\t661,015\t', '742,210', '74,210'],
  ['digit doubled', 'Short term loans\t150,000\t', '798,586', '7,798,586'],
  ['value of another period', 'General and administrative\t', '93,925', '108,037'],
  ['value of the neighbouring row', 'Intangible assets\t4,696\t', '13,443', '41,210'],
];

describe('a single slip is found, and the slipped figure named with its restored value', () => {
  for (const slip of SLIPS) {
    const [what, , printed, instead] = slip;
    test(`${what}: ${instead} for ${printed}`, async () => {
      const { text, at } = slipped(RELEASE, slip);
      const report = await audited(text, NAME);
      const errors = report.findings.filter(({ severity }) => severity === 'error');
      assert.equal(errors.length, 1);
      const suspects = (errors[0]?.suspects ?? []).filter(({ rank }) => rank === 1);
      const named = suspects.map((suspect) => [
        report.figuresById.get(suspect.figure)?.span.start,
        suspect.restored,
      ]);
      assert.ok(
        named.some(([start, restored]) => start === at && restored === printed),
        JSON.stringify(named),
      );
      const taken = new Set(errors[0]?.evaluations);
      const kept = new Set(report.findings.map(({ fingerprint }) => fingerprint));
      const lost = clean.findings.filter(
        ({ fingerprint, evaluations }) => !kept.has(fingerprint) && !evaluations.some((id) => taken.has(id)),
      );
      assert.deepEqual(lost, [], 'the other findings stay');
    });
  }
});

test('a difference that rounding could explain, in a table whose sums are otherwise exact, is improbable', async () => {
  const slip: SlipCase = ['', 'Total current liabilities\t16,749,918\t', '19,899,619', '19,899,618'];
  const { text, at } = slipped(RELEASE, slip);
  const report = await audited(text, NAME);
  assert.deepEqual(report.severities, { error: 0, warning: 6, note: 31 });
  const finding = report.findings.find(({ verdict }) => verdict === 'improbable');
  assert.equal(finding?.rule, 'balance-sheet/current-liabilities-foot');
  assert.match(finding.explanation ?? '', /\d+ /, 'the number of sums is told');
  const [suspect] = finding.suspects;
  assert.equal(report.figuresById.get(suspect?.figure ?? '')?.span.start, at);
  assert.equal(suspect?.restored, '19,899,619');
  assert.equal(report.figures.find(({ span }) => span.start === at)?.status, 'improbable');
});

test('two slips that have nothing to do with each other are two findings', async () => {
  const first = slipped(RELEASE, ['', 'Restricted cash\t3,346,779\t', '3,381,107', '3,318,107']);
  const second = slipped(first.text, ['', 'Funding costs\t', '138,343', '183,343']);
  const report = await audited(second.text, NAME);
  const errors = report.findings.filter(({ severity }) => severity === 'error');
  assert.deepEqual(
    errors.map(({ rule, suspects }) => [rule, suspects[0]?.restored]),
    [
      ['balance-sheet/current-assets-foot', '3,381,107'],
      ['income-statement/operating-costs-foot', '138,343'],
    ],
  );
});

/** The text with the first place changed in which the words and the figure stand; where the figure starts. */
function slipped(text: string, [, words, printed, instead]: SlipCase): { text: string; at: number } {
  const found = text.indexOf(words + printed);
  assert.ok(found >= 0, `${words}${printed} stands in the release`);
  const at = found + words.length;
  return { text: text.slice(0, at) + instead + text.slice(at + printed.length), at };
}
