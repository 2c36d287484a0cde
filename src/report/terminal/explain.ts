/** One identity, figure or finding in full, for a terminal. */
import type { Evaluation } from '../../model/evaluation.ts';
import type { Finding } from '../../model/finding.ts';
import type { FigureEntry, Report } from '../../model/report.ts';
import { evaluationLines, evaluationsLines, type Explaining } from './explain-evaluations.ts';
import { figureWords, unitName } from '../words/figure-words.ts';
import { labelled, type Page, pageText, prose, spread } from './page.ts';
import { findingLines } from './finding.ts';
import { oneLine } from '../text/visible.ts';
import { count, counted, STATUS_MEANINGS, STATUS_WORDS } from '../words/words.ts';

/** An identity in words, whether a pack declares it or the document itself shows it. */
export interface IdentityWords {
  readonly id: string;
  readonly kind: string;
  readonly title: string;
  /** Where it comes from: `the pack general`, `a claim of the release`. */
  readonly origin: string;
  /** `null` where only the figures themselves say what is meant. */
  readonly formula: string | null;
  readonly because: string;
  readonly help: string | null;
  /** Other derivations that explain a difference. */
  readonly alternatives: readonly { readonly formula: string; readonly because: string }[];
  readonly examples: readonly { readonly verdict: string; readonly figures: string }[];
}

function identityLines(identity: IdentityWords, page: Page): readonly string[] {
  const { id, kind, title, origin, formula, because, help, alternatives, examples } = identity;
  return [
    ...spread(id, kind, page),
    ...prose(`${title}.`.replace(/\.\.$/, '.'), page, 2),
    '',
    ...(formula === null ? [] : [...prose(formula, page, 4, page.theme.strong), '']),
    ...labelled(
      [
        ['from', origin],
        ['because', because],
        ...(help === null ? [] : [['help', help] as const]),
        ...alternatives.map((each) => ['or', `${each.formula}: ${each.because}`] as const),
        ...examples.map((each) => [each.verdict, each.figures] as const),
      ],
      page,
    ),
  ];
}

/** An identity, then what it found in each release. */
export function renderIdentity(identity: IdentityWords, reports: readonly Report[], page: Page): string {
  const found = reports.flatMap((report) => {
    const own = report.evaluations.filter(({ binding }) => binding.identity === identity.id);
    return [
      spread(`In ${oneLine(report.extraction.document.name)}`, boundWords(own), page),
      ...evaluationsLines(own, explainingOf(report, page), 'period'),
    ];
  });
  return pageText([identityLines(identity, page), ...found]);
}

function explainingOf(report: Report, page: Page): Explaining {
  return { report, words: figureWords(report), page };
}

function boundWords(evaluations: readonly Evaluation[]): string {
  return evaluations.length === 0 ? 'not bound' : `bound ${times(evaluations.length)}`;
}

function times(number: number): string {
  return number === 1 ? 'once' : `${count(number)} times`;
}

/** The lineage of figures: what each is, and every identity in which it stands. */
export function renderFigures(figures: readonly FigureEntry[], report: Report, page: Page): string {
  const explaining = explainingOf(report, page);
  return pageText(figures.flatMap((figure) => figureParts(figure, explaining)));
}

function figureParts(figure: FigureEntry, explaining: Explaining): readonly (readonly string[])[] {
  const { report, words, page } = explaining;
  const evaluations = report.evaluations.filter(({ binding }) => binding.figures.includes(figure.id));
  const fact = report.extraction.facts.find(({ id }) => id === figure.id);
  const when = [words.period(figure.id), fact === undefined ? '' : unitName(fact.unit)]
    .filter((part) => part !== '')
    .join(' · ');
  const about = report.findings.filter(({ labels, suspects }) =>
    [labels[0]?.figure, ...suspects.filter(({ rank }) => rank === 1).map((each) => each.figure)].includes(
      figure.id,
    ),
  );
  return [
    [
      ...spread(figure.text, `${figure.id} · ${words.where(figure.id)}`, page),
      ...labelled(
        [
          ...(fact === undefined ? [] : [['what', words.caption(figure.id)] as const]),
          ...(when === '' ? [] : [['when', when] as const]),
          ...(typeof fact?.concept === 'string' ? [['concept', fact.concept] as const] : []),
          ['is', `${STATUS_WORDS[figure.status]}: ${figure.reason ?? STATUS_MEANINGS[figure.status]}`],
          ...about.map(({ message, fingerprint }) => ['finding', `${message} [${fingerprint}]`] as const),
          [
            'stands',
            `in ${evaluations.length === 0 ? 'no identity' : counted(evaluations.length, 'evaluation')}`,
          ],
        ],
        page,
      ),
    ],
    ...evaluationsLines(evaluations, explaining, 'identity'),
  ];
}

/** A finding, the evaluations that its cause breaks, and the identity that tells it. */
export function renderFinding(
  finding: Finding,
  identity: IdentityWords | null,
  report: Report,
  page: Page,
): string {
  const explaining = explainingOf(report, page);
  const { words } = explaining;
  const broken = new Set(finding.evaluations);
  const evaluations = report.evaluations.filter(({ binding }) => broken.has(binding.id));
  const sheet = { report, words, ...page };
  return pageText([
    findingLines(finding, sheet),
    spread('What breaks with it', counted(evaluations.length, 'evaluation'), page),
    ...evaluations.map((each) => evaluationLines(each, explaining, 'identity')),
    ...(identity === null ? [] : [identityLines(identity, page)]),
  ]);
}
