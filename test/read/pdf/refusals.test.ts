/** PDFs that hold no release that could be read: each is told plainly, and none ends in an exception of ours. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { deflateSync } from 'node:zlib';
import fc from 'fast-check';
import { AuditError } from '../../../src/model/audit-error.ts';
import { readPdf } from '../../../src/read/pdf/pdf.ts';
import { line, writeObjects, writePdf } from './writer.ts';

const STATEMENT = [
  { x: 250, y: 60, text: 'Statements of Income' },
  ...line(120, 'Revenue of the company in the quarter', ['1,250', '1,100']),
  ...line(134, 'Cost of revenue', ['(1,000)', '(999)']),
];

const PAGES = '<< /Type /Pages /Kids [3 0 R] /Count 1 >>';
const CATALOG = '<< /Type /Catalog /Pages 2 0 R >>';
const page = (resources: string): string =>
  `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 4 0 R /Resources << ${resources} >> >>`;
const stream = (content: string, entries = ''): string =>
  `<< /Length ${content.length} ${entries}>>\nstream\n${content}\nendstream`;
const latin1 = (bytes: Uint8Array): string => Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');

/** A page that is one picture, as a scanner makes it. */
function scanned(): Uint8Array {
  const image =
    '/Type /XObject /Subtype /Image /Width 1 /Height 1 /ColorSpace /DeviceGray /BitsPerComponent 8 ';
  return writeObjects([
    CATALOG,
    PAGES,
    page('/XObject << /I 5 0 R >>'),
    stream('q 612 0 0 792 0 0 cm /I Do Q'),
    stream('A', image),
  ]);
}

/** A page of a stream that a transfer which took it for text has changed, and its picture with it. */
function damaged(): Uint8Array {
  const packed = deflateSync(Buffer.from('BT /F 10 Tf 50 700 Td (Revenue) Tj ET'.repeat(20)));
  const changed = latin1(packed).replace(/[\x80-\xff]/g, '?');
  const image = '/Type /XObject /Subtype /Image /Width 1 /Height 1 /Filter /FlateDecode ';
  const font = '/Font << /F 6 0 R >> /XObject << /I 5 0 R >>';
  return writeObjects([
    CATALOG,
    PAGES,
    page(font),
    stream(changed, '/Filter /FlateDecode '),
    stream(changed, image),
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
  ]);
}

/** A font that says of every code that it is a character without a meaning. */
function unmapped(
  said = 'Revenue was 1,250 and its cost was 1,000 in the quarter',
  unknown = '<20> <7e> <e020>',
): Uint8Array {
  const map =
    '/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /X def 1 begincodespacerange <00> <ff> ' +
    `endcodespacerange 1 beginbfrange ${unknown} endbfrange endcmap end end`;
  const words = `BT /F 10 Tf 50 700 Td (${said}) Tj ET`;
  const font = '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /ToUnicode 6 0 R >>';
  return writeObjects([CATALOG, PAGES, page('/Font << /F 5 0 R >>'), stream(words), font, stream(map)]);
}

/** Locked by a password that is not the empty one. */
function encrypted(): Uint8Array {
  const lock = `<< /Filter /Standard /V 1 /R 2 /P -4 /O <${'ab'.repeat(32)}> /U <${'cd'.repeat(32)}> >>`;
  const objects = [CATALOG, PAGES, page(''), stream('BT (x) Tj ET'), lock];
  return writeObjects(objects, `/Encrypt 5 0 R /ID [<${'01'.repeat(16)}> <${'01'.repeat(16)}>] `);
}

/** Blanks without end, packed into a small stream. */
function bomb(filters: number): Uint8Array {
  let content: Uint8Array = new Uint8Array(80 * 1024 * 1024).fill(32);
  for (let time = 0; time < filters; time++) content = deflateSync(content);
  const filter = `/Filter [${' /FlateDecode'.repeat(filters)}] `;
  return writeObjects([CATALOG, PAGES, page(''), stream(latin1(content), filter)]);
}

/** A word printed again and again by forms that call one another. */
function repeated(): Uint8Array {
  const font = '/Font << /F 5 0 R >>';
  const form = (name: string, resources: string): string =>
    stream(
      `/${name} Do `.repeat(100),
      `/Type /XObject /Subtype /Form /BBox [0 0 612 792] /Resources << ${resources} >> `,
    );
  return writeObjects([
    CATALOG,
    PAGES,
    page('/XObject << /A 6 0 R >>'),
    stream('/A Do'),
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
    form('B', '/XObject << /B 7 0 R >>'),
    form('C', '/XObject << /C 8 0 R >>'),
    form('D', '/XObject << /D 9 0 R >>'),
    stream(
      `BT /F 10 Tf 50 700 Td ${'(word) Tj 0 -9 Td '.repeat(60)} ET`,
      `/Type /XObject /Subtype /Form /BBox [0 0 612 792] /Resources << ${font} >> `,
    ),
  ]);
}

