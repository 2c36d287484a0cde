/**
 * Heads that date a column otherwise than the rest of the release: left over from the last one, or exchanged. Each table holds
 * by itself, so that no equality breaks; what is told is which head to look at.
 */
import type { Extraction } from '../../model/extraction.ts';
import { indexById } from '../../model/index-by-id.ts';
import type { Notice } from '../../model/notice.ts';
import { misdated } from '../sentences/misdated.ts';
import { misheaded } from '../sentences/misheaded.ts';
import { alikeHeads } from './alike.ts';
import { oddBalanceDay } from './balance-day.ts';
import type { OddHead } from './odd-head.ts';
import { oddOrder } from './order.ts';
import { oddSpans } from './spans.ts';
import { staleHeads } from './stale.ts';
import { oddSteps } from './steps.ts';
import { stretchesOf } from './stretches.ts';
import { unlikeOthers } from './unlike.ts';

/** Of a column one thing is told, the most telling first. */
export function oddPeriods(extraction: Extraction): readonly Notice[] {
  const { facts } = extraction;
  const stretches = stretchesOf(extraction);
  const odd = [
    ...alikeHeads(stretches, extraction.tables),
    ...unlikeOthers(stretches, facts),
    ...oddSteps(stretches, facts),
    ...oddSpans(stretches, facts),
    ...oddBalanceDay(stretches),
    ...oddOrder(stretches),
    ...staleHeads(stretches, facts),
  ];
  const told = [...misdated(extraction), ...misheaded(extraction), ...noticesOf(odd, extraction)];
  return told.filter(
    ({ span }, index) => told.findIndex((each) => each.span?.start === span?.start) === index,
  );
}

function noticesOf(odd: readonly OddHead[], { figures }: Extraction): readonly Notice[] {
  const figureOf = indexById(figures);
  return odd.flatMap(({ column: { facts }, words }): readonly Notice[] => {
    const [first] = facts;
    const figure = figureOf.get(first.id);
    if (figure === undefined) return [];
    const message = `The column headed ${first.periodLabel} ${words}; see which period is meant.`;
    return [{ code: 'odd-period', message, line: figure.line, span: figure.span }];
  });
}
