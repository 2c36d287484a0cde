import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { decode } from '../../../src/read/source/decode.ts';

const BOM = '\uFEFF';

function bytes(...values: readonly number[]): Uint8Array {
  return Uint8Array.from(values);
}

function utf16(text: string, order: 'little' | 'big'): Uint8Array {
  const view = new DataView(new ArrayBuffer(text.length * 2));
  for (let index = 0; index < text.length; index++) {
    view.setUint16(index * 2, text.charCodeAt(index), order === 'little');
  }
  return new Uint8Array(view.buffer);
}

/** 0x80 to 0x9F in windows-1252; five of them are unassigned and stay control characters. */
const HIGH = Array.from('€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ');

const SAMPLE = 'Total “net” revenue – 1,234\t€ 5\r\n股 😀\n';

/** White space and visible characters; surrogates only in pairs. */
const texts = fc
  .string({ unit: 'grapheme', maxLength: 60 })
  .map((text) => text.replaceAll(/\p{Cc}/gu, '\n'))
  .filter((text) => !text.startsWith(BOM));

describe('decoding', () => {
  test('UTF-8 is read as it is, its byte order mark kept so that offsets are those of the file', () => {
    assert.equal(decode(new TextEncoder().encode(SAMPLE)), SAMPLE);
    assert.equal(decode(new TextEncoder().encode(BOM + SAMPLE)), BOM + SAMPLE);
  });

  test('UTF-16 of either order is read by its byte order mark, which is kept as well', () => {
    assert.equal(decode(utf16(BOM + SAMPLE, 'little')), BOM + SAMPLE);
    assert.equal(decode(utf16(BOM + SAMPLE, 'big')), BOM + SAMPLE);
  });

  test('any text is read back from the encodings that can hold it', () => {
    fc.assert(
      fc.property(texts, (text) => {
        assert.equal(decode(new TextEncoder().encode(text)), text);
        assert.equal(decode(utf16(BOM + text, 'little')), BOM + text);
        assert.equal(decode(utf16(BOM + text, 'big')), BOM + text);
      }),
    );
  });

  test('what is not UTF-8 is windows-1252, with quotes and dashes between 0x80 and 0x9F', () => {
    assert.equal(decode(bytes(0x93, 0x41, 0x94, 0x20, 0x96, 0x20, 0x80, 0x35)), '“A” – €5');
    for (const [index, character] of HIGH.entries()) {
      assert.equal(decode(bytes(0x41, 0x80 + index)), `A${character}`, `0x${(0x80 + index).toString(16)}`);
    }
  });

  test('above 0x9F windows-1252 is Latin-1', () => {
    for (let byte = 0xa0; byte <= 0xff; byte++) {
      assert.equal(decode(bytes(byte, 0x41)), `${String.fromCharCode(byte)}A`);
    }
  });

  test('a windows-1252 file of any length has one character a byte', () => {
    for (const length of [8191, 8192, 8193, 20_000]) {
      const text = decode(new Uint8Array(length).fill(0x97));
      assert.equal(text, '—'.repeat(length));
    }
  });

  test('control characters other than white space and escape make it binary', () => {
    const white = new Set([9, 10, 11, 12, 13, 27]);
    for (let byte = 0; byte < 32; byte++) {
      const isText = white.has(byte);
      assert.equal(decode(bytes(0x41, byte, 0x42)) !== undefined, isText, `byte ${byte}`);
      assert.equal(decode(utf16(`${BOM}A${String.fromCharCode(byte)}`, 'little')) !== undefined, isText);
    }
  });

  test('UTF-32 is not taken for UTF-16', () => {
    assert.equal(decode(bytes(0xff, 0xfe, 0, 0, 0x41, 0, 0, 0)), undefined);
  });
});
