/** What editors are told of a configuration, against what is made of it. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { jsonText } from '../../../src/cli/settings/configuration-text.ts';
import { readSettings, SETTING_NAMES } from '../../../src/cli/settings/configured-settings.ts';
import { AuditError } from '../../../src/model/audit-error.ts';
import { SEVERITIES } from '../../../src/model/identity.ts';
import { FORMATS } from '../../../src/report/render.ts';

const AT = new URL('../../../src/cli/configuration.schema.json', import.meta.url);
const schema = JSON.parse(readFileSync(AT, 'utf8')) as {
  readonly properties: Readonly<Record<string, { readonly description?: string }>>;
};
const validate = new Ajv2020({ allowUnionTypes: true }).compile(schema);

function isRead(value: unknown): boolean {
  try {
    readSettings(jsonText(JSON.stringify(value), 'qfin-audit.json', []), '/project');
    return true;
  } catch (error) {
    assert.ok(error instanceof AuditError, String(error));
    return false;
  }
}

const WAIVER = { finding: '0123456789abcdef', figures: ['1,234'], reason: 'Meant' };

const VALUES: readonly (readonly [value: unknown, isGood: boolean])[] = [
  [{}, true],
  [null, true],
  [[], false],
  ['draft.txt', false],
  ...SETTING_NAMES.map((name) => [{ [name]: null }, true] as const),
  ...SETTING_NAMES.map((name) => [{ [name]: 7 }, false] as const),
  [{ release: 'draft.txt' }, false],
  [{ releases: 'draft.txt', rules: ['ifrs'], prior: ['q3.html'] }, true],
  [{ releases: [''] }, false],
  [{ rules: [{ name: 'ifrs' }] }, false],
  ...FORMATS.map((format) => [{ format: [format, `${format}:reports/{name}.out`] }, true] as const),
  [{ format: 'pdf' }, false],
  [{ format: 'html:' }, false],
  ...[...SEVERITIES, 'never'].map((failOn) => [{ failOn }, true] as const),
  [{ failOn: 'errors' }, false],
  [{ minCoverage: '97.5 %' }, true],
  [{ minCoverage: '100%' }, true],
  [{ minCoverage: '101%' }, false],
  [{ minCoverage: '0.95' }, false],
  ...SEVERITIES.map((severity) => [{ severities: { 'balance-sheet/equation': severity } }, true] as const),
  [{ severities: { 'discovered/*': 'note' } }, true],
  [{ severities: { 'balance-sheet/equation': 'never' } }, false],
  [{ severities: ['note'] }, false],
  [{ waivers: [WAIVER, { ...WAIVER, owner: 'A. Lee', expires: '2099-12-31', release: 'q4.txt' }] }, true],
  [{ waivers: [{ ...WAIVER, expires: 'tomorrow' }] }, false],
  [{ waivers: [{ ...WAIVER, reason: ' ' }] }, false],
  [{ waivers: [{ ...WAIVER, figures: [] }] }, false],
  [{ waivers: [{ ...WAIVER, fingerprint: 'x' }] }, false],
  [{ waivers: WAIVER }, false],
];

describe('the schema of configurations', () => {
  test('has every setting, each described', () => {
    assert.deepEqual(Object.keys(schema.properties).toSorted(), [...SETTING_NAMES].toSorted());
    for (const [name, { description }] of Object.entries(schema.properties)) assert.ok(description, name);
  });

  for (const [value, isGood] of VALUES) {
    test(`${isGood ? 'lets' : 'does not let'} ${JSON.stringify(value)} pass, as the program does`, () => {
      assert.deepEqual([validate(value), isRead(value)], [isGood, isGood]);
    });
  }
});
