/** The end of the terminal report: what came of it in numbers, what could not be read, and what no result can say. */
import Table from 'cli-table3';
import { SEVERITIES } from '../../model/identity.ts';
import type { Notice } from '../../model/notice.ts';
import { INDENT, rowLines, type Sheet } from './finding.ts';
import { wrap } from '../text/measure.ts';
import { untiedWords } from '../words/untied.ts';
import {
  CAVEAT,
  count,
  coverageSentence,
  headline,
  STATUS_WORDS,
  STATUSES,
  VERDICTS,
} from '../words/words.ts';

type TableRow = readonly string[];

/** Two columns of counts stand side by side from this width on. */
const WIDE = 56;
const MAX_NOTICES = 10;

export function summaryLines(sheet: Sheet): readonly string[] {
  const { report, theme, width } = sheet;
  const worst = SEVERITIES.find((severity) => report.severities[severity] > 0);
  const paint = worst === undefined ? theme.strong : theme.severity[worst];
  const sentence = wrap(coverageSentence(report.coverage), width - INDENT.length);
  const caveat = wrap(CAVEAT, width - INDENT.length);
  return [
    theme.quiet('─'.repeat(width)),
    ...wrap(headline(report), width).map((line) => paint(line)),
    '',
    ...coverageTable(sheet),
    '',
    ...sentence.map((line) => INDENT + line),
    ...untiedLines(sheet),
    ...noticeLines(report.notices, sheet),
    '',
    ...caveat.map((line) => INDENT + theme.quiet(line)),
  ];
}

function coverageTable({ report, theme, width }: Sheet): readonly string[] {
  const { coverage } = report;
  const figures = STATUSES.map((status): TableRow => [STATUS_WORDS[status], count(coverage.figures[status])]);
  const verdicts = VERDICTS.map((verdict): TableRow => [verdict, count(coverage.verdicts[verdict])]);
  if (width < WIDE) {
    return [
      ...table(['figures', ''], figures, theme.quiet),
      '',
      ...table(['evaluations', ''], verdicts, theme.quiet),
    ];
  }
  const rows = figures.map((row, index) => row.concat('', verdicts[index] ?? ['', '']));
  return table(['figures', '', '', 'evaluations', ''], rows, theme.quiet);
}

const NOTHING = '';
const CHARS = {
  top: NOTHING,
  'top-mid': NOTHING,
  'top-left': NOTHING,
  'top-right': NOTHING,
  bottom: NOTHING,
  'bottom-mid': NOTHING,
  'bottom-left': NOTHING,
  'bottom-right': NOTHING,
  left: NOTHING,
  'left-mid': NOTHING,
  mid: NOTHING,
  'mid-mid': NOTHING,
  right: NOTHING,
  'right-mid': NOTHING,
  middle: '  ',
};

/** No lines and no colours of the library's own: a column of numbers needs neither. */
function table(
  head: TableRow,
  rows: readonly TableRow[],
  quiet: (text: string) => string,
): readonly string[] {
  const drawn = new Table({
    chars: CHARS,
    colAligns: head.map((_, index) => (index % 3 === 1 ? 'right' : 'left')),
    style: { head: [], border: [], compact: true, 'padding-left': 0, 'padding-right': 0 },
  });
  drawn.push(
    head.map((cell) => quiet(cell)),
    ...rows.map((row) => [...row]),
  );
  return drawn
    .toString()
    .split('\n')
    .map((line) => (INDENT + line).trimEnd());
}

/** What was not checked, and where each such figure is listed. */
function untiedLines(sheet: Sheet): readonly string[] {
  const told = untiedWords(sheet.report.figures);
  if (told === '') return [];
  return ['', ...rowLines([{ label: 'untied', text: `${told}; the HTML report lists each` }], sheet)];
}

function noticeLines(notices: readonly Notice[], sheet: Sheet): readonly string[] {
  if (notices.length === 0) return [];
  const shown = notices.slice(0, MAX_NOTICES).map(({ line, message }) => {
    return { label: 'notice', text: line === null ? message : `line ${line}: ${message}` };
  });
  const hidden = notices.length - shown.length;
  const rest =
    hidden === 0
      ? []
      : [{ label: '', text: `and ${count(hidden)} more, which the HTML and JSON reports list` }];
  return ['', ...rowLines([...shown, ...rest], sheet)];
}
