import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { paragraph, run } from '../archives.ts';
import { blocks, STYLES, wordsOf } from './drafts.ts';

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
    ['bullets of a font of symbols', run('\uf0b7', '<w:rFonts w:ascii="Symbol"/>'), 'It •.'],
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
    test(name, async () => assert.equal(await wordsOf(content), expected));
  }
});

describe('fields', () => {
  const begin = '<w:r><w:fldChar w:fldCharType="begin"/></w:r>';
  const separate = '<w:r><w:fldChar w:fldCharType="separate"/></w:r>';
  const end = '<w:r><w:fldChar w:fldCharType="end"/></w:r>';
  const instruction = (text: string): string => `<w:r><w:instrText>${text}</w:instrText></w:r>`;

  test('are their result', async () => {
    assert.equal(
      await wordsOf(`${begin}${instruction('=SUM(ABOVE)')}${separate}${run('42')}${end}`),
      'It 42.',
    );
    assert.equal(await wordsOf(`<w:fldSimple w:instr=" PAGE ">${run('7')}</w:fldSimple>`), 'It 7.');
  });

  test('nested in an instruction are part of it', async () => {
    const inner = `${begin}${instruction('REF x')}${separate}${run('99')}${end}`;
    assert.equal(
      await wordsOf(`${begin}${instruction('IF')}${inner}${separate}${run('42')}${end}`),
      'It 42.',
    );
  });

  test('without an end swallow no more than their paragraph', async () => {
    const body = `${paragraph(`${begin}${run('lost')}`)}${paragraph('Cash rose.')}`;
    assert.deepEqual(await blocks(body), [['paragraph', 'Cash rose.']]);
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
      assert.equal(await wordsOf(`${run('5.8%')}${raised(text)}${run('x')}`), `It 5.8%${expected}x.`);
    });
  }

  test('that stand next to one another are one mark, by style as well', async () => {
    const styledMark = run('2', '<w:rStyle w:val="Mark"/>');
    assert.equal(await wordsOf(raised('1') + styledMark, { styles: STYLES }), 'It ^{12}.');
  });

  test('are also small runs that are raised, but not large ones, nor what stands below the line', async () => {
    assert.equal(await wordsOf(run('1', '<w:position w:val="8"/><w:sz w:val="12"/>')), 'It ^{1}.');
    assert.equal(await wordsOf(run('1', '<w:position w:val="8"/>')), 'It 1.');
    assert.equal(await wordsOf(run('1', '<w:position w:val="-8"/><w:sz w:val="12"/>')), 'It 1.');
    assert.equal(await wordsOf(run('2', '<w:vertAlign w:val="subscript"/>')), 'It 2.');
  });
});
