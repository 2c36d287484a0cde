/** What is extracted from a small text, written so that a test reads like the release. */
import { extract } from '../../src/extract/extract.ts';
import type { Extraction } from '../../src/model/extraction.ts';
import type { Fact } from '../../src/model/fact.ts';
import type { Concept } from '../../src/model/identity.ts';
import { periodKey } from '../../src/model/period.ts';
import { formatAmount, normalise } from '../../src/number/amount.ts';
import { readText } from '../../src/read/text/text.ts';

export function extracted(text: string, concepts: readonly Concept[] = []): Extraction {
  const blocks = readText(text);
  return extract({ name: 'example.txt', mediaType: 'text/plain', sha256: '', text, blocks }, concepts);
}

/** Dates the release: a table of two quarters and two years, in thousands of RMB. */
export const DATED = `
Acme Reports Fourth Quarter and Full Year 2023 Results

Statements of Operations (in thousands of RMB)

\tThree months ended December 31,\t\tYear ended December 31,\t
\t2022\t2023\t2022\t2023
\tRMB\tRMB\tRMB\tRMB
Total revenue\t1,100\t1,200\t4,100\t4,200
Gross profit\t500\t600\t2,100\t2,200

`;

/** Each fact as `printed concept period value unit`, with what is not given left out. */
export function shown(extraction: Extraction): readonly string[] {
  const printed = new Map(extraction.figures.map(({ id, text }) => [id, text]));
  return extraction.facts.map((fact) => `${printed.get(fact.id)}: ${aspects(fact)}`);
}

function aspects({ concept, period, unit, value, sense }: Fact): string {
  const shownValue = formatAmount(normalise(value));
  return [
    concept ?? 'nothing',
    period === null ? 'undated' : periodKey(period),
    shownValue,
    unit.replaceAll(/iso4217:|xbrli:/g, ''),
    ...(sense === 1 ? [] : ['reversed']),
  ].join(' ');
}

/** The facts of sentences only. */
export function said(text: string, concepts: readonly Concept[] = []): readonly string[] {
  return shown(proseOf(extracted(DATED + text, concepts)));
}

export function proseOf(whole: Extraction): Extraction {
  return { ...whole, facts: whole.facts.filter(({ place }) => place.kind === 'prose') };
}

/** Each claim as its kind and the printed figures, in the order of the claim's own fields, without the word of a direction. */
export function claimed(text: string, concepts: readonly Concept[] = []): readonly string[] {
  const { claims, figures } = extracted(DATED + text, concepts);
  const printed = (value: unknown): string =>
    Array.isArray(value)
      ? value.map(printed).join(' + ')
      : (figures.find(({ id }) => id === value)?.text ?? String(value));
  return claims.map(({ kind, ...rest }) =>
    [
      kind,
      ...Object.entries(rest)
        .filter(([name, value]) => value !== null && name !== 'word')
        .map(([name, value]) => `${name} ${printed(value)}`),
    ].join(', '),
  );
}
