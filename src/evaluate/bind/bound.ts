/** A document as identities are bound to it. */
import type { Form } from '../../model/evaluation.ts';
import type { Extraction } from '../../model/extraction.ts';
import type { ConceptName, Fact } from '../../model/fact.ts';
import type { FigureId } from '../../model/figure.ts';
import type { Concept } from '../../model/identity.ts';
import { periodKey, type Period } from '../../model/period.ts';
import { statedRates } from '../../model/stated-rates.ts';
import { currencyOf } from '../../model/unit.ts';
import { indexFacts, type FactIndex } from './fact-index.ts';
import { type Names, periodLabelsOf } from './lacking.ts';
import { indexById } from '../../model/index-by-id.ts';

/** What binding an identity needs to know of the document. */
export interface Bound extends Names {
  readonly extraction: Extraction;
  readonly index: FactIndex;
  /** For each table the concepts of its rows. */
  readonly namedIn: readonly ReadonlySet<ConceptName>[];
  readonly factOf: (id: FigureId) => Fact | undefined;
  /** Periods of the document, to which computed ones snap. */
  readonly seen: readonly Period[];
  readonly rate: ExchangeRate | null;
}

/** The stated rate: reporting currency for one unit of the currency of translation. */
interface ExchangeRate {
  /** One form for all bindings, so that its quotient is made once. */
  readonly form: Form;
  readonly reporting: string;
  readonly translation: string;
}

export function boundTo(concepts: readonly Concept[], extraction: Extraction): Bound {
  const facts = indexById(extraction.facts);
  const seen = new Map<string, Period>();
  for (const { period } of extraction.facts) if (period !== null) seen.set(periodKey(period), period);
  return {
    extraction,
    index: indexFacts(extraction),
    namedIn: extraction.tables.map(({ rows }) => new Set(rows.flatMap(({ concept }) => concept ?? []))),
    concepts: new Map(concepts.map((concept) => [concept.name, concept])),
    periodLabels: periodLabelsOf(extraction.facts),
    factOf: (id) => facts.get(id),
    seen: [...seen.values()],
    rate: exchangeRateOf(extraction.facts),
  };
}

function exchangeRateOf(facts: readonly Fact[]): ExchangeRate | null {
  const mentions = statedRates(facts);
  const rate = mentions.find((fact) => fact.unit.includes('/'));
  const [reporting, translation] = rate?.unit.split('/').map((unit) => currencyOf(unit)) ?? [];
  if (rate === undefined || reporting === undefined || translation === undefined) return null;
  const one = mentions.find((fact) => !fact.unit.includes('/') && currencyOf(fact.unit) === translation);
  const stated: Form = { kind: 'printed', figure: rate.id };
  const form: Form =
    one === undefined ? stated : { kind: 'divide', left: stated, right: { kind: 'printed', figure: one.id } };
  return { form, reporting, translation };
}
