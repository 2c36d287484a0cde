/** Office files written as their readable parts: what every program writes around them is added here. */
import { strToU8, zipSync } from 'fflate';

export type Parts = Readonly<Record<string, string>>;

export function zip(parts: Parts): Uint8Array {
  return zipSync(
    Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])),
    // A fixed time, so that the same parts are the same bytes.
    { mtime: new Date(2024, 0, 1) },
  );
}

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const OFFICE = 'http://schemas.openxmlformats.org';
const WORD = `xmlns:w="${OFFICE}/wordprocessingml/2006/main" xmlns:r="${OFFICE}/officeDocument/2006/relationships" xmlns:mc="${OFFICE}/markup-compatibility/2006" xmlns:m="${OFFICE}/officeDocument/2006/math" xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" xmlns:v="urn:schemas-microsoft-com:vml"`;

/** The parts every Office file has, around a main part. */
export function packageOf(main: string, contentType: string, parts: Parts): Parts {
  return {
    '[Content_Types].xml': `${XML}<Types xmlns="${OFFICE}/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/><Override PartName="/${main}" ContentType="${contentType}"/></Types>`,
    '_rels/.rels': relations([['rId1', 'officeDocument', main]]),
    ...parts,
  };
}

/** Rows of id, type and target. */
export function relations(rows: readonly (readonly [id: string, type: string, target: string])[]): string {
  const written = rows.map(
    ([id, type, target]) =>
      `<Relationship Id="${id}" Type="${OFFICE}/officeDocument/2006/relationships/${type}" Target="${target}"/>`,
  );
  return `${XML}<Relationships xmlns="${OFFICE}/package/2006/relationships">${written.join('')}</Relationships>`;
}

/** Parts of `word/` besides the document, by their type: `styles`, `footnotes`, `endnotes`. */
export type WordParts = Readonly<Record<string, string>>;

const DOCX_TYPE = `application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml`;

/** A Word document with this body: elements such as `<w:p>`, in the prefixes `w`, `mc`, `wps`, `v`, `m` and `r`. */
export function docx(body: string, others: WordParts = {}): Uint8Array {
  const types = Object.keys(others);
  return zip(
    packageOf('word/document.xml', DOCX_TYPE, {
      'word/document.xml': `${XML}<w:document ${WORD}><w:body>${body}</w:body></w:document>`,
      'word/_rels/document.xml.rels': relations(
        types.map((type, index) => [`rId${index}`, type, `${type}.xml`]),
      ),
      ...Object.fromEntries(
        types.map((type) => [
          `word/${type}.xml`,
          `${XML}<w:${type} ${WORD}>${others[type] ?? ''}</w:${type}>`,
        ]),
      ),
    }),
  );
}

export function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/** A run of characters, with properties such as `<w:b/>`. */
export function run(text: string, properties = ''): string {
  return `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${escaped(text)}</w:t></w:r>`;
}

export function paragraph(content: string, properties = ''): string {
  return `<w:p><w:pPr>${properties}</w:pPr>${content.startsWith('<') ? content : run(content)}</w:p>`;
}

export function cell(content: string, properties = ''): string {
  return `<w:tc><w:tcPr>${properties}</w:tcPr>${/^<w:(?:p|tbl)>/.test(content) ? content : paragraph(content)}</w:tc>`;
}

export function row(cells: readonly string[], properties = ''): string {
  const written = cells.map((each) => (each.startsWith('<w:tc>') ? each : cell(each)));
  return `<w:tr><w:trPr>${properties}</w:trPr>${written.join('')}</w:tr>`;
}

export function table(...rows: readonly (string | readonly string[])[]): string {
  return `<w:tbl><w:tblPr/>${rows.map((each) => (typeof each === 'string' ? each : row(each))).join('')}</w:tbl>`;
}
