import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { read } from '../../../../src/read/read.ts';
import { docx, paragraph, run, table } from '../archives.ts';
import { shown } from '../../blocks.ts';
import { blocks, STYLES } from './drafts.ts';

function styled(style: string): string {
  return paragraph('Cash and debt', `<w:pStyle w:val="${style}"/>`);
}

describe('kinds of paragraphs', () => {
  test('headings are known by their style, whatever its name in the language, and by outline level', async () => {
    const body = ['berschrift1', 'Own', 'Outlined', 'Body', 'Normal', 'Unknown', 'Loop'].map(styled).join('');
    const kinds = (await blocks(body, { styles: STYLES })).map(([kind]) => kind);
    assert.deepEqual(kinds, [
      'heading',
      'heading',
      'heading',
      'paragraph',
      'paragraph',
      'paragraph',
      'paragraph',
    ]);
  });

  test('without a style their words tell, as in plain text, and bold type does', async () => {
    const body = [
      paragraph('Results of the Fourth Quarter'),
      paragraph('Results were good.'),
      paragraph(run('results of the quarter', '<w:b/>')),
      paragraph(run('Results were good.', '<w:b/>')),
      paragraph(`${run('Results', '<w:b/>')}${run(' of the quarter')}`),
      paragraph(run('Results of the year', '<w:b w:val="0"/>')),
      paragraph('(1) Adjusted for options.'),
    ];
    assert.deepEqual(await blocks(body.join('')), [
      ['heading', 'Results of the Fourth Quarter'],
      ['paragraph', 'Results were good.'],
      ['heading', 'results of the quarter'],
      ['paragraph', 'Results were good.'],
      ['paragraph', 'Results of the quarter'],
      ['paragraph', 'Results of the year'],
      ['footnote', '(1) Adjusted for options.'],
    ]);
  });

  test('list items have a number by themselves or by their style, and 0 takes it away', async () => {
    const numbered = (id: string): string => `<w:numPr><w:ilvl w:val="0"/><w:numId w:val="${id}"/></w:numPr>`;
    const body = [
      paragraph('Revenue rose.', numbered('1')),
      paragraph('Costs fell.', '<w:pStyle w:val="Bullets"/>'),
      paragraph('Cash rose.', `<w:pStyle w:val="Bullets"/>${numbered('0')}`),
    ];
    const document = await read(docx(body.join(''), { styles: STYLES }), 'draft.docx');
    assert.deepEqual(shown(document), [
      ['list-item', 'Revenue rose.'],
      ['list-item', 'Costs fell.'],
      ['paragraph', 'Cash rose.'],
    ]);
    assert.equal(document.text, '- Revenue rose.\n\n- Costs fell.\n\nCash rose.\n\n');
  });

  test('empty paragraphs are nothing', async () => {
    assert.deepEqual(await blocks(`${paragraph('')}${paragraph('  ')}${paragraph('Cash rose.')}`), [
      ['paragraph', 'Cash rose.'],
    ]);
  });
});

describe('text boxes', () => {
  const box = (text: string): string => `<w:txbxContent>${paragraph(text)}</w:txbxContent>`;
  const choice = `<mc:Choice Requires="wps"><w:drawing><wps:txbx>${box('In the box.')}</wps:txbx></w:drawing></mc:Choice>`;
  const fallback = `<mc:Fallback><w:pict><v:textbox>${box('In the box.')}</v:textbox></w:pict></mc:Fallback>`;

  test('are read once, behind the paragraph that holds them', async () => {
    const content = `${run('Cash rose.')}<w:r><mc:AlternateContent>${choice}${fallback}</mc:AlternateContent></w:r>`;
    assert.deepEqual(await blocks(paragraph(content)), [
      ['paragraph', 'Cash rose.'],
      ['paragraph', 'In the box.'],
    ]);
  });

  test('of older files as well', async () => {
    const content = `<w:r><w:pict><v:textbox>${box('In the box.')}</v:textbox></w:pict></w:r>`;
    assert.deepEqual(await blocks(paragraph(content)), [['paragraph', 'In the box.']]);
  });
});

describe('places', () => {
  test('name part, paragraph and cell', async () => {
    const body = `${paragraph('Cash was 5.')}${table(['', '2023'], ['Cash', '7'])}${paragraph('Debt was 6.')}`;
    const { text, marks } = await read(docx(body), 'draft.docx');
    const placeOf = (words: string): unknown => {
      const at = text.indexOf(words);
      return marks?.findLast((mark) => mark.at <= at)?.source;
    };
    const part = 'word/document.xml';
    assert.deepEqual(placeOf('Cash was'), { kind: 'part', part, paragraph: 1, cell: null });
    assert.deepEqual(placeOf('7'), {
      kind: 'part',
      part,
      paragraph: 5,
      cell: { table: 1, row: 2, column: 2 },
    });
    assert.deepEqual(placeOf('Debt was'), { kind: 'part', part, paragraph: 6, cell: null });
  });
});
