/** A pack discovered in one release, used on the next. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { audit, discoverPack, extract } from '../../../src/audit.ts';
import { BUNDLED_PACKS } from '../../../src/generated/packs.ts';
import type { Document } from '../../../src/model/document.ts';
import { readText } from '../../../src/read/text/text.ts';
import { choosePacks } from '../../../src/rules/packs/choose.ts';
import { writePack } from '../../../src/rules/write-pack.ts';
import { statement } from '../shown.ts';

function document(text: string): Document {
  return { name: 'a.txt', mediaType: 'text/plain', sha256: '', text, blocks: readText(text) };
}

async function packOf(text: string): Promise<string> {
  const rules = await choosePacks(text, [], BUNDLED_PACKS);
  const draft = discoverPack(extract(document(text), { rules }), { rules });
  return writePack({ name: 'own', title: 'Our "own"' }, draft);
}

const FIRST = statement(
  'Vessels:\t\t',
  'Tankers\t612,904\t450,113',
  'Other, net\t228,467\t171,256',
  'Total vessels\t841,371\t621,369',
);

describe('a discovered pack', () => {
  test('states captions, sums and the figures that showed them', async () => {
    const text = await packOf(FIRST);
    assert.match(text, /^pack: own\ntitle: "Our \\"own\\""$/m);
    assert.match(text, /captions: \["Vessels > Tankers"\]/);
    assert.match(text, /assert: "TotalVessels = VesselsTankers \+ VesselsOtherNet"/);
    assert.match(text, /# Dec 31, 2022: 841,371 = 612,904 \+ 228,467/);
  });

  test('states what is over what', async () => {
    const rows =
      'Net sales\t487,766\t478,440\nFreight paid\t54,353\t69,635\nFreight paid as a % of net sales\t11.1%\t14.6%';
    const text = await packOf(
      `Measures (in thousands)\n\n\tThree Months Ended June 30,\t\n\t2023\t2022\n${rows}\n`,
    );
    assert.match(text, /assert: "FreightPaidAsAOfNetSales = FreightPaid \/ \w+"/);
    assert.match(text, /# Q\d 2023: 11\.1 = 54,353 \/ 487,766/);
  });

  test('is a pack, and finds in the next release what does not sum', async () => {
    const next = statement(
      'Vessels:\t\t',
      'Tankers\t700,101\t612,904',
      'Other, net\t190,028\t228,467',
    ).concat('Total vessels\t890,129\t841,731\n');
    const request = [{ kind: 'file', file: 'own.yaml', text: await packOf(FIRST) }] as const;
    const rules = await choosePacks(next, request, BUNDLED_PACKS);
    const { findings } = audit(document(next), { rules, version: '0' });
    assert.deepEqual(
      findings.map(({ rule, severity }) => [rule, severity]),
      [['balance-sheet/total-vessels', 'error']],
    );
  });

  test('leaves the same words elsewhere to mean what they meant', async () => {
    const release = `${statement(
      'Current assets:\t\t',
      'Cash\t512,904\t450,113',
      'Inventories\t128,467\t171,256',
      'Total current assets\t641,371\t621,369',
    )}
Statements of Cash Flows (in thousands of RMB)

\tYear ended December 31,\t
\t2022\t2023
Mooring activities:\t\t
Dredging\t(61,482)\t(58,117)
Inventories\t(18,263)\t(42,789)
Quay dues\t71,904\t66,305
Net cash from mooring\t(7,841)\t(34,601)
`;
    const text = await packOf(release);
    assert.match(text, /captions: \["Mooring activities > Inventories"\]/);
    const request = [{ kind: 'file', file: 'own.yaml', text }] as const;
    const rules = await choosePacks(release, request, BUNDLED_PACKS);
    const { findings, evaluations } = audit(document(release), { rules, version: '0' });
    assert.deepEqual(findings, []);
    const holding = evaluations.filter(({ verdict }) => verdict === 'holds');
    for (const id of ['balance-sheet/current-assets-foot', 'cash-flows/net-cash-from-mooring'])
      assert.equal(holding.filter(({ binding }) => binding.identity === id).length, 2, id);
  });

  test('holds no line of the release as anything but words', async () => {
    const sly = FIRST.replace('Tankers', 'Tankers: "] } \\ # &a *b');
    const request = [{ kind: 'file', file: 'own.yaml', text: await packOf(sly) }] as const;
    await assert.doesNotReject(choosePacks(sly, request, BUNDLED_PACKS));
  });
});
