/** The text of a page: by its byte order mark, else by what it declares, else as UTF-8, else as windows-1252. */
import { decode, decodeAs } from '../source/decode.ts';

/** Browsers look no further. */
const DECLARED_WITHIN = 1024;
const CHARSET =
  /<meta\s[^>]{0,200}?charset\s*=\s*["']?\s*([\w-]{1,40})|<\?xml\s[^>]{0,200}?encoding\s*=\s*["']([\w-]{1,40})/i;
/** Read by `decode`, which takes the one for the other where a page is wrong about itself. */
const USUAL = /^(?:utf-?8|(?:windows|cp)-?125[2]|iso-?8859-?1|latin-?1|(?:us-)?ascii)$/i;

/** `undefined` where the bytes are not text. */
export function decodeHtml(bytes: Uint8Array): string | undefined {
  const start = String.fromCharCode(...bytes.subarray(0, DECLARED_WITHIN));
  const match = CHARSET.exec(start);
  const declared = match?.[1] ?? match?.[2];
  if (declared === undefined || USUAL.test(declared) || /^[\u00ff\u00fe]{2}/.test(start))
    return decode(bytes);
  return decodeAs(bytes, declared) ?? decode(bytes);
}
