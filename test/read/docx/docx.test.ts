import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { read } from '../../../src/read/read.ts';
import { cell, docx, paragraph, row, run, table, type WordParts } from '../archives.ts';
import { shown, type Shown } from '../blocks.ts';

async function blocks(body: string, others: WordParts = {}): Promise<readonly Shown[]> {
  return shown(await read(docx(body, others), 'draft.docx'));
}

/** The words of one paragraph. */
async function words(content: string, others: WordParts = {}): Promise<unknown> {
  const [first, ...rest] = await blocks(paragraph(`${run('It ')}${content}${run('.')}`), others);
  assert.deepEqual(rest, []);
  return first?.[1];
}

const STYLES = `
  <w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>
  <w:style w:type="paragraph" w:styleId="berschrift1"><w:name w:val="heading 1"/><w:basedOn w:val="Normal"/></w:style>
  <w:style w:type="paragraph" w:styleId="Own"><w:name w:val="Our Section"/><w:basedOn w:val="berschrift1"/></w:style>
  <w:style w:type="paragraph" w:styleId="Outlined"><w:name w:val="Outlined"/><w:pPr><w:outlineLvl w:val="2"/></w:pPr></w:style>
  <w:style w:type="paragraph" w:styleId="Body"><w:name w:val="Body"/><w:basedOn w:val="berschrift1"/><w:pPr><w:outlineLvl w:val="9"/></w:pPr></w:style>
  <w:style w:type="paragraph" w:styleId="Bullets"><w:name w:val="Bullets"/><w:pPr><w:numPr><w:numId w:val="3"/></w:numPr></w:pPr></w:style>
  <w:style w:type="paragraph" w:styleId="Loop"><w:name w:val="Loop"/><w:basedOn w:val="Loop"/></w:style>
  <w:style w:type="character" w:styleId="Mark"><w:name w:val="Mark"/><w:rPr><w:vertAlign w:val="superscript"/></w:rPr></w:style>
  <w:style w:type="character" w:styleId="Secret"><w:name w:val="Secret"/><w:rPr><w:vanish/></w:rPr></w:style>`;

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

describe('characters', () => {
  for (const [name, content, expected] of [
    ['runs follow one another without blanks', run('1,2') + run('34'), 'It 1,234.'],
    [
      'hyphens that may not break',
      `${run('year')}<w:r><w:noBreakHyphen/></w:r>${run('end')}`,
      'It year-end.',
    ],
    ['soft hyphens', `${run('reve')}<w:r><w:softHyphen/></w:r>${run('nue\u00ads')}`, 'It revenues.'],
    ['blanks that may not break', run('RMB\u00a05\u202f000'), 'It RMB 5 000.'],
    ['line breaks', `${run('a')}<w:r><w:br/></w:r>${run('b')}`, 'It a\nb.'],
    ['capitals', run('net loss', '<w:caps/>'), 'It NET LOSS.'],
    ['hidden text', run('5', '<w:vanish/>') + run('6', '<w:vanish w:val="false"/>'), 'It 6.'],
    [
      'symbols',
      '<w:r><w:sym w:font="Symbol" w:char="F0B1"/><w:sym w:font="Wingdings" w:char="F04A"/></w:r>',
      'It ±.',
    ],
    ['equations', '<m:oMath><m:r><m:t>x = 5</m:t></m:r></m:oMath>', 'It x = 5.'],
    ['hyperlinks', `<w:hyperlink r:id="rId9">${run('here')}</w:hyperlink>`, 'It here.'],
    [
      'content controls',
      `<w:sdt><w:sdtPr><w:tag/></w:sdtPr><w:sdtContent>${run('5')}</w:sdtContent></w:sdt>`,
      'It 5.',
    ],
    ['unknown elements', '<w:r><x:t xmlns:x="urn:other">no</x:t></w:r>', 'It .'],
    [
      'comments',
      '<w:commentRangeStart w:id="1"/><w:r><w:annotationRef/><w:commentReference w:id="1"/></w:r>',
      'It .',
    ],
  ] as const) {
    test(name, async () => assert.equal(await words(content), expected));
  }
});

