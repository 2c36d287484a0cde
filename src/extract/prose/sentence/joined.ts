/** `Revenue, gross profit and net income`: the measures that a subject names one after the other. */
import type { Words } from './subject.ts';
import { isSign, wordOf } from '../tokens/token-text.ts';
import type { Token } from '../tokens/tokens.ts';

/** Words that an "and" joins to one name: `research and development`. */
const ONE_NAME = new Set([
  'research development',
  'sales marketing',
  'selling marketing',
  'general administrative',
  'selling administrative',
  'technology content',
  'technology development',
  'technology infrastructure',
  'cash cash',
  'property equipment',
  'plant equipment',
  'fulfillment support',
  'depreciation amortization',
  'depletion amortization',
  'product development',
  'oil gas',
]);

/** As many names as figures; `null` where the subject does not tell so many. */
export function measuresJoined(
  tokens: readonly Token[],
  { from, to }: Words,
  count: number,
): readonly Words[] | null {
  const joints = jointsIn(tokens, from, to).filter((joint) => count > 2 || !isSign(tokens[joint.from], ','));
  const [first] = joints;
  if (first === undefined || joints.length !== count - 1) return null;
  if (joints.some((joint) => joint.from === from || joint.to === to)) return null;
  if (count === 2) return bothOf(tokens, { from, to }, first);
  const starts = [from, ...joints.map((joint) => joint.to)];
  const ends = [...joints.map((joint) => joint.from), to];
  return starts.map((start, index) => ({ from: start, to: ends[index] ?? to }));
}

/** Commas, and each "and" that joins two names, with the comma before it. */
function jointsIn(tokens: readonly Token[], from: number, to: number): readonly Words[] {
  const joints: Words[] = [];
  for (let at = from; at < to; at++) {
    const isComma = isSign(tokens[at], ',');
    const end = isComma && wordOf(tokens[at + 1]) === 'and' ? at + 2 : at + 1;
    if (!isComma && (wordOf(tokens[at]) !== 'and' || isOneName(tokens, at))) continue;
    joints.push({ from: at, to: end });
    at = end - 1;
  }
  return joints;
}

function isOneName(tokens: readonly Token[], at: number): boolean {
  return ONE_NAME.has(`${wordOf(tokens[at - 1])} ${wordOf(tokens[at + 1])}`);
}

/** Words that are a measure by themselves: `Revenue and net income`. */
const MEASURES = new Set(
  (
    'revenue revenues sales turnover income profit profits earnings loss losses eps ebit ebitda ebita margin orders ' +
    'bookings billings backlog arr cash debt deposits loans premiums expenses costs assets liabilities equity ' +
    'inventory inventories receivables dividends depreciation amortization interest taxes shipments deliveries volumes'
  ).split(' '),
);

const OPENS_PARTS = new Set(['for', 'of', 'from', 'in', 'by', 'under', 'through']);

function bothOf(tokens: readonly Token[], { from, to }: Words, joint: Words): readonly [Words, Words] {
  const opening = range(from, joint.from).findLast((at) => OPENS_PARTS.has(wordOf(tokens[at])));
  if (opening !== undefined && opening < joint.from - 1) {
    return [
      { from, to: joint.from },
      { from, to: opening + 1, rest: { from: joint.to, to } },
    ];
  }
  // `Non-GAAP basic and diluted net income`: what stands before the two belongs to both, as what stands behind does.
  const shared = sharedBefore(tokens, from, joint);
  if (shared !== null)
    return [
      { from, to: joint.from, rest: { from: joint.to + 1, to } },
      { from, to: shared, rest: { from: joint.to, to } },
    ];
  // `GAAP and non-GAAP gross margin`: what stands behind the second belongs to both.
  const isQualifier = joint.from - from === 1 && to - joint.to > 1 && !MEASURES.has(wordOf(tokens[from]));
  const left: Words = isQualifier
    ? { from, to: joint.from, rest: { from: joint.to + 1, to } }
    : { from, to: joint.from };
  return [left, { from: joint.to, to }];
}

const KINDS_OF_SHARE = /^(?:basic|diluted)$/;

/** Where the words end that stand before `basic and diluted`; `null` where there are none, or they name a measure. */
export function sharedBefore(tokens: readonly Token[], from: number, joint: Words): number | null {
  const end = joint.from - 1;
  const areKinds = [end, joint.to].every((at) => KINDS_OF_SHARE.test(wordOf(tokens[at])));
  if (!areKinds || end <= from) return null;
  return range(from, end).some((at) => MEASURES.has(wordOf(tokens[at]))) ? null : end;
}

function range(from: number, to: number): readonly number[] {
  return Array.from({ length: to - from }, (_, index) => from + index);
}
