/** Where reports go: `markdown` to the standard output, `markdown:report.md` to a file. */
import { basename, extname, resolve } from 'node:path';
import { type Format, FORMATS } from '../../report/render.ts';
import { suggestion, usageError } from './usage-error.ts';

export interface Target {
  readonly format: Format;
  /** Where the report is written, perhaps with `{name}` in it; `null` for the standard output. */
  readonly file: string | null;
}

const NAME = '{name}';

/** @param folder the folder that a relative path starts from */
export function parseTarget(text: string, folder: string): Target {
  const colon = text.indexOf(':');
  const format = colon < 0 ? text : text.slice(0, colon);
  const file = colon < 0 ? null : text.slice(colon + 1);
  if (!isFormat(format))
    throw usageError(`there is no format \`${format}\``, suggestion(format, FORMATS, 'the formats are'));
  if (file === '')
    throw usageError(
      `\`${text}\` names no file behind the colon`,
      `write \`${format}:report.${EXTENSIONS[format]}\``,
    );
  return { format, file: file === null ? null : resolve(folder, file) };
}

/** The files among them, as they were named. */
export function filesOf(targets: readonly Target[]): readonly string[] {
  return targets.flatMap(({ file }) => (file === null ? [] : [file]));
}

export function takesName({ file }: Target): boolean {
  return file?.includes(NAME) ?? false;
}

/** The file for one release: `{name}` is its name without folders and extension. */
export function fileFor(file: string, release: string): string {
  return file.replaceAll(NAME, () => basename(release, extname(release)));
}

/** @throws AuditError where what goes to the standard output would be mixed */
export function checkPrinted(targets: readonly Target[], releases: number): void {
  const printed = targets.filter(({ file }) => file === null).map(({ format }) => format);
  if (printed.length > 1) {
    throw usageError(
      `${printed.map((format) => `\`${format}\``).join(' and ')} would both go to the standard output`,
      `give all but one a file: \`--format ${printed[1]}:report.${EXTENSIONS[printed[1] ?? 'json']}\``,
    );
  }
  if (printed[0] === 'html' && releases > 1) {
    throw usageError(
      'several HTML reports would go to the standard output',
      'give each a file: `--format html:{name}.html`',
    );
  }
}

const EXTENSIONS = {
  terminal: 'txt',
  compact: 'txt',
  markdown: 'md',
  html: 'html',
  json: 'json',
  sarif: 'sarif',
  junit: 'xml',
  github: 'txt',
  gitlab: 'json',
} as const satisfies Record<Format, string>;

function isFormat(word: string): word is Format {
  return (FORMATS as readonly string[]).includes(word);
}
