/**
 * A scenario is a file that a person can read: a sentence on what it shows, the files that are there, then commands, each
 * with its exit code and its whole output. Sections begin with a line such as `--- release.txt ---`:
 *
 * - `--- NAME ---` a file with the text that follows; `--- NAME/ ---` an empty folder
 * - `--- NAME as hexadecimal ---` a file with the bytes that follow
 * - `--- NAME without permission ---` a file that may not be read
 * - `--- NAME from PATH ---` a file of this repository, with each `old → new` that follows changed once
 * - `--- command ---` a command, perhaps with environment variables before it
 * - `--- exit code N ---`, `--- stdout ---`, `--- stderr ---` what it answers; output that is empty is left out
 * - `--- NAME afterwards ---` what a file holds when the command is done
 *
 * Escape characters are shown as `␛`.
 */

export interface Scenario {
  /** What it shows: everything before the first section. */
  readonly introduction: string;
  readonly files: readonly Section[];
  readonly steps: readonly Step[];
}

export interface Section {
  /** Between the dashes. */
  readonly head: string;
  readonly text: string;
}

export interface Step {
  readonly command: string;
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
  /** Texts by the names of files. */
  readonly afterwards: Readonly<Record<string, string>>;
}

const HEAD = /^--- (.+) ---$/;

export function parseScenario(text: string): Scenario {
  const lines = text.split('\n');
  const heads = lines.flatMap((line, index) => (HEAD.test(line) ? [index] : []));
  const sections = heads.map((start, index) => ({
    head: HEAD.exec(lines[start] ?? '')?.[1] ?? '',
    text: body(lines.slice(start + 1, heads[index + 1])),
  }));
  const first = sections.findIndex(({ head }) => head === 'command');
  return {
    introduction: lines.slice(0, heads[0]).join('\n').trim(),
    files: sections.slice(0, first),
    steps: stepsOf(sections.slice(first)),
  };
}

/** As it is written, without the empty line that sets it apart from the next section. */
function body(lines: readonly string[]): string {
  const text = lines.join('\n');
  return text === '' ? '' : `${text.replace(/\n+$/, '')}\n`;
}

function stepsOf(sections: readonly Section[]): readonly Step[] {
  const steps: Step[] = [];
  for (const { head, text } of sections) {
    if (head === 'command') {
      steps.push({ command: text.trim(), code: 0, stdout: '', stderr: '', afterwards: {} });
      continue;
    }
    const step = steps.pop();
    if (step === undefined) throw new Error(`no command stands before "${head}"`);
    steps.push(withAnswer(step, head, text));
  }
  return steps;
}

function withAnswer(step: Step, head: string, text: string): Step {
  if (head === 'stdout' || head === 'stderr') return { ...step, [head]: text };
  const code = /^exit code (\d)$/.exec(head)?.[1];
  if (code !== undefined) return { ...step, code: Number(code) };
  const file = /^(.+) afterwards$/.exec(head)?.[1];
  if (file === undefined) throw new Error(`a section behind a command is "${head}"`);
  return { ...step, afterwards: { ...step.afterwards, [file]: text } };
}

export function printScenario({ introduction, files, steps }: Scenario): string {
  const sections = [...files, ...steps.flatMap(printStep)];
  return [introduction, ...sections.map(({ head, text }) => `--- ${head} ---\n${text}`.trimEnd())].join('\n\n') + '\n';
}

function printStep({ command, code, stdout, stderr, afterwards }: Step): readonly Section[] {
  const outputs = [
    { head: 'stdout', text: stdout },
    { head: 'stderr', text: stderr },
  ];
  return [
    { head: 'command', text: command },
    { head: `exit code ${code}`, text: '' },
    ...outputs.filter(({ text }) => text !== ''),
    ...Object.entries(afterwards).map(([name, text]) => ({ head: `${name} afterwards`, text })),
  ];
}
