/**
 * Bytes to text: by byte order mark, else UTF-8, else windows-1252, the code page of older EDGAR filings. Node's own
 * windows-1252 decoder leaves 0x80-0x9F as control characters in some versions, so those 32 are mapped here.
 */
const HIGH_1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** The text of the bytes; `undefined` where they are not text in any of the encodings. */
export function decode(bytes: Uint8Array): string | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return utf16(bytes, 'utf-16le');
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return utf16(bytes, 'utf-16be');
  return withoutControls(utf8(bytes) ?? windows1252(bytes));
}

function utf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function utf16(bytes: Uint8Array, encoding: 'utf-16le' | 'utf-16be'): string | undefined {
  return withoutControls(new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes));
}

/** A control character other than white space does not occur in text, whatever the encoding. */
function withoutControls(text: string): string | undefined {
  // eslint-disable-next-line no-control-regex -- they are what is looked for
  return /[\0-\x08\x0e-\x1a\x1c-\x1f]/.test(text) ? undefined : text;
}

function windows1252(bytes: Uint8Array): string {
  const parts: string[] = [];
  for (let start = 0; start < bytes.length; start += 8192) {
    const codes = Array.from(bytes.subarray(start, start + 8192), (byte) =>
      byte >= 0x80 && byte <= 0x9f ? (HIGH_1252.codePointAt(byte - 0x80) ?? byte) : byte,
    );
    parts.push(String.fromCharCode(...codes));
  }
  return parts.join('');
}

/** The text in an encoding by its name; `undefined` where the name or the bytes are not known to it. */
export function decodeAs(bytes: Uint8Array, label: string): string | undefined {
  try {
    const text = new TextDecoder(label, { ignoreBOM: true }).decode(bytes);
    return withoutControls(text);
  } catch {
    return undefined;
  }
}
