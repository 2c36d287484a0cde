/**
 * JSON Schemas become plain functions at build time: compiling them at start-up would cost the command line more than
 * everything else it does before reading a release.
 */
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import standalone from 'ajv/dist/standalone/index.js';
import { build } from 'esbuild';
import { type GeneratedFile, ROOT } from './generated.ts';

/**
 * One validator per schema, named after its file: `rule-pack.schema.json` becomes `validateRulePack`. Schemas may refer
 * to each other by `$id`. Every mistake is reported, not only the first.
 */
export async function compileSchemas(schemaFiles: readonly string[]): Promise<GeneratedFile[]> {
  const names = schemaFiles.map(validatorName);
  return [
    { name: 'validators.js', text: await bundled(validatorCode(schemaFiles)) },
    { name: 'validators.d.ts', text: declarations(names) },
  ];
}

export function validatorName(schemaFile: string): string {
  const words = basename(schemaFile, '.schema.json').split(/[^a-zA-Z0-9]+/);
  return `validate${words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join('')}`;
}

function validatorCode(schemaFiles: readonly string[]): string {
  const ajv = new Ajv2020({
    allErrors: true,
    // `format` informs editors; what it asks for is checked where the value is used.
    validateFormats: false,
    // What is wrong is told in our own words.
    messages: false,
    code: { source: true, esm: true, lines: true },
  });
  const keys: Record<string, string> = {};
  for (const file of schemaFiles) {
    const name = validatorName(file);
    ajv.addSchema(JSON.parse(readFileSync(file, 'utf8')) as object, name);
    keys[name] = name;
  }
  return standalone.default(ajv, keys);
}

/** ajv's code still asks for its own runtime with `require`; bundling takes those few functions in. */
async function bundled(code: string): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents: code, resolveDir: ROOT, sourcefile: 'validators.js' },
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'node',
    legalComments: 'none',
    // Nobody reads it, and the package holds it twice.
    minify: true,
  });
  return outputFiles.map((file) => file.text).join('');
}

function declarations(names: readonly string[]): string {
  return [
    '/** A verdict of ajv, whose types are not needed to use the package. */',
    'export interface SchemaError {',
    '  readonly keyword: string;',
    '  readonly instancePath: string;',
    '  readonly schemaPath: string;',
    '  readonly params: Readonly<Record<string, unknown>>;',
    '  readonly propertyName?: string;',
    '}',
    '',
    'export interface Validator {',
    '  (data: unknown): boolean;',
    '  errors?: readonly SchemaError[] | null;',
    '}',
    '',
    ...names.map((name) => `export declare const ${name}: Validator;`),
    '',
  ].join('\n');
}
