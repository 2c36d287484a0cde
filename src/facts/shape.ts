/** The shape of a facts file, checked against its JSON Schema; the schema's verdicts are told in our own words. */
import { validateFacts, type Validator } from '../generated/validators.js';
import { type Mistake } from './mistakes.ts';
import { stepsOf } from '../model/json-pointer.ts';

type Verdict = NonNullable<Validator['errors']>[number];

/** Nothing where the value has the shape of a facts file. */
export function shapeMistakes(value: unknown): readonly Mistake[] {
  if (validateFacts(value)) return [];
  return (validateFacts.errors ?? []).flatMap(asMistake);
}

/** What the definitions of the schema ask for, by their names in it. */
const EXPECTED: Readonly<Record<string, string>> = {
  figureId: 'a figure\'s id such as "f12"',
  amount: 'a plain decimal in quotes such as "4495503000" or "0.128"',
  concept: 'a concept such as "concept:TotalNetRevenue" or "doc:total-assets"',
  conceptOrNull: 'a concept such as "concept:TotalNetRevenue" or "doc:total-assets", or null',
  period: 'midnights such as "2024-01-01T00:00:00", or two with `/` between them',
  periodOrNull: 'midnights such as "2024-01-01T00:00:00", or two with `/` between them, or null',
  unit: 'a unit such as "iso4217:CNY" or "iso4217:CNY/xbrli:shares" (none for a pure number)',
  currencyOrNull: 'a currency\'s code such as "CNY" or null',
  fileName: "a file's name without folders",
  sha256: 'a SHA-256 of 64 hexadecimal digits',
  source: 'a place in the file: of kind "text", "page", "part" or "sheet"',
  index: 'a whole number from 0',
  ordinal: 'a whole number from 1',
  ordinalOrNull: 'a whole number from 1, or null',
};

/** A member's own words, where it has no definition. */
const MEMBERS: Readonly<Record<string, string>> = {
  decimals: 'a whole number from -30 to 30',
  'audit:interval': 'two ends',
};

const TYPES: Readonly<Record<string, string>> = {
  object: 'an object',
  array: 'a list',
  string: 'text',
  boolean: 'true or false',
};

/** None for a verdict that only repeats another. */
function asMistake(error: Verdict): readonly Mistake[] {
  const path = stepsOf(error.instancePath);
  const params: Readonly<Record<string, unknown>> = error.params;
  if (error.keyword === 'if' || (error.propertyName !== undefined && error.keyword !== 'propertyNames'))
    return [];
  switch (error.keyword) {
    case 'required':
      return [{ path, found: `has no "${String(params['missingProperty'])}"`, expected: 'it is needed' }];
    case 'additionalProperties':
      return [
        {
          path: [...path, String(params['additionalProperty'])],
          found: 'is not known',
          expected: 'leave it out',
        },
      ];
    case 'propertyNames':
      return [
        {
          path: [...path, String(params['propertyName'])],
          found: 'has a name that is no id',
          expected: 'one such as "f12" is expected',
        },
      ];
    default:
      return [{ path, found: null, expected: `${expectation(error, params)} is expected` }];
  }
}

function expectation(error: Verdict, params: Readonly<Record<string, unknown>>): string {
  if (error.keyword === 'const') return JSON.stringify(params['allowedValue']);
  if (error.keyword === 'enum')
    return `one of ${(params['allowedValues'] as unknown[]).map((each) => JSON.stringify(each)).join(', ')}`;
  const definition = /\/\$defs\/(\w+)\/\w+$/.exec(error.schemaPath)?.[1] ?? '';
  const member = stepsOf(error.instancePath).at(-1) ?? '';
  return EXPECTED[definition] ?? MEMBERS[member] ?? TYPES[String(params['type'])] ?? 'something else';
}
