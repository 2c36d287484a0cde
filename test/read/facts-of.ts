/** What is extracted from a document, so that two forms of it can be compared. */
import { extract } from '../../src/audit.ts';
import { BUNDLED_PACKS } from '../../src/generated/packs.ts';
import type { Document } from '../../src/model/document.ts';
import type { Extraction } from '../../src/model/extraction.ts';
import { periodKey } from '../../src/model/period.ts';
import { formatAmount, normalise } from '../../src/number/amount.ts';
import { choosePacks } from '../../src/rules/packs/choose.ts';

export async function extracted(document: Document): Promise<Extraction> {
  return extract(document, { rules: await choosePacks(document.text, [], BUNDLED_PACKS) });
}

/** What each fact says, with its figure as printed. */
export function factsOf({ facts, figures }: Extraction): readonly string[] {
  const printed = new Map(figures.map(({ id, text }) => [id, text]));
  return facts.map(({ id, concept, period, unit, value }) =>
    [
      printed.get(id),
      concept,
      period === null ? '' : periodKey(period),
      unit,
      formatAmount(normalise(value)),
    ].join(' | '),
  );
}
