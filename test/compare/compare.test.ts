/** Two states of a release: what is the same figure, what moved, and what was left standing. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { audit, engine } from '../../src/audit.ts';
import { compareReports } from '../../src/compare/compare.ts';
import { BUNDLED_PACKS } from '../../src/generated/packs.ts';
import type { Comparison, Pair } from '../../src/model/comparison.ts';
import type { Report } from '../../src/model/report.ts';
import { read } from '../../src/read/read.ts';
import { choosePacks } from '../../src/rules/packs/choose.ts';

const DRAFT = `Northwind Credit Announces Fourth Quarter 2023 Results

Fourth Quarter 2023 Highlights

- Total net revenue was RMB1,138.0 million, an increase of 13.8% from RMB1,000.0 million in the same period of 2022.
- Net income was RMB220.0 million, an increase of 10.0% from RMB200.0 million in the same period of 2022.

Northwind Credit
Unaudited Condensed Consolidated Statements of Operations
(Amounts in thousands of Renminbi)

                                Three months ended December 31,
                                     2022         2023
Revenue:
Platform services                 600,000      700,000
Other services                    400,000      438,000
Total net revenue               1,000,000    1,138,000
Operating costs                   800,000      918,000
Net income                        200,000      220,000
`;

async function reportOn(text: string): Promise<Report> {
  const document = await read(new TextEncoder().encode(text), 'draft.txt');
  return audit(document, { rules: await choosePacks(text, [], BUNDLED_PACKS), version: '0' });
}

/** @param edits `old → new`, each changed where it stands first behind `after` */
async function comparison(...edits: readonly (readonly [from: string, to: string])[]): Promise<Comparison> {
  const changed = edits.reduce((text, [from, to]) => {
    assert.ok(text.includes(from), from);
    return text.replace(from, () => to);
  }, DRAFT);
  const [old, now] = await Promise.all([reportOn(DRAFT), reportOn(changed)]);
  const { facts } = now.extraction;
  return compareReports(old, now, (binding) => engine.evaluate(binding, facts).verdict);
}

function textsOf(pairs: readonly Pair[], { old, now }: Comparison): readonly string[] {
  return pairs.map(
    (pair) => `${old.figuresById.get(pair.old)?.text} → ${now.figuresById.get(pair.now)?.text}`,
  );
}

function staleTexts(compared: Comparison): readonly string[] {
  return compared.stale.map(({ figures }) => textsOf(figures, compared).join(' or '));
}

describe('comparison', () => {
  test('of a release with itself is empty', async () => {
    const compared = await comparison();
    const { moved, added, gone, stale, findings } = compared;
    assert.deepEqual([moved, added, gone, stale, findings.fresh, findings.fixed], [[], [], [], [], [], []]);
  });

  test('finds the sentence that was not updated with its table', async () => {
    const compared = await comparison(
      ['700,000', '712,000'],
      ['1,138,000', '1,150,000'],
      ['918,000', '930,000'],
    );
    assert.deepEqual(textsOf(compared.moved, compared), [
      '700,000 → 712,000',
      '1,138,000 → 1,150,000',
      '918,000 → 930,000',
    ]);
    assert.ok(staleTexts(compared).includes('1,138.0 → 1,138.0'), staleTexts(compared).join('; '));
    const tie = compared.stale.find(({ figures }) => textsOf(figures, compared)[0] === '1,138.0 → 1,138.0')
      ?.ties[0];
    assert.deepEqual(textsOf(tie?.moved ?? [], compared), ['1,138,000 → 1,150,000']);
  });

  test('finds the rate of change that was not updated with its amount', async () => {
    const compared = await comparison(
      ['RMB220.0', 'RMB230.0'],
      ['220,000', '230,000'],
      ['918,000', '908,000'],
    );
    assert.deepEqual(staleTexts(compared), ['10.0 → 10.0']);
    assert.deepEqual(
      compared.stale[0]?.ties.map(({ binding }) => binding.kind),
      ['recalculation'],
    );
  });

  test('is satisfied where everything that is tied has moved', async () => {
    const compared = await comparison(
      ['RMB220.0', 'RMB230.0'],
      ['10.0%', '15.0%'],
      ['220,000', '230,000'],
      ['918,000', '908,000'],
    );
    assert.deepEqual(staleTexts(compared), []);
    assert.equal(compared.moved.length, 4);
  });

  test('says nothing of a figure that another period took the place of', async () => {
    const compared = await comparison(['2022         2023', '2023         2024'], ['1,138,000', '1,238,000']);
    assert.ok(compared.moved.length > 0);
    assert.ok(!staleTexts(compared).includes('1,138.0 → 1,138.0'), staleTexts(compared).join('; '));
  });

  test('knows a figure again where others come before it, and tells those as added and gone', async () => {
    const highlight =
      '- Net income was RMB220.0 million, an increase of 10.0% from RMB200.0 million in the same period of 2022.\n';
    const compared = await comparison(
      [highlight, ''],
      [
        'Fourth Quarter 2023 Highlights\n',
        'Fourth Quarter 2023 Highlights\n\n- The platform had 41 million customers.\n',
      ],
    );
    const { moved, added, gone, old, now } = compared;
    assert.deepEqual(moved, []);
    assert.deepEqual(
      gone.map((id) => old.figuresById.get(id)?.text),
      ['220.0', '10.0', '200.0'],
    );
    assert.deepEqual(
      added.map((id) => now.figuresById.get(id)?.text),
      ['41'],
    );
  });

  test('tells findings by their fingerprints: new, fixed, still there', async () => {
    const slipped = await comparison(['13.8%', '18.3%']);
    assert.deepEqual(
      slipped.findings.fresh.map(({ rule }) => rule),
      ['claimed/growth/revenue'],
    );
    const back = compareReports(slipped.now, slipped.old, () => 'holds');
    assert.equal(back.findings.fixed.length, 1);
    // Nothing of it is fixed where another finding speaks for what still breaks.
    const taken = slipped.now.findings.map((finding) => ({ ...finding, fingerprint: 'another' }));
    const elsewhere = compareReports(slipped.now, { ...slipped.now, findings: taken }, () => 'holds');
    assert.equal(elsewhere.findings.fixed.length, 0);
    const same = compareReports(slipped.now, slipped.now, () => 'holds');
    assert.equal(same.findings.standing.length, 1);
  });
});
