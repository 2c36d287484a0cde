/** Files that are ZIP archives: Word documents and Excel workbooks are read, others are named. */
import type { Content } from '../reader.ts';
import { refusal } from '../reader.ts';
import { mainPartOf } from './package.ts';
import { openArchive, type Archive } from './zip.ts';

/** @throws AuditError where it is another kind of archive, or damaged */
export async function readOffice(bytes: Uint8Array, name: string): Promise<Content> {
  const archive = openArchive(bytes, name);
  const main = mainPartOf(archive);
  const type = main?.contentType ?? '';
  if (main !== undefined && type.includes('wordprocessingml')) {
    const { readDocx } = await import('./docx/docx.ts');
    return readDocx(archive, main.part);
  }
  if (main !== undefined && type.includes('spreadsheetml')) {
    const { readXlsx } = await import('./xlsx/xlsx.ts');
    return readXlsx(archive, main.part);
  }
  throw refusal('unknown-format', `${name} is ${kindOf(archive, type)}, which has no reader`, name);
}

/** By the content type of the main part. */
const OFFICE_KINDS: readonly (readonly [string, string])[] = [
  ['presentationml', 'a PowerPoint presentation (.pptx)'],
  ['ms-excel.sheet.binary', 'a binary Excel workbook (.xlsb)'],
  ['visio', 'a Visio drawing'],
];

/** By what the first entry of an OpenDocument or EPUB archive says. */
const MIME_KINDS: readonly (readonly [string, string])[] = [
  ['opendocument.text', 'an OpenDocument text (.odt)'],
  ['opendocument.spreadsheet', 'an OpenDocument spreadsheet (.ods)'],
  ['opendocument.presentation', 'an OpenDocument presentation (.odp)'],
  ['epub', 'an electronic book (.epub)'],
];

const ENTRY_KINDS: readonly (readonly [string, string])[] = [
  ['META-INF/MANIFEST.MF', 'a Java archive (.jar)'],
  ['AndroidManifest.xml', 'an Android package (.apk)'],
  ['Index/Document.iwa', 'a document of Pages, Numbers or Keynote'],
];

function kindOf(archive: Archive, contentType: string): string {
  const mime = archive.has('mimetype') ? (archive.text('mimetype') ?? '') : '';
  return (
    OFFICE_KINDS.find(([word]) => contentType.includes(word))?.[1] ??
    MIME_KINDS.find(([word]) => mime.includes(word))?.[1] ??
    ENTRY_KINDS.find(([entry]) => archive.has(entry))?.[1] ??
    'a ZIP archive and neither a Word document nor an Excel workbook'
  );
}
