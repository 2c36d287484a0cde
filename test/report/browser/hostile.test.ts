/** A document that attacks its reader: in a browser, too, its text stays text. */
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { render } from '../../../src/report/render.ts';
import { HOSTILE_TEXTS, saying } from '../hostile.ts';
import { IN_BROWSER, type Reader, startReader } from './browser.ts';
import { bundledReport } from './bundled.ts';

describe('hostile documents in a browser', IN_BROWSER, () => {
  let reader: Reader;
  before(async () => {
    reader = await startReader();
  });
  after(() => reader.close());

  test('words of every kind', async () => {
    const { page, trouble } = await reader.open(await render(saying(HOSTILE_TEXTS.join(' ')), 'html'));
    await page.locator('.paper .contradicted').first().click();
    await page.locator('.paper .tied').first().click();
    assert.equal(await page.locator('img, iframe, object, embed, base, form').count(), 0);
    assert.equal(await page.locator('script').count(), 2);
    assert.deepEqual(trouble, []);
  });

  test('captions, as they are read', async () => {
    const caption = HOSTILE_TEXTS.join(' ').replaceAll(/[\p{Cc}\p{Cs}\p{Zl}\p{Zp}]/gu, ' ');
    const report = await bundledReport((text) =>
      text
        .replaceAll('Prepaid expenses and other assets', `Prepaid ${caption}`)
        .replace('39,796,028', '39,769,028'),
    );
    const { page, trouble } = await reader.open(await render(report, 'html'));
    await page.locator('.paper .fig', { hasText: '329,920' }).first().click();
    assert.match((await page.locator('#lineage-title').textContent()) ?? '', /329,920.*<img src=x onerror=/);
    assert.equal(await page.locator('img').count(), 0);
    assert.deepEqual(trouble, []);
  });
});
