/** The folder in which a scenario is played, and the playing of it. */
import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Folder, makeFolder } from '../cli/folder.ts';
import { answerTo } from '../cli/program.ts';
import type { Scenario, Section, Step } from './scenario.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** The same scenario with the answers that the program gives now. */
export async function play(scenario: Scenario): Promise<Scenario> {
  // A repository of its own, so that no configuration above the temporary folder counts.
  const folder = makeFolder({ '.git/': '' });
  try {
    for (const section of scenario.files) place(section, folder);
    const steps: Step[] = [];
    for (const step of scenario.steps) steps.push(await playStep(step, folder));
    return { ...scenario, steps };
  } finally {
    folder.remove();
  }
}

/** Nobody refuses anything to the superuser. */
export function needsOrdinaryUser({ files }: Scenario): boolean {
  return files.some(({ head }) => head.endsWith(' without permission'));
}

function place({ head, text }: Section, folder: Folder): void {
  const [, name = head, kind, from] = /^(\S+)(?: (as hexadecimal|without permission|from) ?(\S+)?)?$/.exec(head) ?? [];
  const path = join(folder.path, name);
  mkdirSync(name.endsWith('/') ? path : dirname(path), { recursive: true });
  if (name.endsWith('/')) return;
  if (kind === 'as hexadecimal') writeFileSync(path, Buffer.from(text.replaceAll(/\s/g, ''), 'hex'));
  else if (kind === 'from') writeFileSync(path, changed(readFileSync(join(ROOT, from ?? ''), 'utf8'), text));
  else writeFileSync(path, text);
  if (kind === 'without permission') chmodSync(path, 0o000);
}

/** Each line is `old → new`; what is changed must stand in the text once. */
function changed(text: string, changes: string): string {
  return changes
    .split('\n')
    .filter((line) => line !== '')
    .reduce((before, line) => {
      const [from = '', to = ''] = line.split(' → ').map((part) => part.replaceAll('\\t', '\t'));
      if (before.split(from).length !== 2) throw new Error(`"${from}" does not stand in the file exactly once`);
      return before.replace(from, () => to);
    }, text);
}

async function playStep(step: Step, folder: Folder): Promise<Step> {
  const words = step.command.replaceAll('␛', '\u001b').split(/\s+/);
  const program = words.indexOf('qfin-audit');
  const env = Object.fromEntries(words.slice(0, program).map((word) => word.split('=', 2) as [string, string]));
  const { code, stdout, stderr } = await answerTo(words.slice(program + 1), { cwd: folder.path, env });
  const names = Object.keys(step.afterwards);
  const afterwards = new Map(names.map((name) => [name, contentOf(join(folder.path, name))]));
  return { ...step, code, stdout: shown(stdout), stderr: shown(stderr), afterwards: Object.fromEntries(afterwards) };
}

function contentOf(path: string): string {
  return existsSync(path) ? shown(readFileSync(path, 'utf8')) : '(no such file)\n';
}

function shown(text: string): string {
  const visible = text.replaceAll('\u001b', '␛').replaceAll('\u0000', '␀');
  return visible === '' || visible.endsWith('\n') ? visible.replace(/\n+$/, '\n') : `${visible}\n(no line break at the end)\n`;
}
