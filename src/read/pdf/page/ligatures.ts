/**
 * Letters that a PDF does not name. Some programs give the joined letters of `first` or `benefit` a shape and no
 * characters; which of them it was is told by the word that results, if the release or its trade knows it.
 */
import type { Word } from './words.ts';

const UNKNOWN = '\ufffd';
const LIGATURES = ['fi', 'fl', 'ff', 'ffi', 'ffl'] as const;

/** Stems of words that releases use, each with a ligature in it. */
const STEMS =
  `first fifth five fifteen fifty fiscal financ benefi profi fixed final find finish fill filed files filing field firm
  fit identif classif certif signific specific confid defin defici effici suffici satisf modif notif verif qualif diversif simplif
  ratif specif artific pacific scientific infinit refin config confirm figure fulfill fulfil
  benefic office officer official traffic affiliat
  effect effort affect differ offer offset offs staff tariff writeoff layoff payoff buffer suffer coffee afford off different
  inflat deflat flow outflow inflow cashflow float fluctu fleet flexib flat floor conflict reflect influen workflow flagship`.split(
    /\s+/,
  );

/** Words with their unknown letters told, where only one reading is a word; any other stays as it is. */
export function withLigatures(pages: readonly (readonly Word[])[]): readonly (readonly Word[])[] {
  if (!pages.some((words) => words.some((word) => word.text.includes(UNKNOWN)))) return pages;
  const known = new Set(
    pages.flatMap((words) => words.flatMap((word) => word.text.toLowerCase().match(/\p{L}{3,}/gu) ?? [])),
  );
  return pages.map((words) =>
    words.map((word) => (word.text.includes(UNKNOWN) ? { ...word, text: repair(word.text, known) } : word)),
  );
}

function repair(text: string, known: ReadonlySet<string>): string {
  return text.replace(/[\p{L}\ufffd]*\ufffd[\p{L}\ufffd]*/gu, (word) => {
    // One letter for many unknown ones is no ligature.
    if (word.split(UNKNOWN).length > 3 || word.length < 2) return word;
    const readings = LIGATURES.map((ligature) => word.replaceAll(UNKNOWN, ligature));
    return readings.find((reading) => known.has(reading.toLowerCase())) ?? readings.find(hasStem) ?? word;
  });
}

function hasStem(word: string): boolean {
  const lower = word.toLowerCase();
  if (lower === 'off') return true;
  return STEMS.some(
    (stem) =>
      lower.startsWith(stem) ||
      (/^(?:re|un|in|de|non|mis)/.test(lower) &&
        lower.replace(/^(?:re|un|in|de|non|mis)/, '').startsWith(stem)),
  );
}
