/** Every mistake in a facts file is told with its place, what was found and what is expected. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { readFacts } from '../../src/facts/read.ts';
import { writeFacts } from '../../src/facts/write.ts';
import { AuditError } from '../../src/model/audit-error.ts';
import { EXTRACTION, PACK } from './example.ts';

const TEXT = writeFacts(EXTRACTION, [PACK]);

interface Mistake {
  readonly change: readonly [from: string, to: string];
  readonly says: RegExp;
  /** The place is the first one of this in the changed text. */
  readonly at: string;
}

const MISTAKES: Readonly<Record<string, Mistake>> = {
  'a comma too many': {
    change: ['"taxonomy": [],', '"taxonomy": [],,'],
    says: /not JSON: a name in double quotes is expected, and `,` was found/,
    at: ',\n    "features"',
  },
  'another document type': {
    change: ['2021/xbrl-json', '2021/xbrl-csv'],
    says: /`\/documentInfo\/documentType` is `"https:\/\/xbrl.org\/2021\/xbrl-csv"`; "https:\/\/xbrl.org\/2021\/xbrl-json" is expected/,
    at: '"https://xbrl.org/2021/xbrl-csv"',
  },
  'a value that is a number': {
    change: ['"value": "0.138"', '"value": 0.138'],
    says: /`\/facts\/f2\/value` is `0.138`; a plain decimal in quotes such as "4495503000" or "0.128" is expected/,
    at: '0.138',
  },
  'a value with separators': {
    change: ['"4495500000"', '"4,495,500,000"'],
    says: /`\/facts\/f1\/value` is `"4,495,500,000"`; a plain decimal/,
    at: '"4,495,500,000"',
  },
  'decimals beyond reason': {
    change: ['"decimals": -5', '"decimals": -500000'],
    says: /`\/facts\/f1\/decimals` is `-500000`; a whole number from -30 to 30 is expected/,
    at: '-500000',
  },
  'an unknown unit': {
    change: ['"unit": "iso4217:CNY"', '"unit": "RMB"'],
    says: /`\/facts\/f1\/dimensions\/unit` is `"RMB"`; a unit such as "iso4217:CNY"/,
    at: '"RMB"',
  },
  'a day that the calendar does not have': {
    change: ['2023-10-01T00:00:00/2024-01-01', '2023-10-01T00:00:00/2024-02-30'],
    says: /`\/facts\/f1\/dimensions\/period` .* days that the calendar has/,
    at: '"2023-10-01T00:00:00/2024-02-30',
  },
  'a misspelt member': {
    change: ['"audit:caption": "Total net', '"audit:captoin": "Total net'],
    says: /`\/facts\/f1` has no "audit:caption"; it is needed \(and 1 more\)/,
    at: '{\n      "value": "4495500000"',
  },
  'an unknown member': {
    change: ['"mayNotAddUp": true,', '"mayNotAddUp": true, "colour": "red",'],
    says: /`\/audit:extraction\/colour` is not known; leave it out/,
    at: '"red"',
  },
  'an unknown class': {
    change: ['"class": "tenor"', '"class": "tenner"'],
    says: /`\/audit:extraction\/figures\/3\/class` is `"tenner"`; one of "money", "percent"/,
    at: '"tenner"',
  },
  'an unknown claim': {
    change: ['"kind": "split"', '"kind": "spilt"'],
    says: /`\/audit:extraction\/claims\/1\/kind` is `"spilt"`; one of "growth"/,
    at: '"spilt"',
  },
  'an id twice': {
    change: ['"id": "f5"', '"id": "f4"'],
    says: /`\/audit:extraction\/figures\/4\/id` is `"f4"`; an id that no other figure has is expected/,
    at: '"f4", "text": "2023"',
  },
  'a claim about a figure that is not there': {
    change: ['"rate": "f2"', '"rate": "f99"'],
    says: /`\/audit:extraction\/claims\/0\/rate` is `"f99"`; the id of a figure in the file is expected/,
    at: '"f99"',
  },
  'a row with a figure that is not there': {
    change: ['"facts": ["f3"]', '"facts": ["f33"]'],
    says: /`\/audit:extraction\/tables\/0\/rows\/1\/facts\/0` is `"f33"`/,
    at: '"f33"',
  },
  'a fact without a figure': {
    change: ['"f2": {', '"f77": {'],
    says: /`\/facts\/f77` has no figure; one with the id "f77" is expected in the figures/,
    at: '{\n      "value": "0.138"',
  },
  'a place outside its table': {
    change: ['"row": 1,', '"row": 17,'],
    says: /`\/facts\/f3\/audit:place\/row` is `17`; the index of one of 2 rows is expected/,
    at: '17,',
  },
  'an interval the wrong way round': {
    change: ['["11.42", "11.52"]', '["11.52", "11.42"]'],
    says: /`\/facts\/f4\/audit:interval\/1` is `"11.42"`; an end that is not below the first is expected/,
    at: '"11.42"]',
  },
  'a span the wrong way round': {
    change: ['"span": { "start": 60, "end": 65 }', '"span": { "start": 66, "end": 65 }'],
    says: /`\/audit:extraction\/notices\/0\/span\/end` is `65`; an end from 66 on is expected/,
    at: '65 }',
  },
  'a name with folders': {
    change: ['"name": "release.txt"', '"name": "../release.txt"'],
    says: /a file's name without folders is expected/,
    at: '"../release.txt"',
  },
};

describe('a broken facts file', () => {
  for (const [title, { change, says, at }] of Object.entries(MISTAKES)) {
    test(title, () => {
      const broken = TEXT.replace(...change);
      assert.notEqual(broken, TEXT);
      const error = refusal(broken);
      assert.equal(error.code, 'broken-facts');
      assert.match(error.message, says);
      assert.deepEqual(error.place, placeOf(broken, at));
    });
  }

  test('an xBRL-JSON report from elsewhere lacks what an audit needs', () => {
    const { message } = refusal('{ "documentInfo": {}, "facts": {} }');
    assert.match(message, /has no "audit:extraction": no figures as they are printed/);
  });
});

function refusal(text: string): AuditError {
  try {
    readFacts(text, 'facts.json');
  } catch (error) {
    assert.ok(error instanceof AuditError, String(error));
    return error;
  }
  return assert.fail('the file was read');
}

function placeOf(text: string, found: string): AuditError['place'] {
  const before = text.slice(0, text.lastIndexOf(found)).split('\n');
  return { file: 'facts.json', line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}
