/**
 * What a document says of the amounts in all of its tables: `All amounts are in millions of Swedish kronor (SEK) unless
 * otherwise stated`. It holds for those that state nothing else.
 */
import type { Document } from '../model/document.ts';
import type { TableDraft } from './table/draft/draft.ts';
import { readScale, type Scale } from './table/heads/scale.ts';

/** Longer blocks are no such remark, and a sentence of them hardly ever. */
const LONGEST_BLOCK = 2000;

/** The scale that the document states for all of its tables; `null` where it states none, or several. */
export function preambleOf({ text, blocks }: Document): Scale | null {
  const stated = new Map<string, Scale>();
  for (const { kind, span } of blocks) {
    if (kind === 'table' || span.end - span.start > LONGEST_BLOCK) continue;
    const words = text.slice(span.start, span.end);
    if (!hasException(words)) continue;
    for (const sentence of words.replaceAll(/\s+/g, ' ').split(/[.;] /)) {
      const scale = hasException(sentence) && AMOUNTS.test(sentence) ? readScale(sentence) : null;
      if (scale !== null) stated.set(JSON.stringify(scale), scale);
    }
  }
  const [only] = stated.values();
  return stated.size === 1 ? (only ?? null) : null;
}

/** `unless otherwise stated` */
function hasException(words: string): boolean {
  const lower = words.toLowerCase();
  return (lower.includes('unless') || lower.includes('except')) && UNLESS.test(lower);
}

const UNLESS =
  /\b(?:unless|except (?:where|when|if|as))\s(?:it\s(?:is\s)?)?(?:otherwise\s|expressly\s|specifically\s)?(?:stated|indicated|noted|specified|disclosed|mentioned|shown)\b/;
const AMOUNTS = /\b(?:amounts|figures|numbers|sums|values|statements|tables|information)\b/i;

/** The draft in the scale of the preamble, where neither its words nor its heads state a scale or another currency. */
export function withPreamble(draft: TableDraft, preamble: Scale | null): TableDraft {
  if (preamble === null || draft.isScaleStated) return draft;
  const heads = draft.parts.flatMap(({ columns }) => [...columns.values()]);
  const isOther = heads.some(
    ({ currency, exponent }) =>
      exponent !== null ||
      (currency !== null && preamble.currency !== null && currency !== preamble.currency),
  );
  if (isOther) return draft;
  // Shares are no amounts of a currency.
  const shares = preamble.isOfMoney ? 0 : preamble.shares;
  return { ...draft, scale: { ...preamble, shares }, isScaleStated: true };
}