describe('a PDF that cannot be read', () => {
  const whole = writePdf([STATEMENT]);
  const cases: readonly (readonly [string, Uint8Array, RegExp])[] = [
    ['of pictures alone', scanned(), /no text: its pages are pictures/],
    [
      'whose pages show nothing',
      writeObjects([CATALOG, PAGES, page(''), stream('q Q')]),
      /no text: .* empty/,
    ],
    ['whose streams are damaged', damaged(), /damaged PDF: .* cannot be unpacked|page 1 .* damaged/],
    ['whose letters have no names', unmapped(), /does not say which letters/],
    ['whose few letters have no names', unmapped('Revenue 1,250'), /does not say which letters/],
    ['of hardly a word', writePdf([[{ x: 50, y: 60, text: 'Page 1' }]]), /no text but “Page ?1”: .* empty/],
    ['behind a password', encrypted(), /opens only with a password/],
    ['cut off', whole.subarray(0, Math.floor(whole.length * 0.6)), /truncated PDF/],
    ['without pages', writeObjects(['<< /Type /Catalog >>']), /broken PDF|page 1/],
    ['that lacks a page', writeObjects([CATALOG, PAGES]), /page 1 of .* is damaged|broken PDF/],
    ['that unpacks to far more than a page', bomb(1), /unpacks to more than is read/],
    ['packed twice over', bomb(2), /unpacks to more than is read/],
    ['that prints a word a million times', repeated(), /too many words/],
  ];
  for (const [title, bytes, message] of cases) {
    test(`${title} is refused`, async () => {
      await assert.rejects(
        readPdf(bytes, 'release.pdf'),
        (error) =>
          error instanceof AuditError && error.code === 'unreadable-file' && message.test(error.message),
      );
    });
  }

  test('is told of where its contents had to be guessed', async () => {
    const said = (await readPdf(whole, 'release.pdf')).notices;
    assert.equal(said, undefined);
    const text = latin1(whole);
    const at = text.lastIndexOf('startxref');
    for (const end of ['startxref\n7\n%%EOF', 'startxref\n999999\n%%EOF', 'startxref', '%%EOF']) {
      const bytes = Uint8Array.from(text.slice(0, at) + end, (letter) => letter.charCodeAt(0));
      const { notices, blocks } = await readPdf(bytes, 'release.pdf');
      assert.ok(blocks.length > 0);
      assert.deepEqual(
        notices?.map(({ code }) => code),
        ['left-out'],
        end,
      );
    }
  });

  test('is told of where some of its words have letters without names', async () => {
    const said =
      'Revenue was 1,250 and its cost was 1,000 in the quarter that ended, as the company said of it';
    const { notices } = await readPdf(unmapped(said, '<31> <31> <fffd>'), 'release.pdf');
    assert.match(notices?.[0]?.message ?? '', /which letters 2 words consist of/);
  });

  test('of any bytes is read or refused, and never ends in an exception of ours', async () => {
    const start = Uint8Array.from('%PDF-1.4\n', (letter) => letter.charCodeAt(0));
    const end = Uint8Array.from('\nstartxref\n0\n%%EOF', (letter) => letter.charCodeAt(0));
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), async (bytes) => {
        await readOrRefuse(Uint8Array.from([...start, ...bytes, ...end]));
      }),
      { numRuns: 40 },
    );
  });

  test('with any bytes changed is read or refused', async () => {
    const change = fc.array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), { minLength: 1, maxLength: 20 });
    await fc.assert(
      fc.asyncProperty(change, async (changes) => {
        const bytes = whole.slice();
        for (const [at, byte] of changes) bytes[at] = byte;
        await readOrRefuse(bytes);
      }),
      { numRuns: 60 },
    );
  });
});

async function readOrRefuse(bytes: Uint8Array): Promise<void> {
  try {
    const { text, blocks } = await readPdf(bytes, 'release.pdf');
    for (const { span } of blocks)
      assert.ok(span.start >= 0 && span.start <= span.end && span.end <= text.length);
  } catch (error) {
    assert.ok(error instanceof AuditError, String(error));
  }
}
