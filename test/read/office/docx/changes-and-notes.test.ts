import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { read } from '../../../../src/read/read.ts';
import { cell, docx, paragraph, row, run, table } from '../archives.ts';
import { blocks, STYLES, wordsOf } from './drafts.ts';

describe('tracked changes read as if accepted', () => {
  const change = 'w:id="1" w:author="A"';

  test('insertions stay, deletions and places moved from go', async () => {
    const content = `<w:ins ${change}>${run('1,234')}</w:ins><w:del ${change}><w:r><w:delText>1,243</w:delText></w:r></w:del>`;
    assert.equal(await wordsOf(content), 'It 1,234.');
    const moved = `<w:moveFrom ${change}>${run('5')}</w:moveFrom><w:moveTo ${change}>${run('6')}</w:moveTo>`;
    assert.equal(await wordsOf(moved), 'It 6.');
    const taken = `<w:ins ${change}><w:del ${change}><w:r><w:delText>9</w:delText></w:r></w:del></w:ins>`;
    assert.equal(await wordsOf(taken), 'It .');
  });

  test('words struck through go as well, and that is told', async () => {
    const body = `${paragraph(run('41', '<w:strike/>') + run('42'))}${paragraph(run('9', '<w:dstrike/>') + run('8', '<w:strike w:val="0"/>'))}`;
    const { text, notices } = await read(docx(body), 'release.docx');
    assert.equal(text.trim(), '42\n\n8');
    assert.deepEqual(
      notices?.map(({ message }) => message),
      ['Words are struck through in 2 places and were left out, as if they were deleted.'],
    );
  });

  test('a deleted paragraph mark joins two paragraphs', async () => {
    const body = `${paragraph('Cash ', `<w:rPr><w:del ${change}/></w:rPr>`)}${paragraph('rose.')}${paragraph('Debt fell.')}`;
    assert.deepEqual(await blocks(body), [
      ['paragraph', 'Cash rose.'],
      ['paragraph', 'Debt fell.'],
    ]);
  });

  test('deleted rows and cells are gone', async () => {
    const body = table(
      ['Cash', '1', cell('2', `<w:cellDel ${change}/>`), '3'],
      row(['Debt', '4', '5'], `<w:del ${change}/>`),
      row(['Loans', '6', '7'], `<w:ins ${change}/>`),
    );
    assert.deepEqual(await blocks(body), [
      [
        'table',
        [
          ['Cash', '1', '3'],
          ['Loans', '6', '7'],
        ],
      ],
    ]);
  });
});

describe('footnotes', () => {
  const reference = (id: number): string =>
    `<w:r><w:rPr><w:rStyle w:val="Mark"/></w:rPr><w:footnoteReference w:id="${id}"/></w:r>`;
  const own = '<w:r><w:rPr><w:rStyle w:val="Mark"/></w:rPr><w:footnoteRef/></w:r>';
  const footnotes = `
    <w:footnote w:type="separator" w:id="0">${paragraph('line')}</w:footnote>
    <w:footnote w:id="2">${paragraph(`${own}${run(' Second note.')}`)}</w:footnote>
    <w:footnote w:id="3">${paragraph(`${own}${run(' First note.')}`)}${paragraph('It goes on.')}</w:footnote>
    <w:footnote w:id="4">${paragraph('Nobody refers to it.')}</w:footnote>`;
  const endnotes = `<w:endnote w:id="2">${paragraph('<w:r><w:endnoteRef/></w:r><w:r><w:t xml:space="preserve"> At the end.</w:t></w:r>')}</w:endnote>`;

  test('are numbered in the order of the text and follow it', async () => {
    const body = paragraph(
      `${run('Volume')}${reference(3)}${run(' was 12.8%')}${reference(2)}${run(' again')}${reference(3)}<w:r><w:endnoteReference w:id="2"/></w:r>${run('.')}`,
    );
    assert.deepEqual(await blocks(body, { styles: STYLES, footnotes, endnotes }), [
      ['paragraph', 'Volume^{1} was 12.8%^{2} again^{1}^{1}.'],
      ['footnote', '^{1} First note.'],
      ['footnote', 'It goes on.'],
      ['footnote', '^{2} Second note.'],
      ['footnote', '^{1} At the end.'],
    ]);
  });

  test('with a mark of their own have it in the text', async () => {
    const content = `<w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:footnoteReference w:id="2" w:customMarkFollows="1"/><w:t>*</w:t></w:r>`;
    const [first] = await blocks(paragraph(`${run('Cash')}${content}`), { footnotes });
    assert.equal(first?.[1], 'Cash^{*}');
  });

  test('that are not there have no mark', async () => {
    assert.equal(await wordsOf(reference(77), { styles: STYLES }), 'It .');
  });
});
