/**
 * ZIP archives, opened with suspicion: the number of entries and the sizes they declare are checked before anything is
 * inflated, and only parts asked for by name are. Names of entries are looked up and never used as paths.
 */
import { unzipSync } from 'fflate';
import { decode } from '../source/decode.ts';
import { refusal } from '../reader.ts';

/** A document of Word or Excel has some dozens of parts, and one for each picture. */
const MOST_ENTRIES = 10_000;
/** Of one part when inflated; the text of a long annual report is below 20 MB. */
const LARGEST_PART = 64 * 1024 * 1024;
/** Of everything inflated for one document. */
const LARGEST_TOTAL = 256 * 1024 * 1024;

export interface Archive {
  /** Of the archive's file, for messages. */
  readonly file: string;
  readonly has: (part: string) => boolean;
  /**
   * The text of a part; `undefined` where there is none of the name.
   *
   * @throws AuditError where it is too large when inflated, or damaged
   */
  readonly text: (part: string) => string | undefined;
}

/** @throws AuditError where the archive is damaged or has too many entries */
export function openArchive(bytes: Uint8Array, file: string): Archive {
  const sizes = sizesOf(bytes, file);
  let inflated = 0;
  return {
    file,
    has: (part) => sizes.has(part),
    text(part) {
      const size = sizes.get(part);
      if (size === undefined) return undefined;
      inflated += size;
      if (size > LARGEST_PART || inflated > LARGEST_TOTAL) throw tooLarge(part, file);
      return textOf(inflate(bytes, part, file), part, file);
    },
  };
}

/** What each entry says it has when inflated. An entry that says too little gives a part cut short, never a larger one. */
function sizesOf(bytes: Uint8Array, file: string): ReadonlyMap<string, number> {
  const sizes = new Map<string, number>();
  let entries = 0;
  guarded(file, () =>
    unzipSync(bytes, {
      filter({ name, originalSize }) {
        entries += 1;
        if (entries > MOST_ENTRIES) {
          throw refusal(
            'unreadable-file',
            `${file} is a ZIP archive of more than ${MOST_ENTRIES} entries`,
            file,
          );
        }
        sizes.set(name, originalSize);
        return false;
      },
    }),
  );
  return sizes;
}

function inflate(bytes: Uint8Array, part: string, file: string): Uint8Array {
  const parts = guarded(file, () => unzipSync(bytes, { filter: ({ name }) => name === part }));
  const content = Object.hasOwn(parts, part) ? parts[part] : undefined;
  if (content === undefined) throw damaged(file);
  return content;
}

function textOf(bytes: Uint8Array, part: string, file: string): string {
  const text = decode(bytes);
  if (text === undefined)
    throw refusal('unreadable-file', `${part} in ${file} is not text: it holds binary data`, file);
  return text.replace(/^\uFEFF/, '');
}

/** The library's own errors say what is wrong with a format of bytes; the reader wants to know what to do. */
function guarded<T>(file: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (error instanceof Error && error.name === 'AuditError') throw error;
    throw damaged(file);
  }
}

function damaged(file: string): Error {
  return refusal(
    'unreadable-file',
    `${file} is a ZIP archive that is damaged or cut off, as after a download that was broken off`,
    file,
  );
}

function tooLarge(part: string, file: string): Error {
  return refusal(
    'unreadable-file',
    `${part} in ${file} is larger when inflated than the ${LARGEST_PART / 1024 / 1024} MB that are read`,
    file,
  );
}