describe('fields', () => {
  const begin = '<w:r><w:fldChar w:fldCharType="begin"/></w:r>';
  const separate = '<w:r><w:fldChar w:fldCharType="separate"/></w:r>';
  const end = '<w:r><w:fldChar w:fldCharType="end"/></w:r>';
  const instruction = (text: string): string => `<w:r><w:instrText>${text}</w:instrText></w:r>`;

  test('are their result', async () => {
    assert.equal(await words(`${begin}${instruction('=SUM(ABOVE)')}${separate}${run('42')}${end}`), 'It 42.');
    assert.equal(await words(`<w:fldSimple w:instr=" PAGE ">${run('7')}</w:fldSimple>`), 'It 7.');
  });

  test('nested in an instruction are part of it', async () => {
    const inner = `${begin}${instruction('REF x')}${separate}${run('99')}${end}`;
    assert.equal(await words(`${begin}${instruction('IF')}${inner}${separate}${run('42')}${end}`), 'It 42.');
  });

  test('without an end swallow no more than their paragraph', async () => {
    const body = `${paragraph(`${begin}${run('lost')}`)}${paragraph('Cash rose.')}`;
    assert.deepEqual(await blocks(body), [['paragraph', 'Cash rose.']]);
  });
});

describe('tracked changes read as if accepted', () => {
  const change = 'w:id="1" w:author="A"';

  test('insertions stay, deletions and places moved from go', async () => {
    const content = `<w:ins ${change}>${run('1,234')}</w:ins><w:del ${change}><w:r><w:delText>1,243</w:delText></w:r></w:del>`;
    assert.equal(await words(content), 'It 1,234.');
    const moved = `<w:moveFrom ${change}>${run('5')}</w:moveFrom><w:moveTo ${change}>${run('6')}</w:moveTo>`;
    assert.equal(await words(moved), 'It 6.');
    const taken = `<w:ins ${change}><w:del ${change}><w:r><w:delText>9</w:delText></w:r></w:del></w:ins>`;
    assert.equal(await words(taken), 'It .');
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
    assert.equal(await words(reference(77), { styles: STYLES }), 'It .');
  });
});

describe('superscripts', () => {
  const raised = (text: string): string => run(text, '<w:vertAlign w:val="superscript"/>');

  for (const [text, expected] of [
    ['1', '^{1}'],
    ['*1', '^{*1}'],
    ['(2)', '^{2}'],
    ['1, 2', '^{1}^{2}'],
    ['(1)(2)', '(1)(2)'],
    ['a', '^{a}'],
    ['**', '^{**}'],
    ['†', '^{†}'],
    ['th', 'th'],
    ['TM', 'TM'],
    ['1 ', '^{1} '],
  ] as const) {
    test(`${text} is ${expected}`, async () => {
      assert.equal(await words(`${run('5.8%')}${raised(text)}${run('x')}`), `It 5.8%${expected}x.`);
    });
  }

  test('that stand next to one another are one mark, by style as well', async () => {
    const styledMark = run('2', '<w:rStyle w:val="Mark"/>');
    assert.equal(await words(raised('1') + styledMark, { styles: STYLES }), 'It ^{12}.');
  });

  test('are also small runs that are raised, but not large ones, nor what stands below the line', async () => {
    assert.equal(await words(run('1', '<w:position w:val="8"/><w:sz w:val="12"/>')), 'It ^{1}.');
    assert.equal(await words(run('1', '<w:position w:val="8"/>')), 'It 1.');
    assert.equal(await words(run('1', '<w:position w:val="-8"/><w:sz w:val="12"/>')), 'It 1.');
    assert.equal(await words(run('2', '<w:vertAlign w:val="subscript"/>')), 'It 2.');
  });
});

