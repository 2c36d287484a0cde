/** A change to a YAML file that leaves what its author wrote (comments, order, quoting) as it is. */
import { Document, isSeq, parseDocument, YAMLSeq } from 'yaml';

/**
 * @param text a file that parses, or an empty one
 * @returns the text with `value` at the end of the list under `key`, which is made where there is none
 */
export function appendToList(text: string, key: string, value: object): string {
  const parsed = parseDocument(text);
  const document = parsed.contents === null ? new Document({}) : parsed;
  if (parsed.contents === null && parsed.commentBefore !== null)
    document.commentBefore = parsed.commentBefore;
  if (!isSeq(document.get(key))) document.set(key, new YAMLSeq());
  document.addIn([key], document.createNode(value));
  return document.toString({ lineWidth: 100 });
}
