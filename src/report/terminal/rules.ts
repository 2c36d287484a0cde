/** Rule packs for a terminal: what they hold, and what came of their examples. */
import { IDENTITY_KINDS, type Example, type Identity } from '../../model/identity.ts';
import type { ExampleFailure, JudgedPack, ListedPack } from '../../model/rule-listing.ts';
import type { RenderOptions } from '../words/options.ts';
import { labelled, type Page, pageFor, pageText, prose, spread } from './page.ts';
import { count, counted } from '../words/words.ts';

type Options = Pick<RenderOptions, 'colour' | 'width'>;

/** Each pack with its origin and what it holds, by kind. */
export function renderPacks(packs: readonly ListedPack[], options: Options): string {
  const page = pageFor(options);
  return pageText(packs.map((listed) => packLines(listed, page)));
}

function packLines({ pack, origin }: ListedPack, page: Page): readonly string[] {
  const { name, title, issuer, extends: below, concepts, identities } = pack;
  const kinds = IDENTITY_KINDS.flatMap((kind) => {
    const number = identities.filter((identity) => identity.kind === kind).length;
    return number === 0 ? [] : [`${kind} ${count(number)}`];
  });
  return [
    ...spread(name, origin, page),
    ...prose(title, page, 2),
    ...labelled(
      [
        ...(below.length === 0 ? [] : [['extends', below.join(', ')] as const]),
        ...(issuer.length === 0 ? [] : [['issuer', issuer.join(', ')] as const]),
        ['holds', `${counted(concepts.length, 'concept')}, ${identitiesWords(identities.length)}`],
        ...(kinds.length === 0 ? [] : [['kinds', kinds.join(', ')] as const]),
      ],
      page,
    ),
  ];
}

function identitiesWords(number: number): string {
  return `${count(number)} ${number === 1 ? 'identity' : 'identities'}`;
}

/** The identities of one pack. @param formula of an identity, written out */
export function renderIdentities(
  listed: ListedPack,
  formula: (identity: Identity) => string,
  options: Options,
): string {
  const page = pageFor(options);
  return pageText([
    packLines(listed, page),
    ...listed.pack.identities.map((identity) => [
      ...spread(identity.id, identity.kind, page),
      ...prose(identity.title, page, 2),
      ...prose(formula(identity), page, 4, page.theme.quiet),
    ]),
  ]);
}

/** Packs whose files have no mistake. */
export function renderChecked(packs: readonly ListedPack[], options: Options): string {
  const page = pageFor(options);
  const lines = packs.flatMap(({ pack, origin }) =>
    prose(
      `${origin}: the pack ${pack.name} with ${counted(pack.concepts.length, 'concept')} and ${identitiesWords(pack.identities.length)} has no mistake.`,
      page,
      0,
    ),
  );
  return pageText([lines]);
}

/** What came of the examples of packs. */
export function renderJudged(packs: readonly JudgedPack[], options: Options): string {
  const page = pageFor(options);
  return pageText(
    packs.flatMap((judged) => [
      judgedLines(judged, page),
      ...judged.failures.map((failure) => failureLines(failure, page)),
    ]),
  );
}

function judgedLines(
  { pack, origin, examples, failures, complete, incomplete }: JudgedPack,
  page: Page,
): readonly string[] {
  const { theme } = page;
  const passed =
    failures.length === 0
      ? `${counted(examples, 'example')}, each with the verdict it states.`
      : `${count(failures.length)} of ${counted(examples, 'example')} ${failures.length === 1 ? 'has' : 'have'} another verdict than stated.`;
  return [
    ...spread(pack.name, origin, page),
    ...prose(passed, page, 2, failures.length === 0 ? undefined : theme.severity.error),
    ...prose(
      `${count(complete)} of ${identitiesWords(pack.identities.length)} ${complete === 1 || pack.identities.length === 1 ? 'has' : 'have'} an example that holds and one that breaks.`,
      page,
      2,
    ),
    ...(incomplete.length === 0 ? [] : labelled([['without', incomplete.join(', ')]], page)),
  ];
}

function failureLines({ identity, number, example, verdict }: ExampleFailure, page: Page): readonly string[] {
  return [
    ...spread(`  ${identity.id}`, `example ${number}`, page, (line) => `  ${page.theme.strong(line)}`),
    ...labelled(
      [
        ['figures', figuresWords(example)],
        ['expected', example.verdict],
        ['came', verdict],
      ],
      page,
      4,
    ),
  ];
}

/** `Revenue 22103 · CostOfRevenue 5312`. */
export function figuresWords({ figures }: Example): string {
  return Object.entries(figures)
    .map(([term, printed]) => `${term} ${typeof printed === 'string' ? printed : printed.join(', ')}`)
    .join(' · ');
}
