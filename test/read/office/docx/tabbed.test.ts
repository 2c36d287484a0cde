import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { read } from '../../../../src/read/read.ts';
import { docx, paragraph, run } from '../archives.ts';
import { rowsShown } from '../../html/pages.ts';

/** A line with tab stops such as `center 2400`, and its cells by the tabs before them. */
function line(stops: readonly string[], cells: readonly string[]): string {
  const tabs = stops.map((stop) => {
    const [kind, at] = stop.split(' ');
    return `<w:tab w:val="${kind}" w:pos="${at}"/>`;
  });
  const words = cells.map((each) => (each === '' ? '' : run(each))).join('<w:r><w:tab/></w:r>');
  return paragraph(words === '' ? run('') : words, `<w:tabs>${tabs.join('')}</w:tabs>`);
}

async function tables(...body: readonly string[]): Promise<readonly (readonly string[])[]> {
  const document = await read(docx(body.join('')), 'release.docx');
  return document.blocks.flatMap((block) => (block.kind === 'table' ? [rowsShown(document, block)] : []));
}

/** Two columns of figures, the mark of each at a stop of its own. */
const MARKED = ['left 4000', 'right 5000', 'left 5500', 'right 6500'];
/** Four columns of figures. */
const FOUR = ['right 3000', 'right 4200', 'right 5400', 'decimal 6600'];

describe('tables set with tab stops', () => {
  test('currency marks at stops of their own belong to their figures', async () => {
    const body = [
      line(['center 4500', 'center 6000'], ['', '2023', '2022']),
      line(MARKED, ['Sales', '$', '1,200', '$', '1,100']),
      line(MARKED, ['Costs', '', '(700)', '', '–']),
      line(MARKED, ['Profit', '$', '500', '$', '1,100']),
    ];
    assert.deepEqual(await tables(...body), [
      [
        '0 | 1 2023 | 2 2022',
        '0 Sales | 1 $1,200 | 2 $1,100',
        '0 Costs | 1 (700) | 2 –',
        '0 Profit | 1 $500 | 2 $1,100',
      ],
    ]);
  });

  test('a head stands over the columns in whose middle it is', async () => {
    const body = [
      line(['center 3200', 'center 5600'], ['', 'Three months ended', 'Six months ended']),
      line(
        ['center 2600', 'center 3800', 'center 5000', 'center 6200'],
        ['', '2023', '2022', '2023', '2022'],
      ),
      line(FOUR, ['Sales', '1', '2', '3', '4']),
      line(FOUR, ['Costs', '5', '6', '7', '8.5']),
    ];
    assert.deepEqual(await tables(...body), [
      [
        '0 | 1-2 Three months ended | 3-4 Six months ended',
        '0 | 1 2023 | 2 2022 | 3 2023 | 4 2022',
        '0 Sales | 1 1 | 2 2 | 3 3 | 4 4',
        '0 Costs | 1 5 | 2 6 | 3 7 | 4 8.5',
      ],
    ]);
  });

  test('a head over three columns and one over the last reach over all', async () => {
    const body = [
      line(['center 3800', 'center 6200'], ['', 'Quarter ended', 'Year']),
      line(FOUR, ['Sales', '1', '2', '3', '4']),
      line(FOUR, ['Costs', '5', '6', '7', '8']),
    ];
    assert.deepEqual((await tables(...body))[0]?.[0], '0 | 1-3 Quarter ended | 4 Year');
  });

  test('cells left empty leave their column empty, and captions stand between rows', async () => {
    const body = [
      line(FOUR, ['Sales', '1', '', '3']),
      paragraph('Costs:'),
      line(FOUR, ['Wages', '', '6', '', '8']),
    ];
    assert.deepEqual(await tables(...body), [
      ['0 Sales | 1 1 | 2 | 3 3', '0 Costs:', '0 Wages | 1 | 2 6 | 3 | 4 8'],
    ]);
  });

  test('heads behind titles begin a table of their own', async () => {
    const heads = line(['center 2600', 'center 3800'], ['', '2023', '2022']);
    const rows = [line(FOUR, ['Sales', '1', '2']), line(FOUR, ['Costs', '3', '4'])];
    const found = await tables(heads, ...rows, paragraph('Balance Sheets'), heads, ...rows);
    assert.deepEqual(
      found.map((each) => each.length),
      [3, 3],
    );
  });

  test('stops may be those of the style, and a line may clear them', async () => {
    const tabs = FOUR.map((stop) => `<w:tab w:val="right" w:pos="${stop.split(' ')[1]}"/>`).join('');
    const styles = `<w:style w:type="paragraph" w:styleId="Row"><w:name w:val="Row"/><w:pPr><w:tabs>${tabs}</w:tabs></w:pPr></w:style>`;
    const styled = (cells: readonly string[], own = ''): string =>
      paragraph(cells.map((each) => run(each)).join('<w:r><w:tab/></w:r>'), `<w:pStyle w:val="Row"/>${own}`);
    const clear = '<w:tabs><w:tab w:val="clear" w:pos="3000"/></w:tabs>';
    const body = styled(['Sales', '1', '2']) + styled(['Costs', '3', '4']) + styled(['Rent', '5'], clear);
    const document = await read(docx(body, { styles }), 'release.docx');
    const [table] = document.blocks;
    assert.ok(table?.kind === 'table');
    assert.deepEqual(rowsShown(document, table), [
      '0 Sales | 1 1 | 2 2',
      '0 Costs | 1 3 | 2 4',
      '0 Rent | 1 | 2 5',
    ]);
  });

  test('stops at random make no columns, and are read as tabs', async () => {
    const body = Array.from({ length: 300 }, (_, index) =>
      line([`right ${2000 + index * 100}`], ['Sales', '1']),
    );
    const [rows] = await tables(...body);
    assert.equal(rows?.[299], '0 Sales | 1 1');
  });
});
