/**
 * Text recognised from pages has a letter wrong here and there. The words that date a figure are few and long, so a word
 * of the same length that differs from one of them by a single letter is read as that word; offsets stay as they are.
 */
const WORDS = ['quarter', 'period', 'compared', 'respectively'] as const;
const LONG_WORD = /\p{L}{6,}/gu;

/** English words that happen to be one letter away. */
const OTHER_WORDS: ReadonlySet<string> = new Set(['compares', 'quartet']);

/** The text as it reads, of the same length as the printed one. */
export function repairWords(printed: string): string {
  return printed.replace(LONG_WORD, (word) => {
    const lower = word.toLowerCase();
    const meant = WORDS.find((each) => each.length === word.length && differsByOne(each, lower));
    return meant === undefined || OTHER_WORDS.has(lower) ? word : meant;
  });
}

function differsByOne(a: string, b: string): boolean {
  let different = 0;
  for (let index = 0; index < a.length && different < 2; index++) if (a[index] !== b[index]) different += 1;
  return different === 1;
}
