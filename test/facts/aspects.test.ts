/** Concepts and periods in the words of the Open Information Model. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { fromQName, toQName } from '../../src/facts/name.ts';
import { fromOimPeriod, toOimPeriod } from '../../src/facts/period.ts';
import { duration, instant } from '../../src/model/period.ts';
import { concepts, periods } from './arbitrary.ts';

const QNAME = /^[a-z]+:[A-Za-z_][A-Za-z0-9._-]*$/;

describe('concepts as qualified names', () => {
  test('plain names stay as they are', () => {
    assert.equal(toQName('TotalNetRevenue'), 'concept:TotalNetRevenue');
    assert.equal(toQName('doc:total-current-assets'), 'doc:total-current-assets');
    assert.equal(toQName('said:cash-dividend-estimated'), 'said:cash-dividend-estimated');
    assert.equal(toQName(null), 'audit:unidentified');
  });

  test('what XML does not allow is written by its code', () => {
    assert.equal(toQName('doc:90-day-delinquency'), 'doc:_x0039_0-day-delinquency');
    assert.equal(toQName('doc:净收入'), 'doc:_x51C0__x6536__x5165_');
    assert.equal(toQName('doc:_x0039_'), 'doc:_x005F_x0039_');
  });

  test('any concept has a name of its own and comes back from it', () => {
    fc.assert(
      fc.property(fc.option(concepts), (concept) => {
        assert.match(toQName(concept), QNAME);
        assert.equal(fromQName(toQName(concept)), concept);
      }),
    );
  });

  test('a name from elsewhere is not understood', () => {
    assert.equal(fromQName('us-gaap:Revenues'), undefined);
  });
});

describe('periods with their ends excluded', () => {
  test('the balance of a day stands at the midnight behind it', () => {
    assert.equal(toOimPeriod(instant('2023-12-31')), '2024-01-01T00:00:00');
    assert.equal(toOimPeriod(instant('2024-02-28')), '2024-02-29T00:00:00');
  });

  test('a span runs from midnight to midnight', () => {
    const quarter = duration('2023-10-01', '2023-12-31');
    assert.equal(toOimPeriod(quarter), '2023-10-01T00:00:00/2024-01-01T00:00:00');
  });

  test('any period comes back', () => {
    fc.assert(fc.property(periods, (period) => assert.deepEqual(fromOimPeriod(toOimPeriod(period)), period)));
  });

  for (const text of [
    '2024-02-30T00:00:00',
    '2024-01-01',
    '2024-01-01T12:00:00',
    '2024-01-01T00:00:00/2024-01-01T00:00:00',
    '',
  ]) {
    test(`"${text}" is none`, () => assert.equal(fromOimPeriod(text), undefined));
  }
});
