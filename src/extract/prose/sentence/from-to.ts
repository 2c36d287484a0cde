/** `Net income increased from A to B`: the measure stands before the figure that it moved from. */
import type { Role } from './lead.ts';
import type { SentenceFigure } from './sentence.ts';
import { leadText, subjectOf, type Words } from './subject.ts';
import type { Token } from '../tokens/tokens.ts';
import { MOVED } from '../tokens/verbs.ts';

const MOVED_FROM = new RegExp(`^(.{2,120}) (?:${MOVED})(?: \\w+ly)? from$`);

/** The words of the measure of a figure that only `to` stands before; `null` where it is none. */
export function movedTo(
  tokens: readonly Token[],
  role: Role,
  lead: string,
  before: readonly SentenceFigure[],
): Words | null {
  const last = before.at(-1);
  const isTo = role.kind === 'value' && lead === 'to';
  if (!isTo || last?.role.kind !== 'base' || last.partner !== null) return null;
  const subject = MOVED_FROM.exec(last.lead)?.[1];
  if (subject === undefined) return null;
  const { starts } = leadText(tokens, (before.at(-2)?.at ?? -1) + 1, last.at);
  return subjectOf({ kind: 'value', subject, verb: 'to', side: null }, last.lead, starts);
}
