/** A file of characters: its text is the file as it is. */
import { decode } from './decode.ts';
import { type Content, refusal } from './reader.ts';
import { readText } from './text.ts';

export function readPlainText(bytes: Uint8Array, name: string): Content {
  const text = decode(bytes);
  if (text === undefined) throw refusal('binary-file', `${name} is not text: it holds binary data`, name);
  return { mediaType: 'text/plain', text, blocks: readText(text) };
}
