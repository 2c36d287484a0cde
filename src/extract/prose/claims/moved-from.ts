/** `decreased to A from B`, `A, down from B`: which way a figure moved, where no rate tells by how much. */
import type { Claim } from '../../../model/claim.ts';
import type { SentenceFact } from '../meaning/sentence-fact.ts';
import { FELL, ROSE } from '../tokens/verbs.ts';

const MOVED_TO = new RegExp(`\\b(?:(${ROSE})|(${FELL}))(?: \\w+ly)? to$`);
const MOVED_FROM =
  /(?:^|[ ,])(?:(up|higher)|(down|lower))(?: \w+ly)? (?:from|than|compared (?:to|with))(?: the| an?)?$/;
/** Compared with what was, and nothing else. */
const PLAIN = /^[\s,)]*(?:as )?(?:from|compared (?:to|with)|versus|vs)(?: the| an?)?$/;

/** @param value what the figure is compared with */
export function movedFrom(base: SentenceFact, value: SentenceFact | undefined): readonly Claim[] {
  if (base.figure.role.kind !== 'base' || value === undefined || !isSameKind(base, value)) return [];
  const told = direction(base.figure.lead, value.figure.lead);
  return told === null ? [] : [{ kind: 'direction', current: value.id, base: base.id, ...told }];
}

function direction(lead: string, valueLead: string): Told | null {
  const from = MOVED_FROM.exec(lead);
  const to = PLAIN.test(lead) ? MOVED_TO.exec(valueLead) : null;
  const found = from ?? to;
  const word = found?.[1] ?? found?.[2];
  return word === undefined ? null : { direction: found?.[1] === undefined ? 'down' : 'up', word };
}

type Told = Pick<Extract<Claim, { kind: 'direction' }>, 'direction' | 'word'>;

/** Of one measure, and on one side of nothing: from a loss to an income there is no telling. */
function isSameKind({ fact: a, figure }: SentenceFact, { fact: b, figure: other }: SentenceFact): boolean {
  const isPositive = a.value.units > 0n && b.value.units > 0n;
  return (
    isPositive &&
    a.unit === b.unit &&
    a.sense === b.sense &&
    a.concept === b.concept &&
    other.role.kind === 'value' &&
    figure.token.form === other.token.form
  );
}
