/** What is printed on every page and belongs to none of it: running heads and feet, page numbers. */
import { hasLetters } from '../../../model/letters.ts';
import { PERIOD } from '../../words/period-words.ts';
import type { Page } from './open.ts';
import type { Line } from './lines.ts';

/** The part of a page's height, at its top and at its foot, in which running heads and feet stand. */
const MARGIN = 0.12;

export function withoutFurniture(
  lines: readonly (readonly Line[])[],
  pages: readonly Page[],
): readonly (readonly Line[])[] {
  if (pages.length < 2) return lines;
  const edges = lines.map((own, index) => edgeLines(own, pages[index] as Page));
  const repeated = repeatedKeys(edges);
  const counted = countedHeights(edges);
  return lines.map((own, index) => {
    const edge = new Set(edges[index]);
    const furniture = own.filter(
      (line) =>
        edge.has(line) && (repeated.has(keyOf(line)) || (isNumber(line) && counted.has(heightOf(line)))),
    );
    return withoutAll(own, new Set(furniture), pages[index] as Page);
  });
}

/** Heads close above a line that stays are no running heads: a table that goes on prints them again on each page. */
function withoutAll(lines: readonly Line[], gone: ReadonlySet<Line>, page: Page): readonly Line[] {
  const kept: Line[] = [];
  for (const line of lines.toReversed()) {
    const below = kept.at(-1);
    const isNear = below !== undefined && below.baseline - line.baseline < NEAR * line.size;
    if (!gone.has(line) || (isNear && line.baseline < page.height * MARGIN && mayBeHeads(line)))
      kept.push(line);
  }
  return kept.toReversed();
}

/** Running heads stand further off, in times the size of type. */
const NEAR = 1.7;

/** In several cells, or of a period. */
function mayBeHeads({ words, size }: Line): boolean {
  return (
    words.some((word, index) => word.left - (words[index - 1]?.right ?? Infinity) > size * 0.8) ||
    PERIOD.test(words.map(({ text }) => text).join(' '))
  );
}

function edgeLines(lines: readonly Line[], page: Page): readonly Line[] {
  return lines.filter(
    (line) => line.baseline < page.height * MARGIN || line.baseline > page.height * (1 - MARGIN),
  );
}

/** Words and height of a line; digits count as any digit. */
function keyOf(line: Line): string {
  const text = line.words.map((word) => word.text).join(' ');
  return `${heightOf(line)} ${text.replace(/\d+/g, '#')}`;
}

function heightOf(line: Line): number {
  return Math.round(line.baseline / 3);
}

/** Lines with words that stand at the same height of at least half of the pages, and of three where there are three. */
function repeatedKeys(edges: readonly (readonly Line[])[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const lines of edges)
    for (const key of new Set(lines.filter(hasWords).map(keyOf))) counts.set(key, (counts.get(key) ?? 0) + 1);
  const enough = Math.max(Math.min(3, edges.length), Math.ceil(edges.length / 2));
  return new Set([...counts].filter(([, count]) => count >= enough).map(([key]) => key));
}

function hasWords(line: Line): boolean {
  return hasLetters(line.words.map((word) => word.text).join(' '));
}

const NUMBER = /^[-–—\s]*(\d{1,4})[-–—\s]*$/;

function isNumber(line: Line): boolean {
  return NUMBER.test(line.words.map((word) => word.text).join(' '));
}

/** Heights at which lone numbers count up by one from page to page. */
function countedHeights(edges: readonly (readonly Line[])[]): ReadonlySet<number> {
  const heights = new Set<number>();
  for (const [index, lines] of edges.entries()) {
    const next = edges[index + 1] ?? [];
    for (const line of lines.filter(isNumber)) {
      const follower = next.find((other) => heightOf(other) === heightOf(line) && isNumber(other));
      if (follower !== undefined && numberOf(follower) === numberOf(line) + 1) heights.add(heightOf(line));
    }
  }
  return heights;
}

function numberOf(line: Line): number {
  return Number(NUMBER.exec(line.words.map((word) => word.text).join(' '))?.[1]);
}
