import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { FORMATS, render } from '../../src/report/render.ts';
import { CLEAN, REPORT, WITHOUT_DOCUMENT } from './example/report.ts';

describe('render', () => {
  test('knows exactly these formats', () => {
    assert.deepEqual(FORMATS, [
      'terminal',
      'compact',
      'markdown',
      'html',
      'json',
      'sarif',
      'junit',
      'github',
      'gitlab',
    ]);
  });

  for (const format of FORMATS) {
    test(`${format} ends in one line break and is the same each time`, async () => {
      for (const report of [REPORT, WITHOUT_DOCUMENT, CLEAN]) {
        const text = await render(report, format);
        if (format !== 'github' || report !== CLEAN) assert.match(text, /[^\n]\n$/);
        assert.equal(await render(report, format), text);
      }
    });

    test(`${format} says in words what it does not say`, async () => {
      if (!['terminal', 'markdown', 'html'].includes(format)) return;
      for (const report of [REPORT, CLEAN]) {
        const text = await render(report, format, { width: 200 });
        assert.match(text.replaceAll(/\s+/g, ' '), /Internal consistency is not truth/);
      }
    });

    test(`${format} blames nobody`, async () => {
      const text = await render(REPORT, format);
      assert.doesNotMatch(text, /\b(?:invalid|error in|failed to|wrongly|incorrect)\b/i);
    });
  }
});
