/** What a reader does with the report: from finding to finding, to a figure, along its lineage, and back. */
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { Page } from 'playwright-core';
import { render } from '../../../src/report/render.ts';
import { IN_BROWSER, type Opened, type Reader, startReader } from './browser.ts';
import { bundledReport } from './bundled.ts';

/** Total current assets of December 31, 2023, two digits transposed. */
const SLIP = (text: string): string => text.replace('39,796,028', '39,769,028');

function focused(page: Page): Promise<string> {
  return page.evaluate('document.activeElement.id');
}

function selected(page: Page): Promise<string | null> {
  return page.locator('#lineage-title .fig').textContent({ timeout: 1000 });
}

/** One sitting: each test goes on with the page as the one before it left it. */
describe('the report in a browser', IN_BROWSER, () => {
  let reader: Reader;
  let opened: Opened;
  let page: Page;
  before(async () => {
    reader = await startReader();
    opened = await reader.open(await render(await bundledReport(SLIP), 'html'));
    ({ page } = opened);
  });
  after(() => reader.close());

  test('opens without trouble and asks for nothing', async () => {
    assert.match((await page.locator('h1').textContent()) ?? '', /^1 error/);
    assert.deepEqual(opened.trouble, []);
  });

  test('n and p lead from finding to finding', async () => {
    await page.keyboard.press('n');
    assert.equal(await focused(page), 'finding-1');
    await page.keyboard.press('n');
    assert.equal(await focused(page), 'finding-2');
    await page.keyboard.press('p');
    assert.equal(await focused(page), 'finding-1');
  });

  test('letters can be switched off', async () => {
    await page.locator('#letters').uncheck();
    await page.keyboard.press('n');
    assert.equal(await focused(page), 'letters');
    await page.locator('#letters').check();
    await page.locator('#findings').focus();
  });

  test('Enter on a finding selects its figure; Escape returns to the copy', async () => {
    await page.locator('#finding-1').focus();
    const figure = await page.locator('#finding-1').getAttribute('data-figure');
    await page.keyboard.press('Enter');
    assert.equal(await selected(page), '39,769,028');
    assert.equal(await focused(page), 'lineage-title');
    assert.match(page.url(), new RegExp(`#${figure}$`));
    assert.match(
      (await page.locator('#said').textContent()) ?? '',
      /^39,769,028 Total current assets, contradicted/,
    );
    await page.keyboard.press('Escape');
    assert.equal(await page.locator('#lineage').isVisible(), false);
    assert.equal(await focused(page), figure);
  });

  test('every identity of a figure is written out, and its terms lead on; Back leads back', async () => {
    await page.locator('.paper .fig', { hasText: '39,769,028' }).first().click();
    const figure = new URL(page.url()).hash.slice(1);
    const used = await page.locator(`#evaluations a[href="#${figure}"]`).count();
    assert.equal(await page.locator('.identities > li').count(), used);
    assert.ok(used > 2);
    const footing = page.locator('.identities > li', { hasText: 'components of current assets' });
    assert.equal(await footing.locator('.term').count(), 11);
    assert.equal(await footing.locator('.verdict').textContent(), 'breaks');
    assert.match(
      (await footing.locator('p.when').first().textContent()) ?? '',
      /^difference -27,000: less is reported than recomputed; rounding explains at most/,
    );
    await footing.locator('.term', { hasText: '15,000' }).click();
    assert.equal(await selected(page), '15,000');
    await page.goBack();
    assert.equal(await selected(page), '39,769,028');
    await page.goBack();
    assert.equal(await page.locator('#lineage').isVisible(), false);
    await page.goForward();
    assert.equal(await selected(page), '39,769,028');
  });

  test('a sign stands on the line of the term behind it', async () => {
    await page.setViewportSize({ width: 390, height: 844 });
    await page.locator('.paper .fig', { hasText: '39,769,028' }).first().click();
    const signed = page.locator('.identities .step:has(.sign)');
    assert.ok((await signed.count()) > 5);
    for (const step of await signed.all()) {
      const sign = await step.locator('.sign').boundingBox();
      const term = await step.locator('.term').boundingBox();
      assert.ok(sign !== null && term !== null && Math.abs(sign.y - term.y) < 12);
    }
    await page.setViewportSize({ width: 1280, height: 720 });
  });

  test('an address with a figure opens its lineage', async () => {
    await page.locator('.paper .tied').first().click();
    const text = await selected(page);
    await page.reload();
    assert.equal(await selected(page), text);
  });

  test('arrows lead from figure to figure, past those whose mark is not shown', async () => {
    await page.keyboard.press('Escape');
    const figures = page.locator('.paper a.fig');
    await figures.first().focus();
    await page.keyboard.press('ArrowRight');
    assert.equal(await focused(page), await figures.nth(1).getAttribute('id'));
    await page.locator('#show-tied').uncheck();
    for (let step = 0; step < 5; step++) {
      await page.keyboard.press('ArrowRight');
      assert.equal(await page.locator(':focus.tied').count(), 0);
    }
    await page.locator('#show-tied').check();
  });

  test('the copy is one stop of the Tab key', async () => {
    assert.equal(await page.locator('.paper a.fig[tabindex="0"]').count(), 1);
    assert.ok((await page.locator('.paper a.fig[tabindex="-1"]').count()) > 700);
  });

  test('findings are filtered by severity, marks by status', async () => {
    const notes = page.locator('.finding[data-severity="note"]');
    assert.ok((await notes.count()) > 0);
    await page.locator('#show-note').uncheck();
    assert.equal(await notes.filter({ visible: true }).count(), 0);
    assert.equal(await page.locator('.group[data-severity="note"]').filter({ visible: true }).count(), 0);
    assert.ok((await page.locator('.finding[data-severity="error"]').filter({ visible: true }).count()) > 0);
    assert.match((await page.locator('#said').textContent()) ?? '', /^Findings shown: error, warning\.$/);
    const mark = (): Promise<string> =>
      page.evaluate("getComputedStyle(document.querySelector('.paper .tied'), '::after').content");
    assert.match(await mark(), /✓/);
    await page.locator('#show-tied').uncheck();
    assert.equal(await mark(), 'none');
    await page.locator('#show-tied').check();
    await page.locator('#show-note').check();
  });

  test('groups open and close together', async () => {
    const groups = page.locator('.others');
    const open = page.locator('.others[open]');
    assert.equal(await open.count(), 0);
    await page.keyboard.press('g');
    assert.equal(await open.count(), await groups.count());
    await page.locator('#toggle-groups').click();
    assert.equal(await open.count(), 0);
  });

  test('all of this without a message, a dialog or a request', () => {
    assert.deepEqual(opened.trouble, []);
  });
});

