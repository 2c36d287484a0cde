/** The report on the invented release, and variations of it. */
import { differencesOf } from '../../../src/findings/differences.ts';
import type { Evaluation, Verdict } from '../../../src/model/evaluation.ts';
import type { Extraction } from '../../../src/model/extraction.ts';
import type { Figure } from '../../../src/model/figure.ts';
import { isReal } from '../../../src/model/figure.ts';
import { IDENTITY_KINDS, type IdentityKind } from '../../../src/model/identity.ts';
import type { Coverage, FigureEntry, FigureStatus, Report } from '../../../src/model/report.ts';
import { DOCUMENT, FIGURES } from './document.ts';
import { EVALUATIONS } from './evaluations.ts';
import { FACTS } from './facts.ts';
import { FINDINGS } from './findings.ts';

const STATUSES = ['tied', 'contradicted', 'improbable', 'untied', 'not-a-figure'] as const;
const VERDICTS = ['holds', 'improbable', 'breaks', 'untested'] as const;

function entryOf(each: Figure): FigureEntry {
  const used = EVALUATIONS.filter(({ binding }) => binding.figures.includes(each.id));
  const about = FINDINGS.filter(
    ({ labels, suspects }) =>
      labels[0]?.figure === each.id || suspects.some(({ figure, rank }) => figure === each.id && rank === 1),
  );
  const status = statusOf(each, used, about.map(({ verdict }) => verdict)[0]);
  return {
    ...each,
    status,
    explained: about.some(({ explanation }) => explanation !== null),
    reason:
      status === 'untied'
        ? used.length > 0
          ? 'its only identity is untested'
          : 'no identity uses it'
        : null,
    evaluations: used.map(({ binding }) => binding.id),
  };
}

function statusOf(each: Figure, used: readonly Evaluation[], found: Verdict | undefined): FigureStatus {
  if (!isReal(each.class)) return 'not-a-figure';
  if (found !== undefined) return found === 'improbable' ? 'improbable' : 'contradicted';
  return used.some(({ verdict }) => verdict === 'holds') ? 'tied' : 'untied';
}

function tally<Key extends string>(keys: readonly Key[], values: readonly Key[]): Record<Key, number> {
  const counts = Object.fromEntries(keys.map((key) => [key, 0])) as Record<Key, number>;
  for (const value of values) counts[value] += 1;
  return counts;
}

function verdictsOf(kind: IdentityKind | null): Record<Verdict, number> {
  const chosen = EVALUATIONS.filter(({ binding }) => kind === null || binding.kind === kind);
  return tally(
    VERDICTS,
    chosen.map(({ verdict }) => verdict),
  );
}

const figures = FIGURES.map(entryOf);
const statuses = tally(
  STATUSES,
  figures.map(({ status }) => status),
);
const real = figures.length - statuses['not-a-figure'];
const checked = real - statuses.untied;

const coverage: Coverage = {
  figures: statuses,
  verdicts: verdictsOf(null),
  kinds: Object.fromEntries(IDENTITY_KINDS.map((kind) => [kind, verdictsOf(kind)])) as Coverage['kinds'],
  real,
  checked,
  share: `${((100 * checked) / real).toFixed(1)} %`,
};

const notices: Report['notices'] = [
  { code: 'row-without-caption', message: 'This row has figures but no caption.', line: 28, span: null },
  {
    code: 'unread-cell',
    message: '"\u001b[2J<b>n/m</b> | n.m." could not be read as a figure.',
    line: 52,
    span: { start: 10, end: 14 },
  },
];

const EXTRACTION: Extraction = {
  document: { name: DOCUMENT.name, mediaType: DOCUMENT.mediaType, sha256: DOCUMENT.sha256 },
  figures: FIGURES,
  facts: FACTS,
  claims: [],
  tables: [],
  mayNotAddUp: false,
  untied: [],
  notices,
};

/** The report with everything in it. */
export const REPORT: Report = {
  tool: { name: 'qfin-audit', version: '0.1.0' },
  packs: [
    { name: 'general', title: 'What holds under any framework', sha256: 'ab'.repeat(32) },
    { name: 'us-gaap', title: 'Statements under US GAAP', sha256: 'cd'.repeat(32) },
  ],
  extraction: EXTRACTION,
  document: DOCUMENT,
  figures,
  figuresById: new Map(figures.map((entry) => [entry.id, entry])),
  evaluations: EVALUATIONS,
  findings: FINDINGS,
  severities: tally(
    ['error', 'warning', 'note'],
    FINDINGS.map(({ severity }) => severity),
  ),
  waived: 0,
  coverage,
  differences: differencesOf(EVALUATIONS, EXTRACTION),
  bridges: [],
  notices,
};

/** As it is when the audit began from a facts file. */
export const WITHOUT_DOCUMENT: Report = { ...REPORT, document: null };

/** As it is when nothing contradicts. */
export const CLEAN: Report = {
  ...REPORT,
  findings: [],
  notices: [],
  severities: { error: 0, warning: 0, note: 0 },
};

const bridge = EVALUATIONS.find(({ binding }) => binding.identity === 'operations/net-income')?.binding;

/** With a bridge to draw: income from operations, less taxes, to net income. */
export const BRIDGED: Report = {
  ...REPORT,
  bridges: [
    {
      evaluation: bridge?.id ?? '',
      zero: 0,
      steps: (['end', 'start', 'minus'] as const).map((part, index) => {
        const figure = bridge?.figures[index] ?? '';
        return { figure, part, from: part === 'minus' ? 1000 : 0, to: part === 'start' ? 1000 : 800 };
      }),
    },
  ],
};
