import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { compileSchemas, validatorName } from '../../src/build/schemas.ts';

/** `minLength` makes ajv's code ask for its runtime. */
const NAME = { $id: 'name.schema.json', type: 'string', minLength: 2 };
const LIST = {
  $id: 'list.schema.json',
  type: 'object',
  properties: { names: { type: 'array', items: { $ref: 'name.schema.json' }, uniqueItems: true } },
};

type Validate = ((data: unknown) => boolean) & { errors?: { instancePath: string }[] | null };

test('a validator is named after its schema', () => {
  assert.equal(validatorName('src/rules/rule-pack.schema.json'), 'validateRulePack');
});

test('compiled validators need nothing at run time and report every mistake', async (context) => {
  const folder = mkdtempSync(join(tmpdir(), 'qfin-audit-'));
  context.after(() => rmSync(folder, { recursive: true }));
  const paths = [NAME, LIST].map((schema) => {
    const path = join(folder, schema.$id);
    writeFileSync(path, JSON.stringify(schema));
    return path;
  });

  const [code, types] = await compileSchemas(paths);
  assert.match(types?.text ?? '', /export declare const validateList: Validator;/);

  // A module without a file has nothing to require and nothing to import from.
  const module = `data:text/javascript,${encodeURIComponent(code?.text ?? '')}`;
  const { validateList } = (await import(module)) as { validateList: Validate };
  assert.equal(validateList({ names: ['ab', 'cd'] }), true);
  assert.equal(validateList({ names: ['a', 'cd', 'e'] }), false);
  assert.deepEqual(
    validateList.errors?.map(({ instancePath }) => instancePath),
    ['/names/0', '/names/2'],
  );
});
