import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { AuditError, type AuditErrorCode } from '../../src/model/audit-error.ts';
import { read } from '../../src/read/read.ts';

function encode(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

/** Files that are not read: what they are called, what they hold, the code and the words they are refused with. */
const REFUSED: readonly (readonly [name: string, bytes: Uint8Array, code: AuditErrorCode, words: RegExp])[] =
  [
    ['empty.txt', encode(''), 'empty-file', /^empty\.txt is empty$/],
    ['blank.txt', encode(' \t\r\n\u00a0\n'), 'empty-file', /only white space/],
    ['mark.txt', encode('\uFEFF'), 'empty-file', /only white space/],
    [
      'image.txt',
      Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
      'binary-file',
      /binary data/,
    ],
    ['zeros.txt', encode('Revenue\u0000'), 'binary-file', /binary data/],
    ['release.pdf', encode('%PDF-1.7\n%âãÏÓ\n'), 'unreadable-file', /truncated PDF/],
    ['pdf-in-disguise.txt', encode('%PDF-1.4\n1 0 obj'), 'unreadable-file', /PDF/],
    ['release.docx', encode('PK\u0003\u0004\u0014\u0000'), 'unreadable-file', /damaged or cut off/],
    ['release.rtf', encode('{\\rtf1\\ansi Revenue}'), 'unknown-format', /RTF/],
  ];

describe('reading a file', () => {
  for (const [name, bytes, code, words] of REFUSED) {
    test(`${name} is refused as ${code}`, async () => {
      await assert.rejects(read(bytes, name), (error) => {
        assert.ok(error instanceof AuditError);
        assert.equal(error.code, code);
        assert.match(error.message, words);
        assert.ok(error.message.startsWith(name));
        assert.deepEqual(error.place, { file: name, line: null, column: null });
        assert.match(error.help ?? '', /HTML or plain text is expected|save or fetch the file again/);
        return true;
      });
    });
  }

  test('more than 50 MB is no release', async () => {
    const bytes = new Uint8Array(50 * 1024 * 1024 + 1).fill(0x41);
    await assert.rejects(read(bytes, 'huge.txt'), { code: 'unreadable-file', message: /52428801 bytes/ });
  });

  test('a text of some megabytes is read', async () => {
    const { blocks } = await read(new Uint8Array(3_000_000).fill(0x41), 'large.txt');
    assert.deepEqual(
      blocks.map(({ span }) => span),
      [{ start: 0, end: 3_000_000 }],
    );
  });

  test('text that speaks of other formats is text', async () => {
    for (const text of [
      'See the <html> page',
      'Our %PDF- reader',
      '<html5 is not a tag',
      '<!---->'.repeat(99),
    ]) {
      assert.equal((await read(encode(text), 'release.txt')).text, text);
    }
  });

  test('a text keeps its name, its bytes’ digest and every character', async () => {
    const text = '\uFEFFResults\r\n\r\nRevenue was 5.\r\n';
    const document = await read(encode(text), 'release.pdf.txt');
    assert.equal(document.name, 'release.pdf.txt');
    assert.equal(document.mediaType, 'text/plain');
    assert.equal(document.text, text);
    assert.deepEqual(
      document.blocks.map(({ kind, span }) => [kind, text.slice(span.start, span.end)]),
      [
        ['heading', 'Results'],
        ['paragraph', 'Revenue was 5.'],
      ],
    );
  });

  test('the digest is that of the bytes, not of the text', async () => {
    const { sha256 } = await read(encode('abc'), 'abc.txt');
    assert.equal(sha256, 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
    const [utf8, latin] = [encode('é'), Uint8Array.from([0xe9])];
    const [a, b] = [await read(utf8, 'a.txt'), await read(latin, 'b.txt')];
    assert.equal(a.text, b.text);
    assert.notEqual(a.sha256, b.sha256);
  });
});
