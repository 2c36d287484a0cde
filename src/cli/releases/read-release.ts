/** A file named on the command line to what can be audited: a document, or facts that were extracted before. */
import { basename } from 'node:path';
import type { Facts } from '../../facts/read.ts';
import { AuditError } from '../../model/audit-error.ts';
import type { Document } from '../../model/document.ts';
import { readSource } from '../../node.ts';
import type { Pipeline } from '../pipeline.ts';
import type { Release } from '../settings/settings.ts';

export type Subject =
  | { readonly kind: 'document'; readonly document: Document }
  | { readonly kind: 'facts'; readonly facts: Facts };

/** @throws AuditError where the file cannot be read, or is neither */
export async function readRelease({ path, shown }: Release, pipeline: Pipeline): Promise<Subject> {
  const bytes = readSource(path, shown);
  if (!beginsLikeJson(bytes))
    return { kind: 'document', document: await readDocument(bytes, shown, pipeline) };
  const text = new TextDecoder().decode(bytes);
  if (text.includes('"documentInfo"')) return { kind: 'facts', facts: await pipeline.readFacts(text, shown) };
  throw new AuditError(
    'unknown-format',
    `${shown} is JSON, and no facts file`,
    'a release is expected, or the facts of one as `qfin-audit extract` writes them',
    { file: shown, line: null, column: null },
  );
}

/** Readers know a file by its bare name, which enters reports; a message shows the path. */
async function readDocument(bytes: Uint8Array, shown: string, pipeline: Pipeline): Promise<Document> {
  const name = basename(shown);
  try {
    return await pipeline.read(bytes, name);
  } catch (error) {
    if (!(error instanceof AuditError) || error.place?.file !== name) throw error;
    throw new AuditError(
      error.code,
      error.message,
      error.help,
      { ...error.place, file: shown },
      error.excerpt,
    );
  }
}

/** An object with a member, or an empty one; RTF begins with a brace as well. */
function beginsLikeJson(bytes: Uint8Array): boolean {
  return /^\s*\{\s*["}]/.test(new TextDecoder().decode(bytes.subarray(0, 256)));
}
