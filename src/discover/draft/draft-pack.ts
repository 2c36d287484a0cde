/** Discoveries as a rule pack: the document's captions become concepts, and each sum an identity between them. */
import type { Form } from '../../model/evaluation.ts';
import type { Extraction } from '../../model/extraction.ts';
import type { Fact } from '../../model/fact.ts';
import type { FigureId } from '../../model/figure.ts';
import type { ConceptType } from '../../model/identity.ts';
import type { DraftConcept, DraftIdentity, PackDraft } from '../../model/pack-draft.ts';
import { periodKey } from '../../model/period.ts';
import { evidenceOf, type Discovery, type Instance } from '../discovery.ts';
import { captionsFor } from './draft-captions.ts';
import { dimensionOf, type Dimension } from '../sheets/sheet.ts';

const TYPES: Readonly<Record<Dimension, ConceptType>> = {
  money: 'monetary',
  'per-share': 'per-share',
  shares: 'shares',
  pure: 'percent',
};

/** @param known the concepts of the packs that the new one extends */
export function draftPack(
  discoveries: readonly Discovery[],
  extraction: Extraction,
  known: ReadonlySet<string>,
): Omit<PackDraft, 'extends'> {
  const concepts = conceptNames(captionsFor(extraction), known);
  const printed = new Map(extraction.figures.map(({ id, text }) => [id, text]));
  const identities = new Map<string, DraftIdentity>();
  const leftOut: string[] = [];
  for (const discovery of discoveries) {
    // Columns have no captions by which a pack could name them.
    if (discovery.across === 'rows') continue;
    const id = discovery.rule.replace(/^discovered\//, '');
    const assert = assertionOf(discovery, concepts.nameOf);
    if (identities.get(id)?.assert === assert) continue;
    if (assert === null || identities.has(id)) leftOut.push(discovery.title);
    else identities.set(id, draftIdentity(id, assert, discovery, printed));
  }
  return { concepts: concepts.used(), identities: [...identities.values()], leftOut };
}

function draftIdentity(
  id: string,
  assert: string,
  discovery: Discovery,
  printed: ReadonlyMap<FigureId, string>,
): DraftIdentity {
  const { title, kind, instances } = discovery;
  const text = (fact: Fact): string => printed.get(fact.id) ?? '';
  const evidence = instances.map(({ reported, terms, formula, holds }) => {
    const sum = terms.map(({ sign, cell }) => `${sign === 1 ? '+' : '-'} ${text(cell.fact)}`).join(' ');
    const quotient = terms.map(({ cell }) => text(cell.fact)).join(' / ');
    const right = formula === null ? sum.replace(/^\+ /, '') : quotient;
    return `${reported.fact.periodLabel}: ${text(reported.fact)} = ${right}${holds ? '' : ' (does not hold)'}`;
  });
  return { id, title, kind, assert, because: evidenceOf(discovery), evidence };
}

/** `null` where a pack cannot say it: a row without a name, one name twice, or figures of several periods. */
function assertionOf(
  { instances }: Discovery,
  nameOf: (fact: Fact) => { readonly name: string; readonly sense: 1 | -1 } | null,
): string | null {
  const [first] = instances;
  if (first === undefined || !instances.every(isOfOnePeriod)) return null;
  const total = nameOf(first.reported.fact);
  // The column that has most of the rows: one that is blank in another belongs to the sum as well.
  const { terms } = instances.reduce((a, b) => (b.terms.length > a.terms.length ? b : a), first);
  const named = terms.map(({ sign, cell }) => ({ sign, name: nameOf(cell.fact) }));
  if (total === null || named.some(({ name }) => name === null)) return null;
  const names = [total.name, ...named.map(({ name }) => name?.name)];
  if (new Set(names).size < names.length) return null;
  if (instances.some(({ formula }) => formula !== null))
    return instances.every(({ formula }) => isQuotient(formula)) ? quotientOf(names, named) : null;
  const sum = named.map(({ sign, name }, index) => {
    const isMinus = sign * (name?.sense ?? 1) * total.sense < 0;
    return `${isMinus ? '- ' : index === 0 ? '' : '+ '}${name?.name ?? ''}`;
  });
  return `${total.name} = ${sum.join(' ').replace(/^- /, '-')}`;
}

/** One figure over another; what is carried on to a year depends on the days of its period, which no pack can name. */
function isQuotient(formula: Form | null): boolean {
  return formula?.kind === 'divide' && formula.left.kind === 'fact' && formula.right.kind === 'fact';
}

function quotientOf(
  [rate, over, under]: readonly (string | undefined)[],
  named: readonly { readonly name: { readonly sense: 1 | -1 } | null }[],
): string | null {
  if (named.length !== 2 || named.some(({ name }) => name?.sense !== 1)) return null;
  return `${rate} = ${over} / ${under}`;
}

function isOfOnePeriod({ reported, terms }: Instance): boolean {
  const keys = [reported, ...terms.map(({ cell }) => cell)].map(({ fact: { period } }) =>
    period === null ? '' : periodKey(period),
  );
  return keys[0] !== '' && keys.every((key) => key === keys[0]);
}

interface ConceptNames {
  readonly nameOf: (fact: Fact) => { readonly name: string; readonly sense: 1 | -1 } | null;
  readonly used: () => readonly DraftConcept[];
}

function conceptNames(captionOf: (fact: Fact) => string | null, known: ReadonlySet<string>): ConceptNames {
  const own = new Map<string, DraftConcept>();
  const taken = new Set(known);
  const captions = new Set<string>();
  const conceptOf = (fact: Fact): DraftConcept | null => {
    const dimension = dimensionOf(fact.unit);
    if (fact.concept === null || fact.period === null || dimension === null) return null;
    const there = own.get(fact.concept);
    if (there !== undefined) return there;
    const caption = captionOf(fact);
    if (caption === null || captions.has(caption)) return null;
    const name = freeName(pascal(fact.concept), taken);
    const kind = fact.period.kind === 'instant' ? 'balance' : 'flow';
    const concept: DraftConcept = { name, kind, type: TYPES[dimension], caption };
    own.set(fact.concept, concept);
    captions.add(caption);
    taken.add(name);
    return concept;
  };
  return {
    nameOf: (fact) => {
      if (fact.concept !== null && known.has(fact.concept)) return { name: fact.concept, sense: fact.sense };
      const concept = conceptOf(fact);
      return concept === null ? null : { name: concept.name, sense: 1 };
    },
    used: () => [...own.values()],
  };
}

/** `doc:total-current-assets` is `TotalCurrentAssets`: letters and digits of the first words. */
function pascal(concept: string): string {
  const words = concept
    .replace(/^doc:/, '')
    .split(/[^A-Za-z0-9]+/)
    .filter((word) => word !== '');
  const name = words
    .slice(0, 8)
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join('');
  return /^[A-Z]/.test(name) ? name : `Row${name}`;
}

function freeName(name: string, taken: ReadonlySet<string>): string {
  for (let number = 1; ; number++) {
    const free = number === 1 ? name : `${name}${number}`;
    if (!taken.has(free)) return free;
  }
}
