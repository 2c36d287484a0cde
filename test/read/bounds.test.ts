import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { AuditError } from '../../src/model/audit-error.ts';
import { checkBounds } from '../../src/read/bounds.ts';
import { read } from '../../src/read/read.ts';

describe('bounds of a text', () => {
  const refused: Readonly<Record<string, readonly [text: string, message: RegExp]>> = {
    'too long': ['x'.repeat(16_000_001), /has 16000001 characters, more than the 16000000/],
    'too many lines': ['\n'.repeat(1_000_000), /has 1000001 lines, more than the 1000000/],
    'too many numbers': ['1 '.repeat(100_001), /has 100001 numbers, more than the 100000/],
    'too long a number': ['1,'.repeat(100_001), /has 200002 digits in one number, more than the 100000/],
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
    checkBounds('1,234,567.8 '.repeat(100_000), 'draft.txt');
  });

  test('are looked at whatever the format', async () => {
    const bytes = new TextEncoder().encode(`<html><p>${'1 '.repeat(100_001)}</p></html>`);
    await assert.rejects(read(bytes, 'draft.html'), /has 100001 numbers/);
    await assert.rejects(read(new TextEncoder().encode('\n'.repeat(1_000_000)), 'draft.txt'), /lines/);
  });
});
