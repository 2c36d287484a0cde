/** How the report looks to those who cannot see it, have a narrow screen, prefer the dark, or print it. */
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import axe from 'axe-core';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { extractText, getDocumentProxy } from 'unpdf';
import { render } from '../../../src/report/render.ts';
import { BRIDGED, CLEAN, REPORT } from '../example/report.ts';
import { IN_BROWSER, type Reader, startReader } from './browser.ts';
import { bundledReport } from './bundled.ts';

const NARROW = { viewport: { width: 360, height: 740 } };

const LOOKS: Readonly<Record<string, BrowserContextOptions>> = {
  light: {},
  dark: { colorScheme: 'dark' },
  narrow: NARROW,
};

/** Everything that can be opened is, a figure is selected, and a box of each kind is unticked. */
async function unfold(page: Page): Promise<void> {
  await page.evaluate("for (const details of document.querySelectorAll('details')) details.open = true");
  await page.locator('#show-tied').uncheck();
  await page.locator('.paper .contradicted').first().click();
}

async function violations(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe.source);
  const found = await page.evaluate(async () => (await axe.run()).violations);
  return found.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}

describe('the look of the report', IN_BROWSER, () => {
  let reader: Reader;
  before(async () => {
    reader = await startReader();
  });
  after(() => reader.close());

  for (const [look, options] of Object.entries(LOOKS)) {
    test(`no barrier that axe knows, ${look}`, async () => {
      const { page, trouble } = await reader.open(await render(BRIDGED, 'html'), options);
      await unfold(page);
      assert.deepEqual(await violations(page), []);
      assert.deepEqual(trouble, []);
    });
  }

  test('no barrier as it opens, and where there is neither finding nor copy', async () => {
    for (const report of [REPORT, { ...CLEAN, document: null }]) {
      const { page, trouble } = await reader.open(await render(report, 'html'));
      assert.deepEqual(await violations(page), []);
      assert.deepEqual(trouble, []);
    }
  });

  test('a narrow page never scrolls sideways', async () => {
    for (const report of [BRIDGED, await bundledReport()]) {
      const { page } = await reader.open(await render(report, 'html'), NARROW);
      const width = (): Promise<number> => page.evaluate('document.documentElement.scrollWidth');
      assert.equal(await width(), NARROW.viewport.width);
      await unfold(page);
      assert.equal(await width(), NARROW.viewport.width);
    }
  });

  test('the selected figure is not behind its lineage', async () => {
    for (const options of [{}, NARROW]) {
      const { page } = await reader.open(await render(REPORT, 'html'), options);
      const figures = page.locator('.paper a.fig');
      for (const index of [0, Math.floor((await figures.count()) / 2), -1]) {
        const figure = figures.nth(index);
        await figure.click();
        const [box, panel] = [await figure.boundingBox(), await page.locator('#lineage').boundingBox()];
        assert.ok(box !== null && panel !== null && box.y >= 0 && box.y + box.height <= panel.y);
        await page.keyboard.press('Escape');
      }
    }
  });

  test('prints as a work paper: findings, legend, copy, and a number on each page', async () => {
    const { page } = await reader.open(await render(REPORT, 'html'));
    await page.locator('#show-tied').uncheck();
    await page.locator('.paper .contradicted').first().click();
    const pdf = await getDocumentProxy(new Uint8Array(await page.pdf({ preferCSSPageSize: true })));
    const { text, totalPages } = await extractText(pdf, { mergePages: true });
    assert.ok(totalPages >= 4 && totalPages <= 12, `${String(totalPages)} pages`);
    for (const finding of REPORT.findings) assert.ok(unspaced(text).includes(unspaced(finding.message)));
    for (const words of [
      'stands in an identity that holds',
      'Unaudited Condensed Consolidated Balance Sheets',
    ])
      assert.ok(unspaced(text).includes(unspaced(words)), words);
    assert.ok(unspaced(text).includes(unspaced(`page 1 of ${String(totalPages)}`)));
    assert.doesNotMatch(text, /Close Esc|Skip to/);
  });
});

function unspaced(text: string): string {
  return text.replaceAll(/\s/g, '');
}
