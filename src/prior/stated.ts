/** A figure of an earlier release as a constant of a formula, and as words. */
import type { Form } from '../model/evaluation.ts';
import type { Fact } from '../model/fact.ts';
import type { Figure } from '../model/figure.ts';
import type { Prior } from '../model/prior.ts';
import { negate } from '../number/amount.ts';
import { negate as negateInterval } from '../number/interval.ts';

interface Reading {
  /** What the printed amount is multiplied by to have what the concept means. */
  readonly sense: 1 | -1;
  /** Both releases print it to the same place: rounding explains no difference. */
  readonly isExact: boolean;
}

export function statedIn(prior: Prior, fact: Fact, { sense, isExact }: Reading): Form {
  const figure = prior.figures.find(({ id }) => id === fact.id);
  const isOpposite = sense === -1;
  return {
    kind: 'constant',
    value: isOpposite ? negate(fact.value) : fact.value,
    stated: {
      text: figure?.text ?? '',
      where: figure === undefined ? prior.document.name : `${prior.document.name}, ${placeOf(figure)}`,
      interval: isExact ? null : isOpposite ? negateInterval(fact.interval) : fact.interval,
    },
  };
}

function placeOf({ source, line }: Figure): string {
  switch (source?.kind) {
    case undefined:
      return `line ${line}`;
    case 'text':
      return `line ${source.line}`;
    case 'page':
      return `page ${source.page}`;
    case 'part':
      return `paragraph ${source.paragraph}`;
    case 'sheet':
      return `${source.sheet}!${source.cell}`;
  }
}
