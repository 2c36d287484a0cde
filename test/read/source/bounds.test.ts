import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { AuditError } from '../../../src/model/audit-error.ts';
import { checkBounds } from '../../../src/read/source/bounds.ts';
import { read } from '../../../src/read/read.ts';

describe('bounds of a text', () => {
  const refused: Readonly<Record<string, readonly [text: string, message: RegExp]>> = {
    'too long': ['x'.repeat(16_000_001), /has 16000001 characters, more than the 16000000/],
    'too many lines': ['\n'.repeat(1_000_000), /has 1000001 lines, more than the 1000000/],
    'too many numbers': ['1 '.repeat(100_001), /has 100001 numbers, more than the 100000/],
    'too many numbers that commas part': ['1,'.repeat(100_001), /has 100001 numbers/],
    'too long a number': ['1'.repeat(200_001), /has 200001 digits in one number, more than the 100000/],
    'too long a number with separators': ['123,'.repeat(50_001), /has 150003 digits in one number/],
  };
  for (const [name, [text, message]] of Object.entries(refused)) {
    test(name, () => {
      assert.throws(
        () => checkBounds(text, 'draft.txt'),
        (error) =>
          error instanceof AuditError && error.code === 'unreadable-file' && message.test(error.message),
      );
    });
  }

  test('a number with its separators is one', () => {
    assert.doesNotThrow(() => checkBounds('1,234,567.8 '.repeat(100_000), 'draft.txt'));
  });

  test('a long line of values is none', async () => {
    const values = `Cash,${'7,'.repeat(9_000)}5\n`.repeat(11);
    const { blocks } = await read(new TextEncoder().encode(values), 'draft.csv');
    assert.deepEqual(
      blocks.map((block) => block.kind === 'table' && block.rows.map(({ cells }) => cells.length)),
      [Array.from({ length: 11 }, () => 9_002)],
    );
  });

  test('are looked at whatever the format', async () => {
    const bytes = new TextEncoder().encode(`<html><p>${'1 '.repeat(100_001)}</p></html>`);
    await assert.rejects(read(bytes, 'draft.html'), /has 100001 numbers/);
    const values = `Cash,${'538,'.repeat(2_499)}5\n`.repeat(41);
    await assert.rejects(read(new TextEncoder().encode(values), 'draft.csv'), /has 102500 numbers/);
    await assert.rejects(read(new TextEncoder().encode('\n'.repeat(1_000_000)), 'draft.txt'), /lines/);
  });
});
