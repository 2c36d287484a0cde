/** What became of a release's figures and findings, for a terminal. */
import type { Comparison, Pair, Stale, Tie } from '../../model/comparison.ts';
import type { FigureId } from '../../model/figure.ts';
import type { Finding } from '../../model/finding.ts';
import type { Report } from '../../model/report.ts';
import { writeEquation } from '../words/equation.ts';
import { type FigureWords, figureWords } from '../words/figure-words.ts';
import { displayWidth, padEnd, padStart } from '../text/measure.ts';
import type { RenderOptions } from '../words/options.ts';
import { labelled, type Page, pageFor, pageText, prose, spread } from './page.ts';
import { oneLine } from '../text/visible.ts';
import { CAVEAT, count, counted } from '../words/words.ts';

interface Sheet {
  readonly comparison: Comparison;
  readonly old: FigureWords;
  readonly now: FigureWords;
  readonly page: Page;
}

/** More of a kind are in the JSON. */
const MOST = 60;

export function renderDiffTerminal(
  comparison: Comparison,
  options: Pick<RenderOptions, 'colour' | 'width'>,
): string {
  const page = pageFor(options);
  const { old, now } = comparison;
  const sheet = { comparison, old: figureWords(old), now: figureWords(now), page };
  const { fresh, fixed, standing } = comparison.findings;
  return pageText([
    [
      ...prose(`${nameOf(old)} → ${nameOf(now)}`, page, 0, page.theme.strong),
      ...prose(`audited with ${now.packs.map(({ name }) => name).join(', ')}`, page, 0, page.theme.quiet),
    ],
    movedLines(sheet),
    ...staleParts(sheet),
    ...findingParts('New findings', fresh, now, page),
    ...findingParts('Fixed', fixed, old, page),
    standingLines(standing, now, page),
    [
      page.theme.quiet('─'.repeat(page.width)),
      ...prose(
        `${summary(comparison)}.`,
        page,
        0,
        comparison.stale.length > 0 ? page.theme.severity.error : page.theme.strong,
      ),
      '',
      ...prose(CAVEAT, page, 2, page.theme.quiet),
    ],
  ]);
}

function nameOf({ extraction }: Report): string {
  return oneLine(extraction.document.name);
}

function summary({ moved, stale, added, gone, findings }: Comparison): string {
  return [
    `${counted(moved.length, 'figure')} moved`,
    ...(stale.length === 0 ? [] : [`${count(stale.length)} left standing`]),
    ...(added.length === 0 ? [] : [`${count(added.length)} added`]),
    ...(gone.length === 0 ? [] : [`${count(gone.length)} gone`]),
    `${counted(findings.fresh.length, 'new finding')}, ${count(findings.fixed.length)} fixed, ${count(findings.standing.length)} still there`,
  ].join('; ');
}

/** `4,495.5 → 4,459.5`, with caption and period, in the order of the new release. */
function movedLines({ comparison: { moved }, old, now, page }: Sheet): readonly string[] {
  if (moved.length === 0) return ['No figure moved.'];
  const shown = moved.slice(0, MOST);
  const [left, right] = [
    Math.max(...shown.map((pair) => displayWidth(old.text(pair.old)))),
    Math.max(...shown.map((pair) => displayWidth(now.text(pair.now)))),
  ];
  return [
    ...spread('Moved', counted(moved.length, 'figure'), page),
    ...shown.flatMap((pair) => {
      const change = `${padStart(old.text(pair.old), left)} → ${padEnd(now.text(pair.now), right)}`;
      return spread(`  ${change}   ${described(pair.now, now)}`, now.where(pair.now), page, (line) => line);
    }),
    ...restLine(moved.length - shown.length, page),
  ];
}

function restLine(number: number, page: Page): readonly string[] {
  return number > 0
    ? prose(`and ${count(number)} more, which --format json lists`, page, 2, page.theme.quiet)
    : [];
}

function described(figure: FigureId, words: FigureWords): string {
  return [words.caption(figure), words.period(figure)].filter((part) => part !== '').join(', ');
}

