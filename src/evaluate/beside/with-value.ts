/** Values with another one in place of what a figure prints: what would follow if it were the figure that is wrong. */
import type { FigureId } from '../../model/figure.ts';
import type { Amount } from '../../number/amount.ts';
import type { Interval } from '../../number/interval.ts';
import type { Values } from '../values/interval-of.ts';

/** What a figure would print, and the values that it would stand for. */
export interface Instead {
  readonly printed: Amount;
  readonly interval: Interval;
}

export function withValue(values: Values, id: FigureId, { printed, interval }: Instead): Values {
  return {
    ...values,
    printed: (figure) => (figure === id ? printed : values.printed(figure)),
    interval: (figure) => (figure === id ? interval : values.interval(figure)),
    quotients: new Map(),
  };
}
