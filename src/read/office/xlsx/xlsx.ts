/** Excel workbooks: each visible sheet is a heading with its name, and the titles, tables and notes on it. */
import type { Notice } from '../../../model/notice.ts';
import { segmentsOf } from '../../csv/grid.ts';
import { alignRows } from '../grid-columns.ts';
import { type Draft, layOut } from '../lay-out.ts';
import { relationsOf, xmlPart } from '../package.ts';
import { type Content, refusal } from '../../reader.ts';
import { eachChild, type XmlPart } from '../xml.ts';
import type { Archive } from '../zip.ts';
import { type CellReader, cellReader, readCellStyles, readSharedStrings } from './cells.ts';
import type { Epoch } from './format-date.ts';
import { readSheet, type Sheet } from './sheet.ts';

const MEDIA_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

interface SheetEntry {
  readonly name: string;
  readonly id: string;
  readonly isHidden: boolean;
}

/**
 * @param part the workbook's own
 * @throws AuditError where a part that is read is no XML
 */
export function readXlsx(archive: Archive, part: string): Content {
  const source = xmlPart(archive, part);
  if (source === undefined)
    throw refusal(
      'unreadable-file',
      `${archive.file} has lost its sheets: there is no ${part}`,
      archive.file,
    );
  const { entries, epoch } = readWorkbook(source);
  const relations = relationsOf(archive, part);
  const related = (type: string): XmlPart | undefined => {
    const relation = relations.find((each) => each.type === type);
    return relation === undefined ? undefined : xmlPart(archive, relation.part);
  };
  const strings = readSharedStrings(related('sharedStrings'));
  const reader = cellReader(strings, readCellStyles(related('styles')), epoch);
  const drafts: Draft[] = [];
  const notices: Notice[] = [];
  for (const entry of entries) {
    const relation = relations.find(({ id, type }) => id === entry.id && type === 'worksheet');
    const sheet = relation === undefined ? undefined : xmlPart(archive, relation.part);
    if (sheet === undefined) continue;
    if (entry.isHidden) notices.push(leftOut(`The sheet ${entry.name} is hidden and was left out.`));
    else drafts.push(...readEntry(entry, sheet, reader, notices));
  }
  return { mediaType: MEDIA_TYPE, ...layOut(drafts), notices };
}

function readWorkbook(source: XmlPart): { readonly entries: readonly SheetEntry[]; readonly epoch: Epoch } {
  const entries: SheetEntry[] = [];
  let epoch: Epoch = 1900;
  eachChild(source, new Set(['s:workbook', 's:sheets']), ({ name, attributes }) => {
    if (name === 's:workbookPr' && /^(?:1|true)$/.test(attributes.get('date1904') ?? '')) epoch = 1904;
    if (name !== 's:sheet') return;
    entries.push({
      name: attributes.get('name') ?? '',
      id: attributes.get('r:id') ?? '',
      isHidden: /hidden$/i.test(attributes.get('state') ?? ''),
    });
  });
  return { entries, epoch };
}

/** Names that programs give, `Sheet1` and `Table 1`: they say nothing, and their number is no figure. */
const NUMBERED_NAME =
  /^\s*(?:sheet|table|page|tabelle|blatt|feuil|feuille|hoja|foglio|blad|planilha)\s?\d{1,4}\s*$/i;

function readEntry(
  entry: SheetEntry,
  part: XmlPart,
  reader: CellReader,
  notices: Notice[],
): readonly Draft[] {
  const sheet = readSheet(part, entry.name, reader);
  notices.push(...hiddenParts(sheet, entry.name), ...uncomputedCells(sheet, entry.name));
  if (sheet.rows.length === 0) return [];
  const place = { kind: 'sheet', sheet: entry.name, cell: 'A1' } as const;
  const drafts: Draft[] = [];
  if (!NUMBERED_NAME.test(entry.name))
    drafts.push({ kind: 'heading', text: entry.name.trim(), source: place });
  for (const segment of segmentsOf(sheet.rows)) {
    if (segment.kind === 'table') {
      drafts.push({ kind: 'table', rows: alignRows(segment.rows.map(({ cells }) => cells)) });
    } else {
      const [cell] = segment.row.cells;
      if (cell !== undefined) drafts.push({ kind: 'unmarked', text: cell.text, source: cell.source });
    }
  }
  return drafts;
}

function hiddenParts({ hiddenRows, hiddenColumns }: Sheet, name: string): readonly Notice[] {
  const told: Notice[] = [];
  const tell = (count: number, noun: string): void => {
    if (count === 0) return;
    const are = count === 1 ? `1 ${noun} is hidden and was` : `${count} ${noun}s are hidden and were`;
    told.push(leftOut(`On the sheet ${name}, ${are} left out.`));
  };
  tell(hiddenRows, 'row');
  tell(hiddenColumns, 'column');
  return told;
}

function uncomputedCells({ uncomputed }: Sheet, name: string): readonly Notice[] {
  if (uncomputed === 0) return [];
  const cells = uncomputed === 1 ? '1 cell holds a formula' : `${uncomputed} cells hold formulas`;
  return [
    leftOut(
      `On the sheet ${name}, ${cells} without a stored result and nothing was read there: save the workbook in a spreadsheet program first.`,
    ),
  ];
}

function leftOut(message: string): Notice {
  return { code: 'left-out', message, line: null, span: null };
}
