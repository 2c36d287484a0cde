/** Operations that are given up, which statements tell apart from those that go on (IFRS 5, ASC 205-20). */
import { compactKey } from '../../lexicon/caption.ts';
import type { Named } from '../../lexicon/lexicon.ts';
import type { CaptionedRow } from './rows.ts';

const DISCONTINUED = /\bdiscontinu(?:ed|ing) /i;
const EITHER = /\b(?:discontinued|discontinuing|continuing|continued) (?:operations|activities)\b/i;

/** Without discontinued operations beside them, the continuing ones are the whole. */
export function dividesOperations(rows: readonly CaptionedRow[]): boolean {
  return rows.some(({ caption }) => DISCONTINUED.test(caption));
}

/**
 * The heading under which packs know what a share earns of either part, where a caption or the heading above it says that
 * the row is of one: it is not that of the whole. `null` where it is, or where a pack says so in these very words.
 */
export function partOf(
  { concept }: Named,
  { caption, section }: CaptionedRow,
  isDivided: boolean,
): string | null {
  const { type, captions, opposite } = concept;
  const said = type === 'per-share' ? [caption, section.at(-1) ?? ''] : [caption];
  const part = said.find((words) => (isDivided ? EITHER : DISCONTINUED).test(words));
  if (part === undefined) return null;
  const key = compactKey(caption);
  const named = [...captions, ...opposite];
  const isDeclared = named.some(
    ({ text, under }) =>
      DISCONTINUED.test(text) || EITHER.test(under ?? '') || (EITHER.test(text) && compactKey(text) === key),
  );
  if (isDeclared) return null;
  return DISCONTINUED.test(part) ? 'Of discontinued operations' : 'Of continuing operations';
}
