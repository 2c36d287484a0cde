/** Which identities a figure stands in, read once from the list of evaluations that the page has anyway. */
import { targetOf } from './element.ts';

export interface Lineage {
  /** Rows of evaluations that use the figure: what breaks first, then in the order of the report. */
  readonly rowsOf: (figure: string) => readonly HTMLTableRowElement[];
  /** The finding that tells of the evaluation, where one does. */
  readonly findingOf: (evaluation: string) => HTMLElement | undefined;
}

export function lineageOf(): Lineage {
  const rows = once(indexRows);
  const findings = once(indexFindings);
  return {
    rowsOf: (figure) => {
      const found = rows().get(figure) ?? [];
      return [...found.filter(isInDoubt), ...found.filter((row) => !isInDoubt(row))];
    },
    findingOf: (evaluation) => findings().get(evaluation),
  };
}

function isInDoubt({ classList }: HTMLTableRowElement): boolean {
  return classList.contains('breaks') || classList.contains('improbable');
}

function indexRows(): ReadonlyMap<string, readonly HTMLTableRowElement[]> {
  const index = new Map<string, HTMLTableRowElement[]>();
  for (const row of document.querySelectorAll<HTMLTableRowElement>('#evaluations tr[id]')) {
    for (const figure of new Set([...row.querySelectorAll('a')].map(targetOf))) {
      const known = index.get(figure);
      if (known === undefined) index.set(figure, [row]);
      else known.push(row);
    }
  }
  return index;
}

function indexFindings(): ReadonlyMap<string, HTMLElement> {
  const index = new Map<string, HTMLElement>();
  for (const finding of document.querySelectorAll<HTMLElement>('.finding')) {
    for (const anchor of finding.querySelectorAll('.evaluation')) {
      const target = targetOf(anchor);
      if (!index.has(target)) index.set(target, finding);
    }
  }
  return index;
}

/** Made at the first call: most of a page's figures are never asked about. */
function once<Value>(make: () => Value): () => Value {
  let made: Value | undefined;
  return () => (made ??= make());
}