describe('the report without its script', IN_BROWSER, () => {
  let reader: Reader;
  let opened: Opened;
  before(async () => {
    reader = await startReader();
    opened = await reader.open(await render(await bundledReport(SLIP), 'html'), { javaScriptEnabled: false });
  });
  after(() => reader.close());

  test('shows everything but what only the script could do', async () => {
    const { page, trouble } = opened;
    for (const section of ['findings', 'release', 'bridges', 'coverage', 'evaluations'])
      assert.ok(await page.locator(`#${section}`).isVisible(), section);
    for (const part of ['#lineage', '.keys', '#toggle-groups'])
      assert.equal(await page.locator(part).isVisible(), false, part);
    assert.deepEqual(trouble, []);
  });

  test('filters by the style sheet alone', async () => {
    const { page } = opened;
    await page.locator('#show-note').uncheck();
    assert.equal(await page.locator('.finding[data-severity="note"]').filter({ visible: true }).count(), 0);
    await page.locator('#show-note').check();
  });

  test('a figure leads to its finding, and an evaluation to each of its figures', async () => {
    const { page } = opened;
    await page.locator('.paper .contradicted', { hasText: '39,769,028' }).first().click();
    assert.match(page.url(), /#finding-1$/);
    const kind = page.locator('#evaluations details').first();
    await kind.locator('summary').click();
    const figure = kind.locator('tr.holds a').first();
    const target = await figure.getAttribute('href');
    await figure.click();
    assert.ok(page.url().endsWith(target ?? '?'));
  });
});
