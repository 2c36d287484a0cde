/** One finding as a person reads it: what is printed, where, by how much it is off, which figure is in doubt, and why. */
import type { Finding } from '../../model/finding.ts';
import type { Report } from '../../model/report.ts';
import { alignAmounts } from '../text/align.ts';
import { drawExcerpt } from '../excerpt/draw-excerpt.ts';
import { excerptOf } from '../excerpt/excerpt.ts';
import type { FigureWords } from '../words/figure-words.ts';
import { displayWidth, padEnd, wrap } from '../text/measure.ts';
import { linesOf } from '../text/quoted.ts';
import { type Row, reasonsOf } from '../words/reasons.ts';
import type { Theme } from './theme.ts';
import { oneLine } from '../text/visible.ts';

/** What every part of the terminal report is drawn with. */
export interface Sheet {
  readonly report: Report;
  readonly words: FigureWords;
  readonly theme: Theme;
  readonly width: number;
}

export const INDENT = '  ';

/** Parts are set apart by empty lines. */
export function findingLines(finding: Finding, sheet: Sheet): readonly string[] {
  const parts = [
    headerLines(finding, sheet),
    wrap(oneLine(finding.message), sheet.width - INDENT.length).map(
      (line) => INDENT + sheet.theme.strong(line),
    ),
    excerptLines(finding, sheet),
    arithmeticLines(finding, sheet),
    rowLines(reasonsOf(finding, sheet.words), sheet),
  ];
  return parts
    .filter((part) => part.length > 0)
    .flatMap((part, index) => (index === 0 ? part : [''].concat(part)));
}

/** Severity and rule to the left, where and when to the right. */
function headerLines({ severity, rule, context }: Finding, { theme, width }: Sheet): readonly string[] {
  const left = `${severity}  ${oneLine(rule)}`;
  const right = oneLine(context);
  const gap = width - displayWidth(left) - displayWidth(right);
  const painted = theme.severity[severity](severity);
  const name = wrap(oneLine(rule), width - severity.length - 2);
  const named = name.map((part, index) =>
    index === 0 ? `${painted}  ${part}` : ' '.repeat(severity.length + 2) + part,
  );
  if (gap >= 2) return [`${named[0]}${' '.repeat(gap)}${theme.quiet(right)}`];
  return [...named, ...wrap(right, width - INDENT.length).map((line) => INDENT + theme.quiet(line))];
}

function excerptLines(finding: Finding, { report, words, theme, width }: Sheet): readonly string[] {
  const excerpt = excerptOf(finding, report);
  if (excerpt === null) {
    const rows = finding.labels.map((label) => ({
      label: '',
      text: `${words.name(label.figure)}: ${label.text}`,
    }));
    return rows.flatMap(({ text }) => wrap(oneLine(text), width - 4).map((line) => `    ${line}`));
  }
  const indent = width < 60 ? '' : INDENT;
  const lines = drawExcerpt(excerpt.lines, width - indent.length, theme).map((line) => indent + line);
  const told = excerpt.elsewhere.map(({ text, figures }) => oneLine(`${text}: ${linesOf(figures)}`));
  const more = told.flatMap((each) => wrap(each, width - 4)).map((line) => `    ${theme.quiet(line)}`);
  return [...lines, ...more];
}

function arithmeticLines({ arithmetic }: Finding, { theme, width }: Sheet): readonly string[] {
  const rows = [
    ['reported', arithmetic.reported, arithmetic.reportedTolerance],
    ['recomputed', arithmetic.recomputed, arithmetic.recomputedTolerance],
    ['difference', arithmetic.difference, arithmetic.tolerance],
  ] as const;
  const amounts = alignAmounts(rows.map(([, amount]) => oneLine(amount)));
  const indent = width < 60 ? INDENT : '    ';
  const below = (note: string, start: number): readonly string[] =>
    wrap(note, width - start).map((part) => ' '.repeat(start) + theme.quiet(part));
  const lines: string[] = [];
  for (const [index, [label, , beside]] of rows.entries()) {
    const line = `${indent}${padEnd(label, 12)}${amounts[index] ?? ''}`;
    const note = oneLine(beside);
    if (displayWidth(line) + 3 + displayWidth(note) <= width)
      lines.push(`${line}   ${theme.quiet(note)}`.trimEnd());
    else lines.push(line, ...below(note, indent.length + 12));
  }
  return lines;
}

const LABEL_WIDTH = 11;

/** `suspect    Total current assets, …`, continued under itself. */
export function rowLines(rows: readonly Row[], { theme, width }: Sheet): readonly string[] {
  return rows.flatMap(({ label, text }) =>
    wrap(oneLine(text), width - INDENT.length - LABEL_WIDTH).map((line, index) => {
      const head = padEnd(index === 0 ? label : '', LABEL_WIDTH);
      return INDENT + theme.quiet(head) + (label === 'restored' ? theme.restored(line) : line);
    }),
  );
}
