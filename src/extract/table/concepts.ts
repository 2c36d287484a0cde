/** The concept that a row's caption names, with regard to the table it stands in. */
import type { ConceptName } from '../../model/fact.ts';
import { conceptOfCaption, type Lexicon, type Named } from '../lexicon.ts';
import type { TableDraft } from './draft.ts';
import type { CaptionedRow } from './rows.ts';

export function knownConcept(
  row: CaptionedRow,
  draft: TableDraft,
  named: ReadonlyMap<ConceptName, number>,
  lexicon: Lexicon,
): Named | null {
  if (row.caption === '') return null;
  const recency = (name: ConceptName): number => named.get(name) ?? -1;
  if (!draft.isAdjusted) return conceptOfCaption(lexicon, row.caption, row.section, recency);
  // Under a title of adjusted measures a plain caption is the adjusted one, or a name of its own.
  const adjusted = (caption: string): Named | null => {
    const found = conceptOfCaption(lexicon, caption, ['Non-GAAP', ...row.section], recency);
    return found?.concept.basis === 'non-gaap' ? found : null;
  };
  return adjusted(row.caption) ?? adjusted(`Non-GAAP ${row.caption}`);
}
