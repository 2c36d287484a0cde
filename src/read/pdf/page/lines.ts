/** Words to printed lines: what stands on one baseline, raised marks included, from left to right. */
import type { Word } from './words.ts';

export interface Line {
  readonly page: number;
  readonly words: readonly Word[];
  readonly left: number;
  readonly right: number;
  readonly baseline: number;
  /** Of most of its letters. */
  readonly size: number;
  /** Where lines of its column end, on a page of two columns. */
  readonly reach?: number;
}

/** Baselines closer than this part of the font's size are one. */
const SAME_BASELINE = 0.3;

export function linesOf(words: readonly Word[]): readonly Line[] {
  const sorted = words.toSorted((a, b) => a.baseline - b.baseline || a.left - b.left);
  const hosts = hostsOf(sorted);
  const groups: Word[][] = [];
  const groupOf = new Map<Word, Word[]>();
  for (const word of sorted) {
    if (hosts.has(word)) continue;
    let group = groups.at(-1);
    const first = group?.[0];
    const near = SAME_BASELINE * Math.min(first?.size ?? 0, word.size);
    if (group === undefined || first === undefined || word.baseline - first.baseline > near) {
      group = [];
      groups.push(group);
    }
    group.push(word);
    groupOf.set(word, group);
  }
  for (const [mark, host] of hosts) groupOf.get(host)?.push(asRaised(mark));
  return groups.map(makeLine);
}

/** Small words raised over the foot of a larger one that they touch, with that word. */
function hostsOf(sorted: readonly Word[]): ReadonlyMap<Word, Word> {
  const hosts = new Map<Word, Word>();
  for (const [index, mark] of sorted.entries()) {
    for (let next = index + 1; next < sorted.length; next++) {
      const word = sorted[next] as Word;
      if (word.baseline - mark.baseline > mark.size * 1.2) break;
      if (isRaised(mark, word) && !hosts.has(word)) {
        hosts.set(mark, word);
        break;
      }
    }
  }
  return hosts;
}

function isRaised(mark: Word, word: Word): boolean {
  const rise = word.baseline - mark.baseline;
  return (
    mark.size < word.size * 0.85 &&
    rise > word.size * 0.1 &&
    rise < word.size * 0.65 &&
    mark.left - word.right < word.size * 0.5 &&
    word.left - mark.right < word.size * 0.5
  );
}

const RAISED: Readonly<Record<string, string>> = {
  ...Object.fromEntries([...'0123456789'].map((digit, index) => [digit, '⁰¹²³⁴⁵⁶⁷⁸⁹'.charAt(index)])),
  '(': '',
  ')': '',
};

/** Raised figures and letters are written as such, so that none is taken for a part of what is before it. */
function asRaised(word: Word): Word {
  const mark = word.text.replace(/^\((.*)\)$/, '$1');
  if (/^\d{1,2}(?:[,)(]+\d{1,2})*$/.test(mark))
    return { ...word, text: mark.replace(/[\d()]/g, (digit) => RAISED[digit] ?? digit), apart: false };
  if (/^(?:[a-z]|[*†‡§]{1,3}\d{0,2}|[ivx]{2,4})$/.test(mark))
    return { ...word, text: `^{${mark}}`, apart: false };
  return word;
}

export function makeLine(words: readonly Word[]): Line {
  const sorted = joinParts(words.toSorted((a, b) => a.left - b.left));
  const main = sorted.reduce((a, b) => (b.text.length * b.size > a.text.length * a.size ? b : a));
  return {
    page: main.page,
    words: sorted,
    left: Math.min(...sorted.map((word) => word.left)),
    right: Math.max(...sorted.map((word) => word.right)),
    baseline: main.baseline,
    size: main.size,
  };
}

/** Parts of one word in two fonts, or set apart by kerning; and words drawn twice to look bold. */
function joinParts(words: readonly Word[]): readonly Word[] {
  const joined: Word[] = [];
  for (const word of words) {
    const before = joined.at(-1);
    if (before === undefined) {
      joined.push(word);
      continue;
    }
    const gap = word.left - before.right;
    const near = word.size * 0.12;
    if (before.text === word.text && Math.abs(word.left - before.left) < near) continue;
    if (!word.apart && gap < near && gap > -before.size && !opensAnother(before, word)) {
      const size = Math.max(before.size, word.size);
      joined[joined.length - 1] = { ...before, text: before.text + word.text, right: word.right, size };
    } else joined.push(word);
  }
  return joined;
}

/** `)` and `$` that touch: the mark is of the figure in the next column. */
function opensAnother(before: Word, word: Word): boolean {
  return CLOSED.test(before.text) && OPENING.test(word.text);
}

const CLOSED = /[\d)%]$/;
const OPENING = /^[$€£¥]/;
