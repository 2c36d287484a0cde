/** Why the tool thinks so, and what to do: the labelled sentences of a finding, the same in terminal and Markdown. */
import type { Finding } from '../../model/finding.ts';
import type { Suspect } from '../../model/suspect.ts';
import type { Waiver } from '../../model/waiver.ts';
import type { FigureWords } from './figure-words.ts';
import { SLIP_WORDS } from './words.ts';

export interface Row {
  readonly label: string;
  readonly text: string;
}

/** Suspects behind the first rank are only named, and no more than these. */
const MAX_OTHERS = 3;

export function reasonsOf(finding: Finding, words: FigureWords): readonly Row[] {
  const likely = finding.suspects.filter((suspect) => suspect.rank === 1);
  const others = finding.suspects.filter((suspect) => suspect.rank > 1).slice(0, MAX_OTHERS);
  return [
    ...likely.flatMap((suspect) => suspectRows(suspect, words)),
    ...others.map((suspect) => ({ label: 'also', text: `${words.name(suspect.figure)}: ${suspect.why}` })),
    ...(finding.reading === null ? [] : [{ label: 'reading', text: finding.reading.words }]),
    ...(finding.explanation === null ? [] : [{ label: 'explained', text: finding.explanation }]),
    ...(finding.waiver === null ? [] : [{ label: 'waived', text: waiverWords(finding.waiver) }]),
    ...(finding.help === null ? [] : [{ label: 'help', text: finding.help }]),
  ];
}

/** `Known to the auditors (A. Lee, until 2024-12-31)`. */
export function waiverWords({ reason, owner, expires }: Waiver): string {
  const more = [owner, expires === null ? null : `until ${expires}`].filter((part) => part !== null);
  return more.length === 0 ? reason : `${reason} (${more.join(', ')})`;
}

function suspectRows(suspect: Suspect, words: FigureWords): readonly Row[] {
  return [
    { label: 'suspect', text: `${words.name(suspect.figure)}: ${suspect.why}` },
    ...(suspect.slip === null ? [] : [{ label: 'slip', text: SLIP_WORDS[suspect.slip] }]),
    ...(suspect.restored === null
      ? []
      : [{ label: 'restored', text: words.instead(suspect.figure, suspect.restored) }]),
  ];
}
