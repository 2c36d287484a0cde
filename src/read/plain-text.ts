/** A file of characters, plain or separated values: its text is the file as it is. */
import { readValues, separatorOf } from './csv.ts';
import { decode } from './decode.ts';
import { type Content, refusal } from './reader.ts';
import { readText } from './text.ts';

export function readPlainText(bytes: Uint8Array, name: string): Content {
  const text = decode(bytes);
  if (text === undefined) throw refusal('binary-file', `${name} is not text: it holds binary data`, name);
  const separator = separatorOf(text);
  if (separator !== undefined)
    return {
      mediaType: separator === '\t' ? 'text/tab-separated-values' : 'text/csv',
      text,
      blocks: readValues(text, separator),
    };
  return { mediaType: 'text/plain', text, blocks: readText(text) };
}
