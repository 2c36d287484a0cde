/** `On an adjusted basis, net income was A`, `was A on a GAAP basis and B on a non-GAAP basis`: of which measure is told. */
import type { Sentence, SentenceFigure } from '../sentence/sentence.ts';
import { isSign, wordOf } from '../tokens/token-text.ts';
import type { Token } from '../tokens/tokens.ts';
import { named, type Meaning } from './meaning.ts';
import type { Names } from './context.ts';

const ADJUSTED = /^(?:adjusted|non-gaap|underlying|core|normalized)$/;
const REPORTED = /^(?:gaap|reported)$/;

/** The adjusted measure, or none where the document has no row of it. */
export function onBasis(
  sentence: Sentence,
  figure: SentenceFigure,
  meaning: Meaning,
  names: Names,
): Meaning | null {
  const basis = basisBehind(sentence, figure) ?? basisAt(sentence.tokens, 0);
  if (basis === null || !ADJUSTED.test(basis) || /\b(?:adjusted|non-gaap|ebitd?a)\b/i.test(meaning.caption))
    return meaning;
  return named(`adjusted ${meaning.caption}`, names) ?? named(`non-GAAP ${meaning.caption}`, names);
}

/** Between the figure and the next, or the end of the clause. */
function basisBehind({ tokens }: Sentence, { at }: SentenceFigure): string | null {
  for (let index = at + 1; index < tokens.length; index++) {
    const token = tokens[index];
    if (token?.kind === 'figure' || isSign(token, ';')) return null;
    const basis = wordOf(token) === 'on' ? basisAt(tokens, index) : null;
    if (basis !== null) return basis;
  }
  return null;
}

function basisAt(tokens: readonly Token[], at: number): string | null {
  const [on, article, basis, noun] = tokens.slice(at, at + 4).map(wordOf);
  const isTold = on === 'on' && /^an?$/.test(article ?? '') && noun === 'basis';
  return isTold && basis !== undefined && (ADJUSTED.test(basis) || REPORTED.test(basis)) ? basis : null;
}
