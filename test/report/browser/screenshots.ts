/** `node --import tsx test/report/browser/screenshots.ts`: takes the pictures of docs/ anew, of the report on the bundled release. */
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { BrowserContextOptions } from 'playwright-core';
import { render } from '../../../src/report/render.ts';
import { startReader } from './browser.ts';
import { bundledReport } from './bundled.ts';

const DOCS = fileURLToPath(new URL('../../../docs', import.meta.url));

const PICTURES: Readonly<Record<string, BrowserContextOptions>> = {
  'report-light': { viewport: { width: 1280, height: 800 } },
  'report-dark': { viewport: { width: 420, height: 800 }, colorScheme: 'dark' },
};

/** A total printed with two digits transposed, so that there is something to see. */
const markup = await render(await bundledReport((text) => text.replace('39,796,028', '39,769,028')), 'html');
const reader = await startReader();
for (const [name, options] of Object.entries(PICTURES)) {
  const { page } = await reader.open(markup, options);
  if (name === 'report-light') await page.locator('.paper .contradicted', { hasText: '39,769,028' }).click();
  await page.screenshot({ path: join(DOCS, `${name}.png`) });
}
await reader.close();
