import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { claimed, said } from '../reading.ts';
import { VOCABULARY } from './vocabulary.ts';

const NOW = '2023-10-01/2023-12-31';

describe('a figure', () => {
  test('may be cut by the end of a line', () => {
    assert.deepEqual(said('Total revenue was RMB1.2\nmillion.', VOCABULARY), [
      `1.2: Revenue ${NOW} 1200000 CNY`,
    ]);
  });

  test('whose digits are wrongly parted is one', () => {
    assert.deepEqual(
      said('Total revenue was RMB3,0150.0 million.', VOCABULARY)[0],
      `3,0150.0: Revenue ${NOW} 30150000000 CNY`,
    );
  });

  test('in brackets is negative behind a currency, before a percent sign, and per share', () => {
    const values = said(
      'Alpha yield was (1.2)%. Beta yield amount was $(1.7) million. Gamma yield amount was ($0.08) per share.',
    );
    assert.deepEqual(
      values.map((value) => value.split(': ')[0]),
      ['(1.2)', '(1.7)', '($0.08)'],
    );
    assert.ok(values.every((value) => / -/.test(value)));
  });
});

describe('"respectively"', () => {
  test('pairs measures with figures', () => {
    assert.deepEqual(
      said(
        'Total revenue and gross profit were RMB1.2 million and RMB0.6 million, respectively.',
        VOCABULARY,
      ).slice(0, 1),
      [`1.2: Revenue ${NOW} 1200000 CNY`],
    );
    assert.deepEqual(
      said('Order volume for parcels and letters was 12 million and 13 million, respectively.').map(
        (fact) => fact.split(' ')[1],
      ),
      ['said:order-volume-for-parcel', 'said:order-volume-for-letter'],
    );
  });
});

describe('a rate', () => {
  test('that names its own measure takes no other figure', () => {
    assert.deepEqual(claimed('Total revenue was RMB1.2 million and orders abroad grew 14%.', VOCABULARY), []);
  });

  test('belongs to the value behind it before the one in front', () => {
    const text =
      'Total revenue was RMB1.2 million; gross profit increased 20% to RMB0.6 million, compared to RMB0.5 million in the same period of 2022.';
    assert.deepEqual(claimed(text, VOCABULARY), ['growth, current 0.6, base 0.5, rate 20, direction up']);
  });

  test('that is adjusted behind the amounts it leads to claims nothing', () => {
    const rose = 'Total revenue increased by 5% to RMB1.2 million (1.1)';
    assert.deepEqual(claimed(`${rose}, adjusted for acquisitions.`, VOCABULARY), []);
    assert.equal(claimed(`${rose}, and costs fell.`, VOCABULARY).length, 1);
  });

  test('at constant currency or of what is expected claims nothing', () => {
    const compared = 'compared to RMB1.1 million in the same period of 2022';
    for (const rate of ['up 9% in constant currency', 'organic growth of 9%', 'expected to grow 9%'])
      assert.deepEqual(
        claimed(`Total revenue was RMB1.2 million, ${rate}, ${compared}.`, VOCABULARY),
        [],
        rate,
      );
  });
});

describe('a heading', () => {
  test('that names a part makes "revenue" below it the part’s', () => {
    assert.deepEqual(said('Cloud Services\n\nTotal revenue was RMB0.2 million.', VOCABULARY), [
      `0.2: said:cloud-service-total-revenue ${NOW} 200000 CNY`,
    ]);
  });

  test('that sorts the release does not', () => {
    assert.deepEqual(said('Financial Highlights\n\nTotal revenue was RMB1.2 million.', VOCABULARY), [
      `1.2: Revenue ${NOW} 1200000 CNY`,
    ]);
  });
});

test('a span of months without a date ends with the period reported on', () => {
  const [read] = said('For the nine-month period, total revenue was RMB3.2 million.', VOCABULARY);
  assert.match(read ?? '', /2023-04-01\/2023-12-31/);
});

test('an amount in an explanation measures nothing', () => {
  const [, part] = said(
    'Orders booked were RMB3.2 million, due to total revenue of RMB0.4 million.',
    VOCABULARY,
  );
  assert.match(part ?? '', /nothing/);
});

test('a sentence goes on in the period that its paragraph opened with', () => {
  const [first, second] = said(
    'For fiscal 2023, total revenue was RMB4.2 million. Gross profit was RMB2.2 million.',
    VOCABULARY,
  );
  assert.match(first ?? '', /2023-01-01\/2023-12-31/);
  assert.match(second ?? '', /2023-01-01\/2023-12-31/);
});

describe('a range', () => {
  test('states neither of its ends', () => {
    assert.deepEqual(said('The outlook: total revenue of RMB1.2 million to RMB1.4 million.', VOCABULARY), [
      `1.2: nothing ${NOW} 1200000 CNY`,
      `1.4: nothing ${NOW} 1400000 CNY`,
    ]);
  });

  test('is not what grew by one amount to another', () => {
    assert.deepEqual(
      said('Total revenue increased RMB0.2 million to RMB1.2 million.', VOCABULARY)
        .slice(1)
        .map((fact) => fact.split(' ')[1]),
      ['Revenue'],
    );
  });
});
