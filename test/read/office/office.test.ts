/** Archives and containers that are refused, each with words that say what it is. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { AuditError } from '../../../src/model/audit-error.ts';
import { read } from '../../../src/read/read.ts';
import { docx, packageOf, paragraph, sheetRows, table, xlsx, zip } from './archives.ts';

const MB = 1024 * 1024;

async function refusal(bytes: Uint8Array): Promise<AuditError> {
  try {
    await read(bytes, 'draft.docx');
  } catch (error) {
    assert.ok(error instanceof AuditError, String(error));
    assert.ok(error.message.includes('draft.docx'));
    return error;
  }
  throw new assert.AssertionError({ message: 'it was read' });
}

function officeFile(contentType: string): Uint8Array {
  return zip(packageOf('main.xml', `application/${contentType}.main+xml`, { 'main.xml': '<a/>' }));
}

const DOCUMENT = docx(paragraph('Cash was 5.'));

/** Changes every place of the archive that declares how much a part has when inflated. */
function declaring(bytes: Uint8Array, part: string, size: number): Uint8Array {
  const changed = bytes.slice();
  const view = new DataView(changed.buffer);
  for (let at = 0; at + 46 < changed.length; at++) {
    const signature = view.getUint32(at, true);
    const isEntry = signature === 0x02_01_4b_50;
    if (!isEntry && signature !== 0x04_03_4b_50) continue;
    const nameAt = at + (isEntry ? 46 : 30);
    const name = new TextDecoder().decode(changed.subarray(nameAt, nameAt + part.length));
    if (name === part) view.setUint32(at + (isEntry ? 24 : 22), size, true);
  }
  return changed;
}

describe('archives of other kinds', () => {
  for (const [name, bytes, words] of [
    [
      'a presentation',
      officeFile('vnd.openxmlformats-officedocument.presentationml.presentation'),
      /PowerPoint/,
    ],
    ['a binary workbook', officeFile('vnd.ms-excel.sheet.binary.macroEnabled'), /\.xlsb/],
    ['an OpenDocument text', zip({ mimetype: 'application/vnd.oasis.opendocument.text' }), /\.odt/],
    ['an OpenDocument sheet', zip({ mimetype: 'application/vnd.oasis.opendocument.spreadsheet' }), /\.ods/],
    ['an electronic book', zip({ mimetype: 'application/epub+zip' }), /\.epub/],
    ['a Java archive', zip({ 'META-INF/MANIFEST.MF': 'Main-Class: X' }), /\.jar/],
    ['any other', zip({ 'a.txt': 'Cash was 5.' }), /a ZIP archive and neither/],
    ['an empty one', zip({}), /a ZIP archive and neither/],
  ] as const) {
    test(`${name} is named`, async () => {
      const { code, message } = await refusal(bytes);
      assert.equal(code, 'unknown-format');
      assert.match(message, words);
    });
  }
});

describe('containers of older files', () => {
  const container = (stream: string): Uint8Array => {
    const name = Uint8Array.from([...stream].flatMap((letter) => [letter.charCodeAt(0), 0]));
    const start = Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
    return Uint8Array.from([...start, ...new Uint8Array(1016), ...name, 0, 0]);
  };

  for (const [stream, words, help] of [
    ['WordDocument', /\(\.doc\)/, /\.docx/],
    ['Workbook', /\(\.xls\)/, /\.xlsx/],
    ['PowerPoint Document', /\(\.ppt\)/, /\.docx/],
    ['EncryptedPackage', /locked with a password/, /take the password off/],
    ['Something', /an older Office file/, /Word document/],
  ] as const) {
    test(`${stream} is told plainly`, async () => {
      const error = await refusal(container(stream));
      assert.equal(error.code, 'unknown-format');
      assert.match(error.message, words);
      assert.match(error.help ?? '', help);
    });
  }
});

