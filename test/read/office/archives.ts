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

const SHEET_NAMESPACES = `xmlns="${OFFICE}/spreadsheetml/2006/main" xmlns:r="${OFFICE}/officeDocument/2006/relationships"`;
const XLSX_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml';

/** A sheet by its name; its state and what stands before its rows may be given. */
export interface SheetParts {
  /** `<row>` elements. */
  readonly rows: string;
  readonly state?: string;
  /** `<cols>`. */
  readonly before?: string;
  /** `<mergeCells>`. */
  readonly behind?: string;
}

/** An Excel workbook with these sheets, and the content of other parts: `sst` (shared strings), `styleSheet`, `workbookPr`. */
export function xlsx(
  sheets: Readonly<Record<string, string | SheetParts>>,
  others: { readonly sst?: string; readonly styleSheet?: string; readonly workbookPr?: string } = {},
): Uint8Array {
  const entries = Object.entries(sheets).map(([name, sheet], index) => ({
    name,
    part: `worksheets/sheet${index + 1}.xml`,
    id: `rId${index + 1}`,
    ...(typeof sheet === 'string' ? { rows: sheet } : sheet),
  }));
  const listed = entries.map(
    ({ name, id, state }, index) =>
      `<sheet name="${escaped(name)}" sheetId="${index + 1}"${state === undefined ? '' : ` state="${state}"`} r:id="${id}"/>`,
  );
  return zip(
    packageOf('xl/workbook.xml', XLSX_TYPE, {
      'xl/workbook.xml': `${XML}<workbook ${SHEET_NAMESPACES}>${others.workbookPr ?? ''}<sheets>${listed.join('')}</sheets></workbook>`,
      'xl/_rels/workbook.xml.rels': relations([
        ...entries.map(({ id, part }) => [id, 'worksheet', part] as const),
        ['rIdStrings', 'sharedStrings', 'sharedStrings.xml'],
        ['rIdStyles', 'styles', 'styles.xml'],
      ]),
      'xl/sharedStrings.xml': `${XML}<sst ${SHEET_NAMESPACES}>${others.sst ?? ''}</sst>`,
      'xl/styles.xml': `${XML}<styleSheet ${SHEET_NAMESPACES}>${others.styleSheet ?? ''}</styleSheet>`,
      ...Object.fromEntries(
        entries.map(({ part, rows, before = '', behind = '' }) => [
          `xl/${part}`,
          `${XML}<worksheet ${SHEET_NAMESPACES}>${before}<sheetData>${rows}</sheetData>${behind}</worksheet>`,
        ]),
      ),
    }),
  );
}

/** Rows of a sheet: numbers are numbers, with `@n` behind them in style n, all else is words. */
export function sheetRows(...rows: readonly (readonly string[])[]): string {
  return rows
    .map((cells, index) => {
      const written = cells.map((text, column) =>
        sheetCell(text, `${String.fromCharCode(65 + column)}${index + 1}`),
      );
      return `<row r="${index + 1}">${written.join('')}</row>`;
    })
    .join('');
}

function sheetCell(text: string, reference: string): string {
  if (text === '') return '';
  const number = /^(-?[\d.]+)(?:@(\d+))?$/.exec(text);
  if (number === null) return `<c r="${reference}" t="inlineStr"><is><t>${escaped(text)}</t></is></c>`;
  return `<c r="${reference}" s="${number[2] ?? '0'}"><v>${number[1]}</v></c>`;
}