function staleParts(sheet: Sheet): readonly (readonly string[])[] {
  const { comparison, page } = sheet;
  const { stale } = comparison;
  if (stale.length === 0) return [];
  return [
    spread(
      'Should have moved as well, and did not',
      counted(stale.length, 'place'),
      page,
      page.theme.severity.error,
    ),
    ...stale.slice(0, MOST).map((each) => staleLines(each, sheet)),
    restLine(stale.length - MOST, page),
  ];
}

const MOST_NAMED = 4;
const MOST_TIES = 3;

function staleLines({ figures, ties }: Stale, { old, now, page }: Sheet): readonly string[] {
  const named = figures.slice(0, MOST_NAMED).map((pair) => now.name(pair.now));
  const hidden = figures.length - named.length;
  const more = hidden > 0 ? ` or ${count(hidden)} more` : '';
  const text = figures.length === 1 ? (named[0] ?? '') : `one of ${named.join('; ')}${more}`;
  return [
    ...prose(text, page, 2, page.theme.strong),
    ...ties.slice(0, MOST_TIES).flatMap((tie) => tieLines(tie, old, now, page)),
    ...(ties.length > MOST_TIES
      ? prose(
          `and by ${counted(ties.length - MOST_TIES, 'more identity').replace(/ys$/, 'ies')}`,
          page,
          4,
          page.theme.quiet,
        )
      : []),
  ];
}

function tieLines(
  { binding, moved }: Tie,
  old: FigureWords,
  now: FigureWords,
  page: Page,
): readonly string[] {
  const told = moved.slice(0, MOST_NAMED).map((pair) => movedWords(pair, old, now));
  const more = moved.length > told.length ? ` and ${count(moved.length - told.length)} more` : '';
  return labelled(
    [
      ['tied by', binding.identity],
      ['moved', `${told.join('; ')}${more}`],
      ['breaks', writeEquation(binding.equation, now.text)],
    ],
    page,
    4,
  );
}

function movedWords(pair: Pair, old: FigureWords, now: FigureWords): string {
  return `${described(pair.now, now)}, ${old.text(pair.old)} → ${now.text(pair.now)} (${now.where(pair.now)})`;
}

/** Known from the audit of the old release: only named. */
function standingLines(findings: readonly Finding[], report: Report, page: Page): readonly string[] {
  if (findings.length === 0) return [];
  const words = figureWords(report);
  const told = findings.filter(({ severity }) => severity !== 'note');
  const notes = findings.length - told.length;
  const shown = told.slice(0, MOST);
  return [
    ...spread('Still there', counted(findings.length, 'finding'), page),
    ...shown.flatMap(({ severity, rule, labels, waiver }) => {
      const figure = labels[0]?.figure ?? '';
      const name = `  ${padEnd(severity, 8)}${oneLine(rule)}, ${words.text(figure)}`;
      return spread(name + (waiver === null ? '' : ' (waived)'), words.where(figure), page, page.theme.quiet);
    }),
    ...restLine(told.length - shown.length, page),
    ...(notes === 0 ? [] : prose(`and ${counted(notes, 'note')}`, page, 2, page.theme.quiet)),
  ];
}

function findingParts(
  title: string,
  findings: readonly Finding[],
  report: Report,
  page: Page,
): readonly (readonly string[])[] {
  if (findings.length === 0) return [];
  const words = figureWords(report);
  return [
    spread(title, counted(findings.length, 'finding'), page),
    ...findings
      .slice(0, MOST)
      .map(({ severity, rule, message, labels, fingerprint, waiver }) => [
        ...spread(`  ${severity}  ${oneLine(rule)}`, words.where(labels[0]?.figure ?? ''), page, (line) =>
          line.replace(severity, () => page.theme.severity[severity](severity)),
        ),
        ...prose(`${message} [${fingerprint}]${waiver === null ? '' : ' (waived)'}`, page, 4),
      ]),
    restLine(findings.length - MOST, page),
  ];
}
