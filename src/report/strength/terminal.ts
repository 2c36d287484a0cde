/** The strength of an audit for a terminal: one number, two tables of rates, then the figures that nothing guards. */
import { type Part, type Rates, type StrengthReport, type Unguarded } from '../../model/strength.ts';
import { displayWidth, padEnd, padStart, cut, wrap } from '../text/measure.ts';
import type { RenderOptions } from '../words/options.ts';
import {
  headline,
  INJECTED_WORDS,
  mannerWords,
  MEASURE_MEANINGS,
  MEASURE_WORDS,
  MEASURES,
  partWords,
  shortPart,
  shareCells,
  STRENGTH_CAVEAT,
  unguardedHeadline,
  unguardedWords,
} from './words.ts';
import { themeOf, type Theme } from '../terminal/theme.ts';
import { oneLine } from '../text/visible.ts';
import { count } from '../words/words.ts';

const WIDEST = 120;
const NARROWEST = 40;
const INDENT = '  ';
const MOST_UNGUARDED = 60;

interface Sheet {
  readonly theme: Theme;
  readonly width: number;
}

export function renderStrengthTerminal(report: StrengthReport, { colour, width }: RenderOptions): string {
  const sheet = { theme: themeOf(colour), width: Math.min(Math.max(width, NARROWEST), WIDEST) };
  const parts = [
    titleLines(report, sheet),
    ratesLines(report, sheet),
    meaningLines(sheet),
    unguardedLines(report, sheet),
    wrap(STRENGTH_CAVEAT, sheet.width - INDENT.length).map((line) => INDENT + sheet.theme.quiet(line)),
  ];
  const shown = parts.filter((lines) => lines.length > 0).map((lines) => lines.join('\n'));
  return `${shown.join('\n\n')}\n`;
}

function titleLines(report: StrengthReport, { theme, width }: Sheet): readonly string[] {
  const packs = report.packs.map(({ name }) => oneLine(name)).join(', ');
  return [
    theme.strong(cut(oneLine(report.document.name), width)),
    ...wrap(`audited with ${packs}`, width).map((line) => theme.quiet(line)),
    '',
    ...wrap(headline(report), width - INDENT.length).map((line) => INDENT + theme.strong(line)),
    ...wrap(mannerWords(report), width - INDENT.length).map((line) => INDENT + theme.quiet(line)),
  ];
}

type TableRow = readonly [name: string, slips: number, rates: Rates];

/** Two tables under one set of columns, so that the eye can go down the page. */
function ratesLines({ kinds, parts, total }: StrengthReport, sheet: Sheet): readonly string[] {
  if (total.slips === 0) return [];
  const { theme, width } = sheet;
  const columns = ['slips', ...MEASURES.map((measure) => MEASURE_WORDS[measure])];
  const room = columns.reduce((sum, name) => sum + columnWidth(name), 0);
  const first = Math.max(12, Math.min(width - INDENT.length - room, 56));
  const head = (name: string): string =>
    theme.quiet(
      padEnd(name, first) + columns.map((column) => padStart(column, columnWidth(column))).join(''),
    );
  const line = ([name, slips, rates]: TableRow): string => {
    const cells = [count(slips), ...shareCells(rates)];
    const numbers = cells.map((cell, at) => padStart(cell, columnWidth(columns[at] ?? '')));
    return padEnd(cut(oneLine(name), first - 1), first) + numbers.join('');
  };
  const byKind = kinds.map(({ kind, rates }): TableRow => [INJECTED_WORDS[kind], rates.slips, rates]);
  const all = parts.map(({ part }) => part);
  const byPart = parts.map(({ part, rates }): TableRow => [shortPart(part, all), rates.slips, rates]);
  return [
    head('kind of slip'),
    ...byKind.map(line),
    theme.strong(line(['all', total.slips, total])),
    '',
    head('part of the release'),
    ...byPart.map(line),
  ].map((text) => (text === '' ? '' : INDENT + text));
}

function columnWidth(name: string): number {
  return Math.max(displayWidth(name), 8) + 2;
}

function meaningLines({ theme, width }: Sheet): readonly string[] {
  const label = Math.max(...MEASURES.map((measure) => displayWidth(MEASURE_WORDS[measure]))) + 2;
  return MEASURES.flatMap((measure) =>
    wrap(MEASURE_MEANINGS[measure], width - INDENT.length - label).map(
      (text, index) => INDENT + theme.quiet(padEnd(index === 0 ? MEASURE_WORDS[measure] : '', label) + text),
    ),
  );
}

function unguardedLines(report: StrengthReport, sheet: Sheet): readonly string[] {
  const { theme, width } = sheet;
  const { unguarded } = report;
  const head = wrap(unguardedHeadline(report), width - INDENT.length).map(
    (line) => INDENT + theme.strong(line),
  );
  const lines: string[] = [];
  let last: Part | null = null;
  for (const each of unguarded.slice(0, MOST_UNGUARDED)) {
    if (last === null || partWords(last) !== partWords(each.part))
      lines.push('', INDENT + theme.quiet(cut(oneLine(partWords(each.part)), width - INDENT.length)));
    last = each.part;
    lines.push(...figureLines(each, sheet));
  }
  const hidden = unguarded.length - MOST_UNGUARDED;
  if (hidden > 0) lines.push('', `${INDENT}and ${count(hidden)} more, which Markdown and JSON list`);
  return [...head, ...lines];
}

/** The line, the figure and its caption; below them why it is not seen. */
function figureLines(unguarded: Unguarded, { theme, width }: Sheet): readonly string[] {
  const { figure, caption, periodLabel } = unguarded;
  const place = padEnd(`${INDENT}line ${figure.line}`, 12);
  const text = padEnd(figure.text, 14);
  const words = [oneLine(caption), oneLine(periodLabel)].filter((each) => each !== '').join(', ');
  const indent = ' '.repeat(place.length);
  return [
    theme.quiet(place) + (text + cut(words, width - displayWidth(place) - displayWidth(text))).trimEnd(),
    ...wrap(oneLine(unguardedWords(unguarded)), width - indent.length).map(
      (line) => indent + theme.quiet(line),
    ),
  ];
}
