import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { conclude } from './concluded.ts';
import type { Reading } from '../../src/model/finding.ts';
import { diagnosed, suspects } from '../diagnose/cases.ts';

/** The reading that the only finding doubts. */
function reading(
  printed: Readonly<Record<string, string>>,
  identities: readonly string[],
  mediaType = 'text/plain',
): Reading | null {
  const { causes, evaluations, extraction } = diagnosed(printed, identities);
  const document = { ...extraction.document, mediaType };
  const [finding, ...more] = conclude(causes, evaluations, { ...extraction, document });
  assert.ok(finding !== undefined && more.length === 0);
  return finding.reading;
}

const PDF = 'application/pdf';
const RULES = ['Total = A + B', 'C = A'];

describe('a reading', () => {
  test('is in doubt where a parenthesis is missing and the other sign satisfies all', () => {
    const found = reading({ Total: '8,300', A: '(1,200', B: '7,100', C: '1,200' }, RULES);
    assert.deepEqual(found, {
      figure: 'A',
      doubt: 'parenthesis',
      source: '(1,200',
      instead: '1,200',
      words:
        'The source has “(1,200”; a parenthesis may be missing, or one too many. Read as 1,200, both identities that break hold, so the reading is in doubt as well as the release.',
    });
  });

  test('is in doubt where one of two numbers run together satisfies all', () => {
    const found = reading({ Total: '8,334', A: '1,23456,789', B: '7,100', C: '1,234' }, RULES);
    assert.deepEqual([found?.doubt, found?.source, found?.instead], ['separators', '1,23456,789', '1,234']);
  });

  test('is in doubt where thousands for units satisfy all', () => {
    const found = reading({ Total: '1,207,100', A: '1,200', B: '7,100', C: '1,200,000' }, RULES);
    assert.deepEqual([found?.doubt, found?.instead], ['scale', '1,200,000']);
  });

  test('of a page is in doubt where a sign or whole digits may have been lost', () => {
    const sign = { Total: '5,900', A: '1,200', B: '7,100', C: '(1,200)' };
    assert.equal(reading(sign, RULES, PDF)?.doubt, 'parenthesis');
    assert.equal(reading(sign, RULES), null, 'the characters of a text are certain');
    const digits = { Total: '1,241,667', A: '1,234', B: '7,100', C: '1,234,567' };
    assert.equal(reading(digits, RULES, PDF)?.doubt, 'digits');
    assert.equal(reading(digits, RULES), null);
  });

  test('is in no doubt where another digit would satisfy all', () => {
    assert.equal(reading({ Total: '8,300', A: '1,210', B: '7,100', C: '1,200' }, RULES, PDF), null);
  });
});

test('an oddly printed figure that agrees is in no doubt, and one that is half of two is restored', () => {
  assert.deepEqual(suspects(diagnosed({ Total: '5,900', A: '(1,200', B: '7,100', C: '(1,200)' }, RULES)), []);
  const found = diagnosed({ Total: '8,334', A: '1,23456,789', B: '7,100', C: '1,234' }, RULES);
  assert.deepEqual(suspects(found), [['1 A → 1,234 (misreading)']]);
});