describe('archives that would do harm', () => {
  test('a part that says that it inflates to more than is read is refused before it is inflated', async () => {
    for (const size of [64 * MB + 1, 0xff_ff_ff_00]) {
      const { code, message } = await refusal(declaring(DOCUMENT, 'word/document.xml', size));
      assert.equal(code, 'unreadable-file');
      assert.match(message, /larger when inflated than the 64 MB/);
    }
  });

  test('one that says that it holds less than it does is cut short, and then no XML', async () => {
    const { message } = await refusal(declaring(DOCUMENT, 'word/document.xml', 200));
    assert.match(message, /not well-formed XML|damaged/);
  });

  test('tens of thousands of entries are too many, also where there are not so many', async () => {
    const bytes = zip({ 'a.txt': '' });
    new DataView(bytes.buffer).setUint16(bytes.length - 22 + 8, 0xff_ff, true);
    assert.match((await refusal(bytes)).message, /more than 10000 entries/);
  });

  test('entities are not expanded, nor document types taken', async () => {
    const lol = '<!DOCTYPE w [<!ENTITY a "aaaaaaaa"><!ENTITY b "&a;&a;&a;">]>';
    const parts = packageOf('word/document.xml', 'x.wordprocessingml.x', {
      'word/document.xml': `<?xml version="1.0"?>${lol}<w>&b;</w>`,
    });
    assert.match((await refusal(zip(parts))).message, /document type/);
    assert.match((await refusal(docx('<w:p><w:r><w:t>&lol;</w:t></w:r></w:p>'))).message, /not well-formed/);
  });

  test('elements nested without end are refused', async () => {
    const deep = '<w:sdt>'.repeat(50_000) + '</w:sdt>'.repeat(50_000);
    assert.match((await refusal(docx(deep))).message, /nested deeper than/);
  });

  test('tables nested as deep as may be are read', async () => {
    let inner = paragraph('Cash was 5.');
    for (let depth = 0; depth < 60; depth++) inner = `<w:tbl><w:tr><w:tc>${inner}</w:tc></w:tr></w:tbl>`;
    assert.equal((await read(docx(inner), 'draft.docx')).text.trim(), 'Cash was 5.');
  });

  test('names of entries are never taken for anything but names', async () => {
    const parts = {
      ...packageOf('word/document.xml', 'x.wordprocessingml.x', { 'word/document.xml': '<a/>' }),
      __proto_x: 'x',
      '../../etc/passwd': 'x',
    };
    const bytes = zip(parts);
    const name = new TextEncoder().encode('__proto_x');
    for (let at = 0; at < bytes.length; at++)
      if (name.every((byte, index) => bytes[at + index] === byte)) bytes[at + name.length - 1] = name[0] ?? 0;
    assert.equal((await refusal(bytes)).code, 'empty-file');
  });
});

describe('damaged files', () => {
  test('a file that is cut off is refused wherever it is cut', async () => {
    for (let length = 4; length < DOCUMENT.length; length += 97) {
      assert.equal((await refusal(DOCUMENT.slice(0, length))).code, 'unreadable-file');
    }
  });

  test('a document that has lost its text or its main part is told', async () => {
    const parts = packageOf('word/document.xml', 'x.wordprocessingml.x', {});
    assert.match((await refusal(zip(parts))).message, /has lost its text/);
    const book = packageOf('xl/workbook.xml', 'x.spreadsheetml.x', {});
    assert.match((await refusal(zip(book))).message, /has lost its sheets/);
  });

  test('XML that is none is told with its part and line', async () => {
    const { message } = await refusal(docx('<w:p>\n</w:r>'));
    assert.match(message, /word\/document\.xml in draft\.docx is not well-formed XML at line 2/);
  });

  const whole = [
    docx(paragraph('Cash was 5.') + table(['Cash', '1'])),
    xlsx({ S: sheetRows(['Cash', '1'], ['Debt', '2']) }),
  ];

  test('bytes changed anywhere give a document or a refusal, never a fault', async () => {
    const changes = fc.array(fc.tuple(fc.nat(), fc.nat(255)), { minLength: 1, maxLength: 8 });
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...whole), changes, async (bytes, changed) => {
        const damaged = bytes.slice();
        for (const [at, byte] of changed) damaged[at % damaged.length] = byte;
        await readOrRefuse(damaged);
      }),
      { numRuns: 300 },
    );
  });

  test('any XML inside is read or refused', async () => {
    const tags = [
      'w:p',
      'w:r',
      'w:t',
      'w:tbl',
      'w:tr',
      'w:tc',
      'w:tcPr',
      'w:gridSpan',
      'w:vMerge',
      'w:sdt',
      'w:fldChar',
    ];
    const leaf = fc.constantFrom('5', 'Cash', ' ', '');
    const { tree } = fc.letrec<{ tree: string }>((tie) => ({
      tree: fc.oneof(
        { maxDepth: 6 },
        leaf,
        fc
          .tuple(fc.constantFrom(...tags), fc.array(tie('tree'), { maxLength: 4 }))
          .map(([tag, children]) => `<${tag} w:val="3" w:fldCharType="begin">${children.join('')}</${tag}>`),
      ),
    }));
    await fc.assert(
      fc.asyncProperty(tree, async (body) => readOrRefuse(docx(body))),
      { numRuns: 200 },
    );
  });
});

async function readOrRefuse(bytes: Uint8Array): Promise<void> {
  try {
    const { text, blocks, marks } = await read(bytes, 'draft.docx');
    for (const { span } of blocks) assert.ok(span.start < span.end && span.end <= text.length);
    assert.ok(marks?.every(({ at }, index) => at >= (marks[index - 1]?.at ?? 0)) ?? true);
  } catch (error) {
    if (!(error instanceof AuditError)) throw error;
  }
}
