/** `*` stands for any characters, `?` for one; the whole of `text` has to fit. Goes back to the last star alone, so that it ends soon. */
export function fitsWildcard(pattern: string, text: string): boolean {
  let [at, inText, star, fromStar] = [0, 0, -1, 0];
  while (inText < text.length) {
    if (pattern[at] === '*') {
      [star, fromStar] = [at, inText];
      at += 1;
    } else if (at < pattern.length && (pattern[at] === '?' || pattern[at] === text[inText])) {
      at += 1;
      inText += 1;
    } else if (star >= 0) {
      fromStar += 1;
      [at, inText] = [star + 1, fromStar];
    } else return false;
  }
  while (pattern[at] === '*') at += 1;
  return at === pattern.length;
}
