/**
 * The streams of a PDF before pdf.js unpacks them. A few hundred kilobytes may unpack to gigabytes, and pdf.js would go
 * through them all, so a stream that is larger than any page of words could be is found here.
 */
import { Unzlib } from 'fflate';
import { joinBytes } from '../../source/bytes.ts';

/** Bytes that one stream may unpack to. */
const MOST = 64 * 1024 * 1024;
const CHUNK = 4096;
/** The most that deflate can make of one byte. */
const BEST_RATIO = 1032;

/** Whether a stream of the file unpacks to more than is read. */
export function hasBomb(bytes: Uint8Array): boolean {
  for (const { dictionary, data } of streamsOf(bytes)) {
    const filters = dictionary.match(/\/(?:FlateDecode|Fl|LZWDecode|LZW|RunLengthDecode|RL)\b/g)?.length ?? 0;
    const least = filters > 1 ? 1 : MOST / BEST_RATIO;
    if (filters > 0 && data.length > least && unpacksBeyond(data, filters)) return true;
  }
  return false;
}

/** Streams that are tried. */
const TRIED = 50;

/** Whether most streams of the file that are packed cannot be unpacked, as after a transfer that took it for text. */
export function isDamaged(bytes: Uint8Array): boolean {
  let [broken, tried] = [0, 0];
  for (const { dictionary, data } of streamsOf(bytes)) {
    if (!/\/Filter\s*\[?\s*\/(?!(?:DCT|JPX|JBIG2|CCITTFax)Decode\b)/.test(dictionary)) continue;
    if (!unpacks(data)) broken += 1;
    tried += 1;
    if (tried === TRIED) break;
  }
  return broken * 2 > tried;
}

/** A little of it, which a filter that is not known does not. */
function unpacks(data: Uint8Array): boolean {
  let length = 0;
  const unpacker = new Unzlib((part) => {
    length += part.length;
  });
  try {
    unpacker.push(data.subarray(0, CHUNK), data.length <= CHUNK);
  } catch {
    // Broken: what came before the fault counts.
  }
  return length > 0;
}

interface Stream {
  /** What stands before the stream: the end of it is its dictionary. */
  readonly dictionary: string;
  readonly data: Uint8Array;
}

const STREAM = [...'stream'].map((letter) => letter.charCodeAt(0));
const LONGEST_DICTIONARY = 1024;

function* streamsOf(bytes: Uint8Array): Generator<Stream> {
  let start = indexOf(bytes, 0);
  while (start >= 0) {
    const end = indexOf(bytes, start + STREAM.length);
    const before = bytes.subarray(Math.max(0, start - LONGEST_DICTIONARY), start);
    const text = String.fromCharCode(...before);
    const open = text.lastIndexOf(' obj');
    let data = start + STREAM.length;
    while (bytes[data] === 0x0d || bytes[data] === 0x0a) data += 1;
    yield {
      dictionary: open < 0 ? text : text.slice(open),
      data: bytes.subarray(data, end < 0 ? bytes.length : end),
    };
    start = end;
  }
}

/** Where the word `stream` begins: that of `endstream` ends a stream and begins nothing that unpacks. */
function indexOf(bytes: Uint8Array, from: number): number {
  const [first = 0] = STREAM;
  for (let at = bytes.indexOf(first, from); at >= 0; at = bytes.indexOf(first, at + 1))
    if (STREAM.every((code, index) => bytes[at + index] === code)) return at;
  return -1;
}

/** Unpacks without keeping, once for each filter that packs. What is not deflate or is broken is left to pdf.js. */
function unpacksBeyond(data: Uint8Array, filters: number): boolean {
  let length = 0;
  const parts: Uint8Array[] = [];
  const unpacker = new Unzlib((part) => {
    length += part.length;
    if (filters > 1) parts.push(part);
  });
  try {
    for (let at = 0; at < data.length; at += CHUNK) {
      unpacker.push(data.subarray(at, at + CHUNK), at + CHUNK >= data.length);
      if (length > MOST) return true;
    }
  } catch {
    // What came before the fault counts: pdf.js reads as far.
  }
  if (length > MOST) return true;
  return filters > 1 && parts.length > 0 && unpacksBeyond(joinBytes(parts, length), filters - 1);
}
