/** Whether the words before a figure say how large its measure is. */
import type { SentenceFigure } from '../sentence/sentence.ts';
import { MOVED } from '../tokens/verbs.ts';

/** `was A`, `increased to A`, `increased 2% to A`; `due to A` and `costs of A` tell of no level. */
export function statesLevel({ role, lead }: SentenceFigure): boolean {
  if (role.kind !== 'value' || role.verb === 'of') return false;
  return role.verb === 'is' || MOVED_TO.test(lead);
}

const MOVED_TO = new RegExp(`(?:^|,)[\\s)]*to$|\\b(?:${MOVED}|up|down)(?: \\w+ly)? to$`);
