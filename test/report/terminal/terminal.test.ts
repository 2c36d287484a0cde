import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { stripVTControlCharacters } from 'node:util';
import type { Report } from '../../../src/model/report.ts';
import { displayWidth } from '../../../src/report/text/measure.ts';
import { render } from '../../../src/report/render.ts';
import { CLEAN, REPORT, WITHOUT_DOCUMENT } from '../example/report.ts';

const CONTROL = /[^\P{Cc}\n]/u;

describe('terminal', () => {
  for (const width of [24, 40, 60, 80, 120, 200]) {
    test(`no line is wider than ${String(width)} columns`, async () => {
      for (const report of [REPORT, WITHOUT_DOCUMENT, CLEAN]) {
        const text = await render(report, 'terminal', { width });
        const wide = text.split('\n').filter((line) => displayWidth(line) > Math.min(width, 120));
        assert.deepEqual(wide, []);
      }
    });
  }

  test('no line ends in blanks', async () => {
    const text = await render(REPORT, 'terminal');
    assert.deepEqual(
      text.split('\n').filter((line) => /\s$/.test(line)),
      [],
    );
  });

  test('colour adds nothing but colour', async () => {
    for (const width of [40, 80, 120]) {
      const plain = await render(REPORT, 'terminal', { width });
      const coloured = await render(REPORT, 'terminal', { width, colour: true });
      assert.notEqual(coloured, plain);
      assert.equal(stripVTControlCharacters(coloured), plain);
    }
  });

  test('escape sequences of the document do not reach the terminal', async () => {
    for (const report of [REPORT, WITHOUT_DOCUMENT]) {
      assert.doesNotMatch(await render(report, 'terminal'), CONTROL);
    }
    assert.match(await render(REPORT, 'terminal'), /␛\[2J/);
  });

  test('an excerpt never shows a figure in part', async () => {
    const text = await render(REPORT, 'terminal');
    const cut = text.split('\n').filter((line) => /\d…|…\d/.test(line));
    assert.deepEqual(cut, []);
  });

  test('more notices than ten are counted', async () => {
    const [notice] = REPORT.notices;
    assert.ok(notice);
    const report: Report = { ...REPORT, notices: Array.from({ length: 1012 }, () => notice) };
    assert.match(await render(report, 'terminal'), /and 1,002 more, which the HTML and JSON reports list/);
  });
});
