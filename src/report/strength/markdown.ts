/** The strength of an audit in Markdown: rates, unguarded figures, and every slip that was not seen, named or restored. */
import type { PlacedInjection, Rates, StrengthReport, Unguarded } from '../../model/strength.ts';
import { codeSpan, escapeMarkdown, table, type Alignment } from '../markdown/escape.ts';
import {
  headline,
  INJECTED_WORDS,
  mannerWords,
  MEASURE_MEANINGS,
  MEASURE_WORDS,
  MEASURES,
  partWords,
  shareCells,
  STRENGTH_CAVEAT,
  unguardedHeadline,
  unguardedWords,
} from './words.ts';
import { count, counted } from '../words/words.ts';

export function renderStrengthMarkdown(report: StrengthReport): string {
  const paragraphs = [
    `## Strength of the audit: ${headline(report)}`,
    titleLine(report),
    mannerWords(report),
    ratesTable('kind of slip', [
      ...report.kinds.map(({ kind, rates }) => [INJECTED_WORDS[kind], rates] as const),
      ['**all**', report.total],
    ]),
    ratesTable(
      'part of the release',
      report.parts.map(({ part, rates }) => [escapeMarkdown(partWords(part)), rates] as const),
    ),
    MEASURES.map((measure) => `- _${MEASURE_WORDS[measure]}_: ${MEASURE_MEANINGS[measure]}`).join('\n'),
    `### ${unguardedHeadline(report)}`,
    ...unguardedTable(report.unguarded),
    ...slipSections(report),
    `> ${STRENGTH_CAVEAT}`,
  ];
  return `${paragraphs.join('\n\n')}\n`;
}

function slipSections(report: StrengthReport): readonly string[] {
  const { injections } = report;
  return [
    ...slipSection(
      'Slips that went unseen',
      injections.filter(({ detected }) => !detected),
      whyUnseen(report),
    ),
    ...slipSection(
      'Slips seen, and their figure not named first',
      injections.filter(({ detected, ranked }) => detected && !ranked),
      ({ told }) => told ?? '',
    ),
    ...slipSection(
      'Slips named, and not restored',
      injections.filter(({ ranked, restored }) => ranked && !restored),
      ({ proposed, told }) => `proposed: ${proposed ?? 'nothing'}. ${told ?? ''}`,
    ),
    ...slipSection(
      'Errors that put the blame on another figure',
      injections.filter(({ falseAlarms }) => falseAlarms.length > 0),
      ({ falseAlarms }) => falseAlarms.map(({ rule, message }) => `${rule}: ${message}`).join(' '),
    ),
  ];
}

function titleLine({ document, packs, tool }: StrengthReport): string {
  const names = packs.map(({ name }) => codeSpan(name)).join(', ');
  return `**${escapeMarkdown(document.name)}** · audited with ${names} · ${tool.name} ${tool.version}`;
}

function ratesTable(first: string, rows: readonly (readonly [name: string, rates: Rates])[]): string {
  const head = [first, 'slips', ...MEASURES.map((measure) => MEASURE_WORDS[measure])];
  const alignments = head.map((_, index): Alignment => (index === 0 ? 'left' : 'right'));
  return table(
    head,
    alignments,
    rows.map(([name, rates]) => [name, count(rates.slips), ...shareCells(rates)]),
  );
}

function unguardedTable(unguarded: readonly Unguarded[]): readonly string[] {
  if (unguarded.length === 0) return [];
  const rows = unguarded.map((each) => [
    String(each.figure.line),
    codeSpan(each.figure.text),
    escapeMarkdown([each.caption, each.periodLabel].filter((words) => words !== '').join(', ')),
    escapeMarkdown(partWords(each.part)),
    escapeMarkdown(unguardedWords(each)),
  ]);
  return [
    table(['line', 'figure', 'what it is', 'part', 'why'], ['right', 'right', 'left', 'left', 'left'], rows),
  ];
}

/** Of a slip that nothing was said of: what is known of the figure. */
function whyUnseen({ unguarded }: StrengthReport): (injection: PlacedInjection) => string {
  const byFigure = new Map(unguarded.map((each) => [each.figure.id, each]));
  return ({ edits }) => {
    const known = byFigure.get(edits[0].figure);
    return known === undefined ? '' : unguardedWords(known);
  };
}

function slipSection(
  title: string,
  injections: readonly PlacedInjection[],
  words: (injection: PlacedInjection) => string,
): readonly string[] {
  if (injections.length === 0) return [];
  const rows = injections.map((injection) => [
    String(injection.line),
    INJECTED_WORDS[injection.kind],
    injection.edits.map(({ printed, instead }) => `${codeSpan(printed)} → ${codeSpan(instead)}`).join(', '),
    escapeMarkdown(injection.caption),
    escapeMarkdown(words(injection)),
  ]);
  const head = ['line', 'slip', 'printed → instead', 'what it is', 'what is said'];
  return [
    `### ${title}: ${counted(injections.length, 'slip')}`,
    table(head, ['right', 'left', 'left', 'left', 'left'], rows),
  ];
}
