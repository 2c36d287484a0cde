/** A group of findings in Markdown: the first in full, the others in a table that opens on request. */
import type { Finding } from '../../model/finding.ts';
import type { Report } from '../../model/report.ts';
import { drawExcerpt, NO_PAINT } from '../excerpt/draw-excerpt.ts';
import { excerptOf } from '../excerpt/excerpt.ts';
import type { FigureWords } from '../words/figure-words.ts';
import { type Group, otherwiseExplained } from '../words/groups.ts';
import { codeBlock, codeSpan, escapeMarkdown, table } from './escape.ts';
import { linesOf } from '../text/quoted.ts';
import { reasonsOf } from '../words/reasons.ts';
import { counted } from '../words/words.ts';

/** Code blocks of a pull-request comment scroll beyond about this many columns. */
const EXCERPT_WIDTH = 100;

/** Paragraphs, to be set apart by empty lines. */
export function groupParagraphs(
  { first, others }: Group,
  report: Report,
  words: FigureWords,
): readonly string[] {
  return [
    `### ${first.severity} · ${codeSpan(first.rule)}`,
    `**${escapeMarkdown(first.message)}**`,
    `${escapeMarkdown(first.context)} · ${codeSpan(first.fingerprint)}`,
    ...excerptParagraphs(first, report, words),
    arithmeticTable(first),
    ...operandParagraphs(first, report),
    ...reasonParagraphs(first, words),
    ...(others.length === 0 ? [] : otherParagraphs(others, first, report)),
  ];
}

/** One line for a group that found no room. */
export function groupLine({ first, others }: Group, report: Report): string {
  const more = others.length === 0 ? '' : ` (and ${counted(others.length, 'finding')} of the same)`;
  return `- ${first.severity} · ${lineOf(first, report)} · ${escapeMarkdown(first.message)}${more}`;
}

function excerptParagraphs(finding: Finding, report: Report, words: FigureWords): readonly string[] {
  const excerpt = excerptOf(finding, report);
  if (excerpt === null) {
    const items = finding.labels.map(
      ({ figure, text }) => `- ${escapeMarkdown(`${words.name(figure)}: ${text}`)}`,
    );
    return [items.join('\n')];
  }
  const drawn = codeBlock(drawExcerpt(excerpt.lines, EXCERPT_WIDTH, NO_PAINT));
  return [
    drawn,
    ...excerpt.elsewhere.map(({ text, figures }) => escapeMarkdown(`${text}: ${linesOf(figures)}`)),
  ];
}

function arithmeticTable({ arithmetic }: Finding): string {
  const rows = [
    ['reported', arithmetic.reported, arithmetic.reportedTolerance],
    ['recomputed', arithmetic.recomputed, arithmetic.recomputedTolerance],
    ['difference', arithmetic.difference, arithmetic.tolerance],
  ];
  return table(
    ['', 'amount', ''],
    ['left', 'right', 'left'],
    rows.map((cells) => cells.map(escapeMarkdown)),
  );
}

function operandParagraphs({ arithmetic }: Finding, report: Report): readonly string[] {
  const { operands } = arithmetic;
  if (operands.length === 0) return [];
  const rows = operands.map(({ figure, sign, caption, text }) => {
    const line = report.figuresById.get(figure ?? '')?.line;
    return [
      escapeMarkdown(sign),
      escapeMarkdown(caption),
      escapeMarkdown(text),
      line === undefined ? '' : `line ${line}`,
    ];
  });
  const drawn = table(['', 'operand', 'figure', ''], ['left', 'left', 'right', 'left'], rows);
  const figures = operands.filter(({ figure }) => figure !== null).length;
  return details(`recomputed from ${counted(figures, 'figure')}`, drawn);
}

function reasonParagraphs(finding: Finding, words: FigureWords): readonly string[] {
  const reasons = reasonsOf(finding, words);
  if (reasons.length === 0) return [];
  return [reasons.map(({ label, text }) => `- **${label}** ${escapeMarkdown(text)}`).join('\n')];
}

function otherParagraphs(others: readonly Finding[], first: Finding, report: Report): readonly string[] {
  const rows = others.map((finding) => [
    lineOf(finding, report),
    escapeMarkdown([finding.message, ...otherwiseExplained(finding, first)].join(' ')),
    escapeMarkdown(finding.arithmetic.reported),
    escapeMarkdown(finding.arithmetic.recomputed),
    escapeMarkdown(finding.arithmetic.difference),
    codeSpan(finding.fingerprint).replaceAll('|', '\\|'),
  ]);
  const head = ['', 'finding', 'reported', 'recomputed', 'difference', 'fingerprint'];
  const drawn = table(head, ['left', 'left', 'right', 'right', 'right', 'left'], rows);
  return details(`and ${counted(others.length, 'finding')} of the same`, drawn);
}

function lineOf(finding: Finding, report: Report): string {
  return `line ${report.figuresById.get(finding.labels[0]?.figure ?? '')?.line ?? '–'}`;
}

/** Closed until asked for; the empty lines make hosts read the inside as Markdown. */
export function details(summary: string, inside: string): readonly string[] {
  return [`<details><summary>${summary}</summary>`, inside, '</details>'];
}
