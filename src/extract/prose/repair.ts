/**
 * Text recognised from pages has a letter wrong here and there. The words that date a figure are few and long, so a word
 * of the same length that differs from one of them by a single letter is read as that word; offsets stay as they are.
 */
const WORDS = ['quarter', 'period', 'compared', 'respectively'] as const;

/** English words that happen to be one letter away. */
const OTHER_WORDS: ReadonlySet<string> = new Set(['compares', 'quartet']);

/** Each word with any letter at one of its places. */
const VARIANTS = new RegExp(`(?<![\\p{L}])(?:${WORDS.flatMap(variants).join('|')})(?![\\p{L}])`, 'giu');

function variants(word: string): readonly string[] {
  return [...word].map((_, at) => `${word.slice(0, at)}\\p{L}${word.slice(at + 1)}`);
}

/** The text as it reads, of the same length as the printed one. */
export function repairWords(printed: string): string {
  return printed.replace(VARIANTS, (word) => {
    const lower = word.toLowerCase();
    if (OTHER_WORDS.has(lower)) return word;
    return WORDS.find((each) => each !== lower && differsByOne(each, lower)) ?? word;
  });
}

function differsByOne(a: string, b: string): boolean {
  return a.length === b.length && [...a].filter((letter, at) => letter !== b[at]).length === 1;
}
