/** The script of the HTML report as a string, and the hashes by which the page's policy knows its script and its style. */
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { type GeneratedFile, ROOT } from './generated.ts';

export async function compileClient(): Promise<GeneratedFile> {
  const style = (await import(pathToFileURL(join(ROOT, 'src/report/html/style.ts')).href)) as {
    STYLE: string;
  };
  const script = await bundled();
  const constants = { SCRIPT: script, SCRIPT_HASH: hash(script), STYLE_HASH: hash(style.STYLE) };
  const lines = Object.entries(constants).map(
    ([name, value]) => `export const ${name} = ${JSON.stringify(value)};\n`,
  );
  return { name: 'html-client.ts', text: lines.join('') };
}

/** Not minified: a report of unpublished figures should show what it runs. */
async function bundled(): Promise<string> {
  const { outputFiles } = await build({
    absWorkingDir: ROOT,
    entryPoints: ['src/client/page.ts'],
    bundle: true,
    write: false,
    format: 'iife',
    platform: 'browser',
    target: 'es2022',
    charset: 'ascii',
    legalComments: 'none',
  });
  return outputFiles.map((file) => file.text).join('');
}

function hash(text: string): string {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`;
}
