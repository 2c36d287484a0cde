/** What is raised above the line: marks of footnotes are written in braces, so that they do not run into a figure. */

/** Digits, a letter or signs: `1`, `*1`, `**`, `a`. */
const MARK = /^(?:\*?\d{1,3}|[*†‡§#]{1,4}|[a-z])$/i;
const LONGEST = 16;

/** `^{1}` for a mark, `^{1}^{2}` for two; endings such as those of `4th`, and `TM`, are plain words. */
export function markOf(raised: string): string {
  const words = raised.trim();
  if (words === '' || words.length > LONGEST) return raised;
  const marks = words
    .split(/[,;\s]+/)
    .map((mark) => mark.replace(/^[([]/, '').replace(/[)\]]$/, ''))
    .filter((mark) => mark !== '');
  if (marks.length === 0 || !marks.every((mark) => MARK.test(mark))) return raised;
  const at = raised.indexOf(words);
  const written = marks.map((mark) => `^{${mark}}`).join('');
  return raised.slice(0, at) + written + raised.slice(at + words.length);
}
