/** The report for a terminal: findings in full, one line for each further one of the same group, then the summary. */
import type { Finding } from '../../model/finding.ts';
import type { Report } from '../../model/report.ts';
import { alignAmounts } from '../text/align.ts';
import { figureWords } from '../words/figure-words.ts';
import { type Group, groupsOf } from '../words/groups.ts';
import { cut, displayWidth, padEnd, wrap } from '../text/measure.ts';
import type { RenderOptions } from '../words/options.ts';
import { findingLines, INDENT, type Sheet } from './finding.ts';
import { summaryLines } from './summary.ts';
import { themeOf } from './theme.ts';
import { disarmed, oneLine } from '../text/visible.ts';
import { count } from '../words/words.ts';

/** Beyond this a line is too long to be read with ease, however wide the terminal. */
const WIDEST = 120;
const NARROWEST = 24;

export function renderTerminal(report: Report, { colour, width }: RenderOptions): string {
  const sheet: Sheet = {
    report,
    words: figureWords(report),
    theme: themeOf(colour),
    width: Math.min(Math.max(width, NARROWEST), WIDEST),
  };
  const groups = groupsOf(report.findings).map((group) => groupLines(group, sheet));
  const parts = [titleLines(sheet), ...groups, summaryLines(sheet)];
  return disarmed(`${parts.map((lines) => lines.join('\n')).join('\n\n\n')}\n`);
}

function titleLines({ report, theme, width }: Sheet): readonly string[] {
  const packs = report.packs.map((pack) => oneLine(pack.name)).join(', ');
  const name = wrap(oneLine(report.extraction.document.name), width).map((line) => theme.strong(line));
  if (packs === '') return name;
  return [...name, ...wrap(`audited with ${packs}`, width).map((line) => theme.quiet(line))];
}

function groupLines({ first, others }: Group, sheet: Sheet): readonly string[] {
  const lines = findingLines(first, sheet);
  if (others.length === 0) return lines;
  const isTold =
    sheet.width >= NARROWEST_TABLE && others.every(({ arithmetic }) => arithmetic.reported !== '');
  const more = `and ${count(others.length)} more of the same${isTold ? ', as reported and as recomputed' : ''}:`;
  const said = wrap(more, sheet.width - INDENT.length).map((line) => INDENT + line);
  return [
    ...lines,
    '',
    ...said,
    ...(isTold ? otherRows(others, sheet) : others.map((each) => otherLine(each, sheet))),
  ];
}

/** Narrower, captions beside two amounts would be cut to nothing. */
const NARROWEST_TABLE = 72;

/** One line each: where, what, when, and the two amounts under one another. */
function otherRows(others: readonly Finding[], { words, report, theme, width }: Sheet): readonly string[] {
  const figures = others.map(({ labels }) => labels[0]?.figure ?? '');
  const reported = alignAmounts(others.map(({ arithmetic }) => oneLine(arithmetic.reported)));
  const recomputed = alignAmounts(others.map(({ arithmetic }) => oneLine(arithmetic.recomputed)));
  const places = aligned(figures.map((figure) => `line ${report.figuresById.get(figure)?.line ?? '–'}`));
  const isOneUnit = new Set(figures.map(words.unit)).size === 1;
  const periods = aligned(
    others.map(({ context }, index) => (isOneUnit ? words.period(figures[index] ?? '') : oneLine(context))),
  );
  const amounts = others.map(
    (_, index) => `${periods[index] ?? ''}   ${reported[index] ?? ''}   ${recomputed[index] ?? ''}`,
  );
  const room = width - 2 * INDENT.length - displayWidth(`${places[0]}    ${amounts[0]}`);
  const captions = aligned(figures.map((figure) => cut(words.caption(figure), room)));
  return others.map((_, index) =>
    `${INDENT}${INDENT}${theme.quiet(places[index] ?? '')}  ${captions[index]}  ${amounts[index]}`.trimEnd(),
  );
}

function aligned(texts: readonly string[]): readonly string[] {
  const widest = Math.max(...texts.map(displayWidth));
  return texts.map((text) => padEnd(text, widest));
}

function otherLine(finding: Finding, { report, theme, width }: Sheet): string {
  const figure = finding.labels[0]?.figure ?? '';
  const place = `line ${report.figuresById.get(figure)?.line ?? '–'}`;
  const line = cut(`${place}  ${oneLine(finding.message)}`, width - 2 * INDENT.length);
  return INDENT + INDENT + theme.quiet(line.slice(0, place.length)) + line.slice(place.length);
}
