/** A real browser for the report: Debian's Chromium, driven without a network. Where there is none, tests say that they are skipped. */
import assert from 'node:assert/strict';
import { accessSync, constants, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';

const CHROMIUM = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find(isProgram);

/** For `describe`: runs, or tells why it does not. */
export const IN_BROWSER = {
  skip: CHROMIUM === undefined ? 'no Chromium here: apt-get install chromium' : false,
} as const;

const ARGUMENTS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

export interface Opened {
  readonly page: Page;
  /** Everything that must not happen: messages of the console, exceptions, dialogs, requests. */
  readonly trouble: readonly string[];
}

/** Pages from disk, as a reader opens them; `close` ends the browser and removes the files. */
export interface Reader {
  readonly open: (markup: string, options?: BrowserContextOptions) => Promise<Opened>;
  readonly close: () => Promise<void>;
}

export async function startReader(): Promise<Reader> {
  assert.ok(CHROMIUM !== undefined);
  const browser = await chromium.launch({ executablePath: CHROMIUM, args: ARGUMENTS });
  const folder = mkdtempSync(join(tmpdir(), 'qfin-audit-browser-'));
  let files = 0;
  return {
    open: async (markup, options) => {
      files += 1;
      const file = join(folder, `report-${String(files)}.html`);
      writeFileSync(file, markup);
      return openFile(browser, pathToFileURL(file).href, options);
    },
    close: async () => {
      await browser.close();
      rmSync(folder, { recursive: true });
    },
  };
}

async function openFile(
  browser: Browser,
  address: string,
  options: BrowserContextOptions = {},
): Promise<Opened> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, ...options });
  context.setDefaultTimeout(10_000);
  const page = await context.newPage();
  const trouble: string[] = [];
  page.on('console', (message) => trouble.push(`console: ${message.text()}`));
  page.on('pageerror', (error) => trouble.push(`exception: ${error.message}`));
  page.on('dialog', (dialog) => {
    trouble.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('request', (request) => {
    if (request.url() !== address) trouble.push(`request: ${request.url()}`);
  });
  await page.goto(address);
  return { page, trouble };
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