describe('tables', () => {
  test('have their cells at their places in the grid', async () => {
    const body = table(
      row(['', cell('Three months', '<w:gridSpan w:val="2"/>'), 'Year']),
      row([cell('2023'), '2022'], '<w:gridBefore w:val="1"/>'),
      ['Cash', '1', '2', '3'],
    );
    const document = await read(docx(body), 'draft.docx');
    const [block] = document.blocks;
    assert.ok(block?.kind === 'table');
    assert.deepEqual(
      block.rows.map((each) => each.cells.map(({ column, columns }) => [column, columns ?? 1])),
      [
        [
          [0, 1],
          [1, 2],
          [3, 1],
        ],
        [
          [1, 1],
          [2, 1],
        ],
        [
          [0, 1],
          [1, 1],
          [2, 1],
          [3, 1],
        ],
      ],
    );
  });

  test('print a cell merged downwards once', async () => {
    const body = table(
      [cell('Assets', '<w:vMerge w:val="restart"/>'), '1'],
      [cell('', '<w:vMerge/>'), '2'],
      [cell('ghost', '<w:vMerge w:val="continue"/>'), '3'],
    );
    assert.deepEqual(await blocks(body), [
      [
        'table',
        [
          ['Assets', '1'],
          ['', '2'],
          ['', '3'],
        ],
      ],
    ]);
  });

  test('have cells of several paragraphs on one line', async () => {
    const body = table([cell(paragraph('Cash and') + paragraph('equivalents')), 'a\tb']);
    assert.deepEqual(await blocks(body), [['table', [['Cash and equivalents', 'a b']]]]);
  });

  test('that only arrange the page are what they hold', async () => {
    const inner = table(['Cash', '1']);
    const body = table(
      ['Name', 'Value'],
      [cell(paragraph('Balance Sheet') + inner + paragraph('(1) As of May.')), cell('Side note.')],
      ['Debt', '2'],
    );
    assert.deepEqual(await blocks(body), [
      ['table', [['Name', 'Value']]],
      ['heading', 'Balance Sheet'],
      ['table', [['Cash', '1']]],
      ['footnote', '(1) As of May.'],
      ['paragraph', 'Side note.'],
      ['table', [['Debt', '2']]],
    ]);
    assert.deepEqual(await blocks(table(['Cash rose.'], ['Debt fell.'])), [
      ['paragraph', 'Cash rose.'],
      ['paragraph', 'Debt fell.'],
    ]);
  });

  test('may stand in content controls, row by row and cell by cell', async () => {
    const control = (content: string): string => `<w:sdt><w:sdtContent>${content}</w:sdtContent></w:sdt>`;
    const body = control(table(['Cash', '1'], control(`<w:tr>${cell('Debt')}${control(cell('2'))}</w:tr>`)));
    assert.deepEqual(await blocks(body), [
      [
        'table',
        [
          ['Cash', '1'],
          ['Debt', '2'],
        ],
      ],
    ]);
  });

  test('made by tab stops are tables as in plain text', async () => {
    const tabbed = (...cells: readonly string[]): string =>
      paragraph(cells.map((each) => run(each)).join('<w:r><w:tab/></w:r>'));
    const body = `${tabbed('', '2023', '2022')}${tabbed('Cash', '1', '2')}${tabbed('Debt', '3', '4')}${paragraph('Cash rose.')}`;
    assert.deepEqual(await blocks(body), [
      [
        'table',
        [
          ['', '2023', '2022'],
          ['Cash', '1', '2'],
          ['Debt', '3', '4'],
        ],
      ],
      ['paragraph', 'Cash rose.'],
    ]);
  });

  test('are not made by the tab behind the number of a note', async () => {
    const note = `${run('(1)')}<w:r><w:tab/></w:r>${run('Adjusted for options.')}`;
    assert.deepEqual(await blocks(paragraph(note)), [['footnote', '(1) Adjusted for options.']]);
  });

  test('say how far a row is set in', async () => {
    const body = table(['Assets', '1'], [cell(paragraph('Cash', '<w:ind w:left="240"/>')), '1']);
    const [block] = (await read(docx(body), 'draft.docx')).blocks;
    assert.ok(block?.kind === 'table');
    assert.deepEqual(
      block.rows.map(({ indent }) => indent),
      [0, 240],
    );
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
