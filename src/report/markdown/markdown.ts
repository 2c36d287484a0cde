/** The report as a pull-request comment. */
import type { Report } from '../../model/report.ts';
import { figureWords } from '../words/figure-words.ts';
import { groupsOf } from '../words/groups.ts';
import { codeSpan, escapeMarkdown, table } from './escape.ts';
import { details, groupLine, groupParagraphs } from './finding.ts';
import { untiedWords } from '../words/untied.ts';
import {
  CAVEAT,
  count,
  counted,
  coverageSentence,
  headline,
  STATUS_WORDS,
  STATUSES,
  VERDICTS,
} from '../words/words.ts';

/** A comment on GitHub holds 65,536 characters; what stands around the findings needs some of them. */
const ROOM = 56_000;
const ROOM_FOR_LINES = 4_000;
const MAX_NOTICES = 30;

export function renderMarkdown(report: Report): string {
  const paragraphs = [
    `## Release audit: ${headline(report)}`,
    titleLine(report),
    coverageSentence(report.coverage),
    ...findingParagraphs(report),
    '### Coverage',
    coverageTable(report),
    ...untiedParagraphs(report),
    ...noticeParagraphs(report),
    `> ${CAVEAT}`,
  ];
  return `${paragraphs.join('\n\n')}\n`;
}

function titleLine({ extraction, packs, tool }: Report): string {
  const names = packs.map(({ name }) => codeSpan(name)).join(', ');
  const audited = names === '' ? '' : ` · audited with ${names}`;
  return `**${escapeMarkdown(extraction.document.name)}**${audited} · ${tool.name} ${tool.version}`;
}

/** Findings in full while there is room, then in a line each, then as a number. */
function findingParagraphs(report: Report): readonly string[] {
  const words = figureWords(report);
  const paragraphs: string[] = [];
  const lines: string[] = [];
  let used = 0;
  let usedByLines = 0;
  let left = 0;
  for (const group of groupsOf(report.findings)) {
    const told = groupParagraphs(group, report, words);
    const length = told.reduce((sum, paragraph) => sum + paragraph.length + 2, 0);
    const line = groupLine(group, report);
    if (lines.length === 0 && used + length <= ROOM) {
      paragraphs.push(...told);
      used += length;
    } else if (left === 0 && usedByLines + line.length < ROOM_FOR_LINES) {
      lines.push(line);
      usedByLines += line.length + 1;
    } else left += 1 + group.others.length;
  }
  if (lines.length > 0) paragraphs.push('### Findings without room in a comment', lines.join('\n'));
  if (left > 0) paragraphs.push(`and ${counted(left, 'finding')} more, which the HTML and JSON reports hold`);
  return paragraphs;
}

function coverageTable({ coverage }: Report): string {
  const rows = STATUSES.map((status, index) => {
    const verdict = VERDICTS[index];
    const figures = [STATUS_WORDS[status], count(coverage.figures[status])];
    return figures.concat(verdict === undefined ? ['', ''] : [verdict, count(coverage.verdicts[verdict])]);
  });
  return table(['figures', '', 'evaluations', ''], ['left', 'right', 'left', 'right'], rows);
}

function untiedParagraphs({ figures }: Report): readonly string[] {
  const told = untiedWords(figures);
  return told === '' ? [] : [`Untied: ${escapeMarkdown(told)}. The HTML report lists each.`];
}

function noticeParagraphs({ notices }: Report): readonly string[] {
  if (notices.length === 0) return [];
  const items = notices.slice(0, MAX_NOTICES).map(({ line, message }) => {
    return `- ${line === null ? '' : `line ${line}: `}${escapeMarkdown(message)}`;
  });
  const hidden = notices.length - items.length;
  if (hidden > 0) items.push(`- and ${count(hidden)} more, which the HTML and JSON reports list`);
  return details(counted(notices.length, 'notice'), items.join('\n'));
}
