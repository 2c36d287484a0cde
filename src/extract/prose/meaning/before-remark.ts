/** Which side of a row the words before a remark in brackets name. */
import type { ConceptName } from '../../../model/fact.ts';
import { phraseKey } from '../../lexicon/caption.ts';
import { conceptOfKey, type Lexicon } from '../../lexicon/lexicon.ts';
import type { Recency } from '../../lexicon/recency.ts';

/** `Adjusted net loss (non-GAAP)`: the packs know the words before the remark for the other side of the row. */
export function isLossBeforeRemark(
  said: string,
  concept: ConceptName,
  { lexicon, recency }: { readonly lexicon: Lexicon; readonly recency: Recency },
): boolean {
  if (!said.endsWith(')')) return false;
  const known = conceptOfKey(lexicon, phraseKey(said.slice(0, said.lastIndexOf('('))), recency);
  return known?.opposite === true && known.concept.name === concept;
}
