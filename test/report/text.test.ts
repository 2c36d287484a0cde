/** The small parts that all formats are made of. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import * as fc from 'fast-check';
import type { Form } from '../../src/model/evaluation.ts';
import type { Label } from '../../src/model/finding.ts';
import type { FigureEntry } from '../../src/model/report.ts';
import { amount } from '../../src/number/amount.ts';
import { alignAmounts, splitAmount } from '../../src/report/text/align.ts';
import { cutProse } from '../../src/report/excerpt/cut-prose.ts';
import { writeEquation } from '../../src/report/words/equation.ts';
import { groupsOf } from '../../src/report/words/groups.ts';
import { cut, displayWidth, padStart, wrap } from '../../src/report/text/measure.ts';
import { linesOf, quotedLabels } from '../../src/report/text/quoted.ts';
import { render } from '../../src/report/render.ts';
import { disarmed, oneLine, visible } from '../../src/report/text/visible.ts';
import { count, counted } from '../../src/report/words/words.ts';
import { FINDINGS } from './example/findings.ts';
import { REPORT } from './example/report.ts';
import { saying } from './hostile.ts';

const anyText = fc.string({ unit: 'binary', maxLength: 80 });
const words = fc
  .array(fc.stringMatching(/^[a-z0-9,.字]{1,40}$/), { maxLength: 20 })
  .map((parts) => parts.join(' '));

describe('visible', () => {
  test('shows what would act', () => {
    assert.equal(visible('\u001b[31m\u0007\u007f\u009b\u202e'), '␛[31m␇␡��');
    assert.equal(visible('a\tb\nc'), 'a\tb\nc');
    assert.equal(oneLine('  a\t b\r\n\u00a0c '), 'a b c');
  });

  test('keeps every character in its place', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        assert.equal(visible(text).length, text.length);
        assert.doesNotMatch(visible(text), /[^\P{Cc}\t\n\r]|\p{Cf}|\p{Cs}/u);
      }),
    );
  });
});

describe('measure', () => {
  test('counts columns, not characters', () => {
    assert.equal(displayWidth('abc'), 3);
    assert.equal(displayWidth('銀行'), 4);
    assert.equal(displayWidth('e\u0301'), 1);
    assert.equal(padStart('銀', 4), '  銀');
  });

  test('cuts with an ellipsis', () => {
    assert.equal(cut('Prepaid expenses', 9), 'Prepaid…');
    assert.equal(cut('銀行銀行', 6), '銀行…');
    assert.equal(cut('abc', 3), 'abc');
    assert.equal(cut('abc', 0), '');
  });

  test('breaks a long name behind its slash or dash', () => {
    const rows = [
      ['discovered/bridge/adjusted-general-expenses', 40, 'discovered/bridge/adjusted-general-', 'expenses'],
      ['discovered/bridge/adjusted', 22, 'discovered/bridge/', 'adjusted'],
      ['a/bcdefghijkl', 8, 'a/bcdefg', 'hijkl'],
    ] as const;
    for (const [name, width, ...lines] of rows) assert.deepEqual(wrap(name, width), lines);
  });

  test('wraps within the width and loses nothing', () => {
    fc.assert(
      fc.property(words, fc.integer({ min: 2, max: 60 }), (text, width) => {
        const lines = wrap(text, width);
        assert.ok(lines.every((line) => displayWidth(line) <= width));
        assert.equal(lines.join('').replaceAll(' ', ''), text.replaceAll(' ', ''));
      }),
    );
  });
});

describe('amounts', () => {
  test('stand with their decimal points under one another', () => {
    assert.deepEqual(alignAmounts(['39,769,028', '-27,000', '']), ['39,769,028', '   -27,000', '          ']);
    assert.deepEqual(alignAmounts(['16.8 %', '18.64 %', '(2)']), ['16.8 % ', '18.64 %', '(2)    ']);
  });

  test('split before the point', () => {
    assert.deepEqual(splitAmount('1,234.50'), ['1,234', '.50']);
    assert.deepEqual(splitAmount('1,234'), ['1,234', '']);
  });
});

describe('cutProse', () => {
  const mark = (
    text: string,
    figure: string,
  ): { start: number; end: number; figure: string; text: string; primary: boolean } => {
    const start = text.indexOf(figure);
    return { start, end: start + figure.length, figure, text: '', primary: true };
  };

  test('shows marks near one another in one piece, others in their own', () => {
    const text = `${'before '.repeat(20)}1,234.5 and 99 ${'between '.repeat(30)}6.78 behind`;
    const marks = [mark(text, '1,234.5'), mark(text, '99'), mark(text, '6.78')];
    const pieces = cutProse({ column: 0, text, marks }, 40);
    assert.deepEqual(
      pieces.map((piece) => piece.text),
      ['… before before 1,234.5 and 99 between …', '… between between between 6.78 behind'],
    );
  });

  test('a mark is always shown whole, and no piece is too wide', () => {
    const long = fc.array(fc.stringMatching(/^[a-z]{1,60}$/), { minLength: 1, maxLength: 30 });
    fc.assert(
      fc.property(long, long, fc.integer({ min: 24, max: 100 }), (before, behind, room) => {
        const text = `${before.join(' ')} RMB1,234.5 ${behind.join(' ')}`;
        const [piece] = cutProse({ column: 0, text, marks: [mark(text, '1,234.5')] }, room);
        const shown = piece?.marks[0];
        assert.equal(piece?.text.slice(shown?.start, shown?.end), '1,234.5');
        assert.ok(displayWidth(piece?.text ?? '') <= room);
      }),
    );
  });
});

describe('equations', () => {
  const fact = (figure: string): Form => ({ kind: 'fact', figure });
  const write = (right: Form): string =>
    writeEquation({ left: fact('a'), relation: '=', right }, (figure) => figure);

  test('are written as they would be by hand', () => {
    const b = fact('b');
    const c = fact('c');
    const one: Form = { kind: 'constant', value: amount(100, 2) };
    assert.equal(write({ kind: 'sum', operands: [b, { kind: 'negate', operand: c }] }), 'a = b − c');
    const sum: Form = {
      kind: 'sum',
      operands: [
        { kind: 'divide', left: b, right: c },
        { kind: 'negate', operand: one },
      ],
    };
    assert.equal(write(sum), 'a = b ÷ c − 1');
    assert.equal(
      write({ kind: 'divide', left: sum, right: { kind: 'multiply', left: b, right: c } }),
      'a = (b ÷ c − 1) ÷ (b × c)',
    );
    assert.equal(write({ kind: 'negate', operand: sum }), 'a = −(b ÷ c − 1)');
    const twice: Form = { kind: 'negate', operand: { kind: 'negate', operand: c } };
    const none: Form = { kind: 'constant', value: amount(0) };
    assert.equal(
      write({ kind: 'sum', operands: [b, twice, none, { kind: 'negate', operand: none }] }),
      'a = b + c',
    );
    assert.equal(write({ kind: 'sum', operands: [none] }), 'a = 0');
    assert.equal(write({ kind: 'max', left: b, right: { kind: 'abs', operand: c } }), 'a = max(b; |c|)');
  });
});

describe('quoted labels', () => {
  const label = (figure: string, text: string): Label => ({ figure, text });
  const entries = REPORT.figures.slice(0, 8);

  test('the same words about many figures are told once, not shown in place', () => {
    const [first, ...others] = entries.map(({ id }, index) => label(id, index === 0 ? 'total' : 'component'));
    assert.ok(first);
    const { inPlace, elsewhere } = quotedLabels([first, ...others], REPORT);
    assert.deepEqual([...inPlace], [[first.figure, 'total']]);
    assert.deepEqual(elsewhere, [{ text: 'component', figures: entries.slice(1) }]);
    assert.equal(quotedLabels([first, ...others.slice(0, 3)], REPORT).inPlace.size, 4);
  });

  test('lines are told in runs', () => {
    const on = (...lines: readonly number[]): string =>
      linesOf(lines.map((line) => Object.assign({}, entries[0], { line }) as FigureEntry));
    assert.equal(on(7), 'line 7');
    assert.equal(on(7, 7, 8), 'lines 7 and 8');
    assert.equal(on(7, 8, 9), 'lines 7–9');
    assert.equal(on(7, 8, 9, 12, 20, 21), 'lines 7–9, 12, 20 and 21');
  });
});

describe('words', () => {
  test('count', () => {
    assert.equal(count(0), '0');
    assert.equal(count(1234567), '1,234,567');
    assert.equal(counted(1, 'error'), '1 error');
    assert.equal(counted(1000, 'error'), '1,000 errors');
  });

  test('findings of one group are one entry', () => {
    const groups = groupsOf(FINDINGS);
    assert.deepEqual(
      groups.map(({ others }) => others.length),
      [0, 0, 0, 0, 0, 0, 0, 2],
    );
    assert.deepEqual(
      groups.flatMap(({ first, others }) => [first, ...others]),
      FINDINGS,
    );
  });
});

describe('disarmed', () => {
  const cases: Readonly<Record<string, string>> = {
    'Revenue\n  ::error::x\n': 'Revenue\n  ·::error::x\n',
    '::add-mask::5': '·::add-mask::5',
    '\t##[group]x': '\t·##[group]x',
    'draft.txt:1:2: error: a::b': 'draft.txt:1:2: error: a::b',
    '\n\n  ::x': '\n\n  ·::x',
  };
  for (const [text, shown] of Object.entries(cases)) {
    test(JSON.stringify(text), () => assert.equal(disarmed(text), shown));
  }

  test('no line that a report prints is a command to a run of GitHub', async () => {
    for (const format of ['terminal', 'compact'] as const) {
      for (const text of ['::error::x', ' ::stop-commands::x'.repeat(20), '##[group]x']) {
        const printed = await render(saying(text), format, { width: 60, path: `${text}.txt` });
        assert.doesNotMatch(printed, /^\s*(?:::|##\[)/m);
      }
    }
  });
});
