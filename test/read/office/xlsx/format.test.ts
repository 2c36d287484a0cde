import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { BUILTIN_FORMATS } from '../../../../src/read/office/xlsx/builtin-formats.ts';
import { formatStored, formatWords } from '../../../../src/read/office/xlsx/format.ts';

const ACCOUNTING = BUILTIN_FORMATS[41] ?? '';

/** As spreadsheet programs print them: format, stored value, printed text. */
const NUMBERS: readonly (readonly [code: string, stored: string, printed: string])[] = [
  ['General', '4495503', '4495503'],
  ['General', '-4984', '-4984'],
  ['General', '0', '0'],
  ['General', '0.185', '0.185'],
  ['General', '0.1850000001', '0.185'],
  ['General', '0.33333333333333331', '0.333333333'],
  ['General', '1234567.891234', '1234567.891'],
  ['General', '99999999999', '99999999999'],
  ['General', '123456789012', '1.23457E+11'],
  ['General', '1E-3', '0.001'],
  ['General', '0.00001234', '0.00001234'],
  ['General', '0.0000123456789', '1.23457E-05'],
  ['General', '1.5E+20', '1.5E+20'],
  ['0', '0.5', '1'],
  ['0', '1.4999999999999999', '2'],
  ['0', '2.5', '3'],
  ['0', '-2.5', '-3'],
  ['0', '-0.4', '0'],
  ['0.00', '12.5', '12.50'],
  ['0.00', '1.0049999999999999', '1.01'],
  ['0.00', '1.00499', '1.00'],
  ['#,##0', '4495503', '4,495,503'],
  ['#,##0', '999', '999'],
  ['#,##0', '1000', '1,000'],
  ['#,##0', '999999.5', '1,000,000'],
  ['#,##0.00', '-1234.5', '-1,234.50'],
  ['#,##0_);(#,##0)', '4495503', '4,495,503'],
  ['#,##0_);(#,##0)', '-4984', '(4,984)'],
  ['#,##0_);\\(#,##0\\)', '-4984', '(4,984)'],
  ['#,##0_);[Red](#,##0)', '-4984', '(4,984)'],
  [ACCOUNTING, '1234', '1,234'],
  [ACCOUNTING, '-1234', '(1,234)'],
  [ACCOUNTING, '0', '-'],
  [BUILTIN_FORMATS[43] ?? '', '0', '-'],
  [BUILTIN_FORMATS[44] ?? '', '-1234.5', '$(1,234.50)'],
  ['#,##0,', '4495503000', '4,495,503'],
  ['#,##0,,', '4495503000', '4,496'],
  ['#,##0.0,,', '4495503000', '4,495.5'],
  ['0.0,', '-4984', '-5.0'],
  ['0%', '0.1850000001', '19%'],
  ['0.0%', '0.1850000001', '18.5%'],
  ['0.0%', '0.28499999999999998', '28.5%'],
  ['0.0%;(0.0%)', '-0.0235', '(2.4%)'],
  ['0.00%', '0.0235', '2.35%'],
  ['[$RMB-804]#,##0', '1234', 'RMB1,234'],
  ['[$-409]#,##0', '1234', '1,234'],
  ['"US$"#,##0.0" million"', '633.17899', 'US$633.2 million'],
  ['\\$0.00', '0.49', '$0.49'],
  ['0.0x', '2.25', '2.3x'],
  ['#', '0', ''],
  ['#.##', '0.5', '.5'],
  ['0.##', '5', '5.'],
  ['0.0#', '5.25', '5.25'],
  ['0.00E+00', '1234567', '1.23E+06'],
  ['0.0E+0', '9.99', '1.0E+1'],
  ['##0.0E+0', '1234567', '1.2E+6'],
  ['00000', '42', '00042'],
  ['000-0000', '5551234', '555-1234'],
  ['???', '7', '7'],
  ['.00', '0.5', '.50'],
  ['.00', '12.5', '12.50'],
  ['0;-0;"nil"', '0', 'nil'],
  ['0;;', '-5', ''],
  [';;;', '5', ''],
  ['0;(0);"-";@', '-5', '(5)'],
  ['[<0](#,##0.0);#,##0.0', '-1234.5', '(1,234.5)'],
  ['[<1000]0;0.0,"k"', '999', '999'],
  ['[<1000]0;0.0,"k"', '12345', '12.3k'],
  ['[>=1000000]0.0,,"M";[>=1000]0.0,"k";0', '2500000', '2.5M'],
  ['[>=1000000]0.0,,"M";[>=1000]0.0,"k";0', '12', '12'],
  ['@', '42', '42'],
  ['', '42', '42'],
  ['# ?/?', '0.5', '0.5'],
  ['0', 'not a number', 'not a number'],
];

const DATES: readonly (readonly [code: string, stored: string, printed: string])[] = [
  ['m/d/yyyy', '45291', '12/31/2023'],
  ['mmmm d, yyyy', '45291', 'December 31, 2023'],
  ['[$-409]mmm\\ d\\,\\ yyyy;@', '45291', 'Dec 31, 2023'],
  ['d-mmm-yy', '45291', '31-Dec-23'],
  ['yyyy-mm-dd', '1', '1900-01-01'],
  ['yyyy-mm-dd', '59', '1900-02-28'],
  ['yyyy-mm-dd', '60', '1900-02-29'],
  ['yyyy-mm-dd', '61', '1900-03-01'],
  ['yyyy"年"m"月"', '45291', '2023年12月'],
  ['dddd', '45291', 'Sunday'],
  ['ddd', '45292', 'Mon'],
  ['mmmmm', '45291', 'D'],
  ['h:mm AM/PM', '45291.75', '6:00 PM'],
  ['h:mm:ss', '0.5', '12:00:00'],
  ['hh:mm', '0.0416666666666667', '01:00'],
  ['[h]:mm', '1.5', '36:00'],
  ['[mm]:ss', '0.0416666666666667', '60:00'],
  ['m/d/yyyy h:mm', '45291.25', '12/31/2023 6:00'],
  ['yyyy', '-1', '-1'],
];

describe('number formats', () => {
  for (const [code, stored, printed] of [...NUMBERS, ...DATES]) {
    test(`${stored} as ${code} is ${printed}`, () => assert.equal(formatStored(stored, code), printed));
  }

  test('days may be counted from 1904', () => {
    assert.equal(formatStored('43829', 'yyyy-mm-dd', 1904), '2023-12-31');
  });

  test('words are changed by a section for text only', () => {
    assert.equal(formatWords('Note', 'General'), 'Note');
    assert.equal(formatWords('Note', ACCOUNTING).trim(), 'Note');
    assert.equal(formatWords('4', '0;0;0;"Note "@'), 'Note 4');
  });

  test('an integer with separators is printed digit for digit', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: -(10n ** 14n), max: 10n ** 14n }), (number) => {
        const expected = number.toLocaleString('en-US');
        assert.equal(formatStored(String(number), '#,##0'), expected);
        assert.equal(formatStored(`${number}.00`, '#,##0'), expected);
      }),
    );
  });

  test('any code and any value give a text', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(...'0#?,.%E+-;[]()_*"\\@/ymdhsAMPGeneral$<>1 ') }),
        fc.double(),
        (code, value) => {
          assert.equal(typeof formatStored(String(value), code), 'string');
          assert.equal(typeof formatWords('x', code), 'string');
        },
      ),
      { numRuns: 2000 },
    );
  });
});
