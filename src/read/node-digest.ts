/** The digest of a document as Node itself makes it, for which less is loaded than for the one that browsers have as well. */
import { hash } from 'node:crypto';

export function nodeDigest(bytes: Uint8Array): string {
  return hash('sha256', bytes);
}
