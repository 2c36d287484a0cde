import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { BUNDLED_PACKS } from '../../../src/generated/packs.ts';
import { AuditError } from '../../../src/model/audit-error.ts';
import { choosePacks, type RequestedPack } from '../../../src/rules/packs/choose.ts';

async function chosen(text: string, ...requested: readonly RequestedPack[]): Promise<readonly string[]> {
  const { packs } = await choosePacks(text, requested, BUNDLED_PACKS);
  return packs.map(({ name }) => name);
}

const OWN = {
  kind: 'file',
  file: 'own.yaml',
  text: 'pack: own\ntitle: Our releases\nextends: [general]',
} as const;

describe('without a request, the document decides', () => {
  const cases: readonly (readonly [text: string, issuer: boolean])[] = [
    ['Qifu Technology, Inc. (NASDAQ: QFIN) today announced', true],
    ['QIFU\n  TECHNOLOGY', true],
    ['(NASDAQ:QFIN; HKEx: 3660)', true],
    ['360 DigiTech, Inc.', true],
    ['NVIDIA today reported revenue', false],
    ['QFINANCE Corp.', false],
    ['SuperQifu Technology', false],
    ['', false],
  ];
  for (const [text, issuer] of cases) {
    test(JSON.stringify(text), async () => {
      assert.deepEqual(await chosen(text), ['general', 'us-gaap', ...(issuer ? ['qfin'] : [])]);
    });
  }
});

describe('the framework is the one the document states', () => {
  const cases: readonly (readonly [text: string, pack: string])[] = [
    [
      "Profit before tax, profit attributable to shareholders' equity, finance costs, trade and other payables",
      'ifrs',
    ],
    ["Profit before tax, finance costs, finance income, total shareholders' equity", 'us-gaap'],
    [
      'The statements are prepared in accordance with International Financial Reporting Standards (IFRS).',
      'ifrs',
    ],
    ['presented in compliance with HKFRSs issued by the institute', 'ifrs'],
    ['prepared in accordance with IAS 34 “Interim Financial Reporting”', 'ifrs'],
    [
      'prepared in accordance with U.S. GAAP; a reconciliation to IFRS follows; IFRS 9 and IFRS 16',
      'us-gaap',
    ],
    ['accounting principles generally accepted in the United States', 'us-gaap'],
    ['prepared in accordance with Indian Accounting Standards (Ind AS)', 'ifrs'],
    ['Profit before tax. Profit for the period. Total comprehensive income for the period.', 'ifrs'],
    ['Profit before tax. Profit for the period. Finance costs. Additional paid-in capital.', 'us-gaap'],
    ['Revenue rose.', 'us-gaap'],
  ];
  for (const [text, pack] of cases) {
    test(text, async () => assert.deepEqual(await chosen(text), ['general', pack]));
  }
});

test('a request takes the place of the choice', async () => {
  const text = 'Qifu Technology';
  assert.deepEqual(await chosen(text, { kind: 'name', name: 'general' }), ['general']);
  assert.deepEqual(await chosen(text, { kind: 'name', name: 'us-gaap' }, OWN), ['general', 'us-gaap', 'own']);
  assert.deepEqual(await chosen(text, OWN, { kind: 'name', name: 'own' }), ['general', 'own']);
});

test('files may build on one another in any order', async () => {
  const top = { kind: 'file', file: 'top.yaml', text: 'pack: top\ntitle: The top\nextends: [own]' } as const;
  assert.deepEqual(await chosen('', top, OWN), ['general', 'own', 'top']);
});

describe('a request that cannot be met', () => {
  const UNKNOWN: readonly (readonly [name: string, help: string])[] = [
    ['us-gap', 'did you mean `us-gaap`?'],
    ['own', 'the path of a YAML file is expected, or one of: general, ifrs, us-gaap, qfin'],
  ];
  for (const [name, help] of UNKNOWN)
    test(`tells of \`${name}\` what was meant, or what there is`, async () => {
      await assert.rejects(chosen('', { kind: 'name', name }), {
        name: 'AuditError',
        code: 'usage',
        message: `there is no pack \`${name}\``,
        help,
      });
    });

  test('tells the first mistake of a file and the number of others', async () => {
    const text = 'pack: own\ntitle: Our releases\nconcepts: { A: {}, B: {} }';
    await assert.rejects(
      () => chosen('', { kind: 'file', file: 'own.yaml', text }),
      (error: unknown) => {
        assert.ok(error instanceof AuditError);
        assert.equal(error.code, 'broken-pack');
        assert.deepEqual(error.place, { file: 'own.yaml', line: 3, column: 13 });
        assert.equal(error.help, '1 more mistake is told by `qfin-audit rules check`');
        return true;
      },
    );
  });
});
