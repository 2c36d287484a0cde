import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { extract } from '../../src/audit.ts';
import { BUNDLED_PACKS } from '../../src/generated/packs.ts';
import { isReal } from '../../src/model/figure.ts';
import { INJECTED_KINDS } from '../../src/model/strength.ts';
import { read } from '../../src/read/read.ts';
import { choosePacks } from '../../src/rules/packs/choose.ts';
import { drawSlips } from '../../src/strength/draw.ts';
import { differs } from '../../src/strength/printed.ts';
import { randomOf } from '../../src/strength/random.ts';
import { RELEASE } from './release.ts';

const document = await read(new TextEncoder().encode(RELEASE), 'release.txt');
const rules = await choosePacks(
  document.text,
  ['us-gaap'].map((name) => ({ kind: 'name', name }) as const),
  BUNDLED_PACKS,
);
const extraction = extract(document, { rules });
const figures = new Map(extraction.figures.map((figure) => [figure.id, figure]));

describe('drawing slips', () => {
  const slips = drawSlips(extraction, { slips: 300, seed: 7 });

  test('gives what is asked for, of every kind', () => {
    assert.equal(slips.length, 300);
    assert.deepEqual(
      slips.map(({ index }) => index),
      slips.map((_, index) => index),
    );
    assert.deepEqual([...new Set(slips.map(({ kind }) => kind))].toSorted(), [...INJECTED_KINDS].toSorted());
  });

  test('changes real figures alone, and each to another number', () => {
    for (const { edits } of slips) {
      for (const { figure, start, printed, instead } of edits) {
        const known = figures.get(figure);
        assert.ok(known !== undefined && isReal(known.class) && known.class !== 'nil');
        assert.deepEqual([known.span.start, known.text], [start, printed]);
        assert.ok(differs(printed, instead), `${printed} → ${instead}`);
      }
    }
  });

  test('never draws a slip twice', () => {
    const keys = slips.map(({ edits }) =>
      edits
        .map(({ figure, instead }) => `${figure}=${instead}`)
        .toSorted()
        .join(),
    );
    assert.equal(new Set(keys).size, keys.length);
  });

  test('follows from the seed, and a shorter run is the beginning of a longer one', () => {
    assert.deepEqual(drawSlips(extraction, { slips: 300, seed: 7 }), slips);
    assert.deepEqual(drawSlips(extraction, { slips: 40, seed: 7 }), slips.slice(0, 40));
    assert.notDeepEqual(drawSlips(extraction, { slips: 40, seed: 8 }), slips.slice(0, 40));
  });

  test('a swap exchanges two figures that stand next to each other', () => {
    const swaps = slips.filter(({ kind }) => kind === 'swapped');
    for (const { edits } of swaps) {
      const [here, there] = edits;
      assert.ok(there !== undefined);
      assert.deepEqual([here.instead, there.instead], [there.printed, here.printed]);
    }
  });

  test('a row that was copied is the one above or below', () => {
    const cells = new Map(
      extraction.facts.flatMap(({ id, place }) => (place.kind === 'table' ? [[id, place] as const] : [])),
    );
    const copied = slips.filter(({ kind }) => kind === 'neighbouring-row');
    assert.ok(copied.length > 5);
    for (const { edits } of copied) {
      const place = cells.get(edits[0].figure);
      const beside = [...cells].filter(
        ([, other]) =>
          other.table === place?.table &&
          other.column === place.column &&
          Math.abs(other.row - place.row) === 1,
      );
      assert.ok(beside.some(([id]) => figures.get(id)?.text === edits[0].instead));
    }
  });

  test('ends where the release has no room for more', async () => {
    const small = await read(new TextEncoder().encode('Users reached 7 million.\n'), 'small.txt');
    const drawn = drawSlips(extract(small, { rules }), { slips: 1000, seed: 1 });
    assert.ok(drawn.length > 5 && drawn.length < 60, String(drawn.length));
  });
});

test('random numbers stay below their bound, reach all of it, and are the same everywhere', () => {
  const random = randomOf(1, 0);
  const seen = new Set(Array.from({ length: 500 }, () => random.below(10)));
  assert.deepEqual(
    [...seen].toSorted((a, b) => a - b),
    [0, 1, 2, 3, 4, 5, 6, 7, 8, 9],
  );
  const first = randomOf(42, 3);
  assert.deepEqual(
    Array.from({ length: 6 }, () => first.below(1000)),
    [453, 525, 70, 879, 298, 922],
  );
  assert.equal(random.pick([]), undefined);
});
