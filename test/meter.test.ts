import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { audit } from '../src/audit.ts';
import { BUNDLED_PACKS } from '../src/generated/packs.ts';
import { meterFor, type StrengthOptions } from '../src/meter.ts';
import type { StrengthReport } from '../src/model/strength.ts';
import { read } from '../src/read/read.ts';
import { renderStrength } from '../src/report/strength-render.ts';
import { choosePacks } from '../src/rules/packs/choose.ts';
import type { ResolvedRules } from '../src/rules/packs/resolve.ts';
import { RELEASE } from './strength/release.ts';

const document = await read(new TextEncoder().encode(RELEASE), 'release.txt');
const rules = await choosePacks(RELEASE, [], BUNDLED_PACKS);
const OPTIONS: StrengthOptions = { rules, version: '0', slips: 120, seed: 1, reread: true };

function measured(options: Partial<StrengthOptions> = {}): StrengthReport {
  const meter = meterFor(document, { ...OPTIONS, ...options });
  return meter.report(meter.inject(meter.slips));
}

/** The same packs without the identities of some kinds. */
function weakened(...kinds: readonly string[]): ResolvedRules {
  return { ...rules, identities: rules.identities.filter(({ kind }) => !kinds.includes(kind)) };
}

describe('the meter', () => {
  test('moves: with fewer identities fewer slips are detected, named and restored', () => {
    const full = measured().total;
    const weak = measured({ rules: weakened('footing', 'bridge', 'articulation') }).total;
    const weakest = measured({ rules: { ...rules, identities: [] } }).total;
    assert.ok(
      full.detected > weak.detected && weak.detected > weakest.detected,
      JSON.stringify([full, weak, weakest]),
    );
    assert.ok(full.ranked > weak.ranked && full.restored > weak.restored);
  });

  test('of a release is the same each time, and whichever share is examined first', async () => {
    const meter = meterFor(document, OPTIONS);
    const [odd, even] = [1, 0].map((rest) => meter.slips.filter(({ index }) => index % 2 === rest));
    const shared = [...meter.inject(odd ?? []), ...meter.inject(even ?? [])];
    assert.equal(
      await renderStrength(meter.report(shared), 'json'),
      await renderStrength(measured(), 'json'),
    );
  });

  test('tells of each slip once', () => {
    const meter = meterFor(document, OPTIONS);
    let told = 0;
    meter.inject(meter.slips.slice(0, 7), () => (told += 1));
    assert.equal(told, 7);
  });

  test('without reading again says nearly the same', () => {
    const [read1, swapped] = [measured(), measured({ reread: false })];
    assert.deepEqual(
      swapped.injections.map(({ edits }) => edits),
      read1.injections.map(({ edits }) => edits),
    );
    assert.ok(Math.abs(swapped.total.detected - read1.total.detected) <= 3);
  });

  test('lists the figures that nothing guards, with their reason', () => {
    const { unguarded } = measured();
    const untied = audit(document, OPTIONS).figures.filter(({ status }) => status === 'untied');
    const never = unguarded.filter(({ extent }) => extent === 'always');
    assert.deepEqual(
      never.map(({ figure }) => figure.id),
      untied.filter((figure) => figure.class !== 'nil').map(({ id }) => id),
    );
    const users = never.find(({ figure }) => figure.text === '61.4');
    assert.deepEqual([users?.guard, users?.part.table], [null, null]);
    for (const each of unguarded) {
      assert.notEqual(each.reason, '');
      assert.equal(each.guard === null, each.withoutGuard !== null);
    }
  });

  test('names no identity as a guard that checks the figure already', async () => {
    const text = readFileSync(new URL('../data/qfin-2023-q4.txt', import.meta.url));
    const bundled = await read(text, 'release.txt');
    const options = { ...OPTIONS, rules: await choosePacks(bundled.text, [], BUNDLED_PACKS), slips: 1 };
    const { evaluations } = audit(bundled, options);
    const { unguarded } = meterFor(bundled, options).report([]);
    const named = unguarded.filter(({ guard }) => guard !== null);
    assert.ok(named.length > 0);
    for (const { figure, guard } of named) {
      const checking = evaluations.filter(
        ({ verdict, binding }) => verdict === 'holds' && binding.figures.includes(figure.id),
      );
      assert.ok(!checking.some(({ binding }) => binding.identity === guard?.identity), figure.text);
    }
  });

  test('adds up: kinds and parts each make up all slips', () => {
    const { kinds, parts, total } = measured();
    for (const rows of [kinds, parts]) {
      for (const measure of ['slips', 'detected', 'ranked', 'restored', 'falseAlarms'] as const)
        assert.equal(
          rows.reduce((sum, { rates }) => sum + rates[measure], 0),
          total[measure],
          measure,
        );
    }
  });
});
