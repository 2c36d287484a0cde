/**
 * What the words between one figure and the next make of the next: the value of a measure, what it is compared to, a rate
 * of growth, a share, a change. A closed list: other words leave the figure not understood.
 */
import type { Direction, DirectionWord } from '../../../model/claim.ts';
import type { Hedge } from '../../../model/fact.ts';
import { LETTERS } from '../../../model/letters.ts';
import type { Side } from './turn.ts';
import { MOVED } from '../tokens/verbs.ts';

export type Role =
  | {
      readonly kind: 'value';
      readonly subject: string;
      readonly verb: 'is' | 'of' | 'to';
      readonly side: Side | null;
    }
  | { readonly kind: 'base' }
  | {
      readonly kind: 'rate';
      readonly direction: Direction | null;
      readonly word?: DirectionWord | undefined;
      readonly isAnother?: boolean;
    }
  /** A growth by its own name, as of comparable sales: a measure, and no change of another. */
  | { readonly kind: 'named-rate'; readonly direction: Direction | null }
  | { readonly kind: 'share' }
  | { readonly kind: 'parenthetical' }
  | { readonly kind: 'price' }
  | { readonly kind: 'also' }
  | { readonly kind: 'unknown' };

const HEDGES: readonly { readonly pattern: RegExp; readonly hedge: Hedge }[] = [
  {
    pattern: /(?:\b(?:approximately|about|around|roughly|nearly|almost|circa|estimated|some)|~)\s*$/,
    hedge: 'approximately',
  },
  {
    pattern: /\b(?:more than|over|at least|in excess of|exceeding|no less than)\s*$/,
    hedge: 'at-least',
  },
  { pattern: /\b(?:up to|less than|at most|no more than|not exceeding|below)\s*$/, hedge: 'at-most' },
];

const SIGNED_END = /^(.*?) ?\b(?:an? )?(negative|positive)$/;

/** Takes a hedge, and the word for a minus, off the end of the words before a figure. */
export function takeHedge(words: string): {
  readonly lead: string;
  readonly hedge: Hedge;
  readonly side: Side | null;
} {
  if (words === '') return { lead: '', hedge: 'none', side: null };
  const signed = words.endsWith('tive') ? SIGNED_END.exec(words) : null;
  const [, before, sign] = signed ?? [];
  const side = sign === undefined ? null : sign === 'negative' ? 'loss' : 'income';
  const lead = before ?? words;
  for (const { pattern, hedge } of HEDGES) {
    const at = lead.search(pattern);
    if (at >= 0) return { lead: lead.slice(0, at).trim(), hedge, side };
  }
  return { lead, hedge: 'none', side };
}

const UP =
  '(?:increas(?:e|es|ed|ing)|growth|grew|grown?|grows|growing|ris(?:e|es|ing)|rose|risen|gain(?:s|ed)?|up|improv(?:e|es|ed|ement)|jump(?:s|ed)?|climb(?:s|ed)?|surge[sd]?|soar(?:s|ed)?|advance[sd]|expand(?:s|ed)?|higher|expansion|widen(?:s|ed|ing)?)';
const DOWN =
  '(?:decreas(?:e|es|ed|ing)|declin(?:e|es|ed|ing)|down|fell|fall(?:s|en|ing)?|drop(?:s|ped)?|reduc(?:tion|ed)|lower|shrank|slip(?:s|ped)|contract(?:s|ed|ion)|compress(?:ed|ion)|narrow(?:s|ed|ing)?)';
const UP_END = new RegExp(`\\b(${UP})(?: (?:of|by))?$`);
const DOWN_END = new RegExp(`\\b(${DOWN})(?: (?:of|by))?$`);
const BASE_END = new RegExp(
  String.raw`\b(?:(?:as )?compar(?:ed|ing|es|e)(?: (?:un)?favou?rably)?(?: (?:to|with|against))|versus|vs|against|relative to|(?:up|down|changed|${MOVED})? ?from|than)(?: (?:a|an|the))?(?: (?:[${LETTERS}-]+,? ){0,8}of)?$`,
);
/** `compared to net income attributable to common stockholders per diluted share of`. */
const COMPARED_END = new RegExp(`\\bcompar(?:ed|ing|es|e) (?:to|with|against) (?:[${LETTERS}-]+ ){8,14}of$`);
const SHARE_END =
  /\b(?:representing|represented|represents|accounting for|accounted for|accounts for|constituting|constituted|comprising|equivalent to|equal to|making up|made up)$/;
const VALUE_END = new RegExp(
  String.raw`^(.*?)\s*\b(was|were|is|are|will be|of|at|totall?(?:ed|ing)|(?:reach|hit)(?:ed|ing)? (?:an? )?(?:new |all-time |record )*(?:high|level|record) of|reach(?:ed|ing)|amount(?:ed|ing) to|came (?:in )?(?:at|to)|stood at|recorded|generated|exceeded|(?:(?:${MOVED}|was up|was down) (?:(?:slightly|modestly|significantly|sharply|further) )?)?to)$`,
);

/** `net income (restated) of`: a remark in brackets says nothing of the role. */
const REMARK = / ?\([^()]{0,60}\)(?= (?:of|to|with|by)$)/;

/** `was a record`, `rose 10% to a new high of`: that it is one says nothing of the role. */
const RECORD = /\b(was|were|to|of) (?:an? )?(?:new |all-time |quarterly |company )*record(?: high)?(?: of)?$/;

/** `were both`: of the two figures that follow. */
const BOTH = ' were both';

/** `Operating result was a loss of`. */
const SIDED_END = /^(.*?\S) (?:was|were|is) (?:an? )?(?:net )?(loss|deficit|profit|gain|income) of$/;

/** @param words with punctuation between the figure before and this one, in lower case, single blanks between */
export function roleOf(words: string): Role {
  if (words === '') return { kind: 'unknown' };
  const lead = withoutRemark(words);
  if (/\( ?:$/.test(lead)) return { kind: 'base' };
  if (/^\( ?\+$/.test(lead)) return { kind: 'rate', direction: 'up' };
  if (/\((?: ?or)?$/.test(lead) || /^,? ?or(?: an?)?$/.test(lead)) return { kind: 'parenthetical' };
  if (/\baverage (?:purchase )?price(?: paid)? of$/.test(lead)) return { kind: 'price' };
  const [rise, fall] = [UP_END.exec(lead), DOWN_END.exec(lead)];
  if (rise !== null) return { kind: 'rate', direction: 'up', word: rise[1] };
  if (fall !== null) return { kind: 'rate', direction: 'down', word: fall[1] };
  if ((BASE_END.test(lead) && !isNamedFrom(lead)) || COMPARED_END.test(lead)) return { kind: 'base' };
  if (SHARE_END.test(lead)) return { kind: 'share' };
  if (/^\)?(?:, respectively)?[ ,]*and$/.test(lead) || /^\)?,$/.test(lead) || BY_KIND.test(lead))
    return { kind: 'also' };
  if (ON_OTHER_BASIS.test(lead)) return { kind: 'value', subject: '', verb: 'is', side: null };
  return valueOf(lead) ?? { kind: 'unknown' };
}

function withoutRemark(words: string): string {
  const bare = words.includes(')') ? words.replace(REMARK, '') : words;
  const plain = bare.includes('record') ? bare.replace(RECORD, '$1') : bare;
  return plain.endsWith(BOTH) ? plain.slice(0, -' both'.length) : plain;
}

/** `A on a GAAP basis and B on a non-GAAP basis`: the measure is the one spoken of. */
const ON_OTHER_BASIS = /^on an? (?:gaap|non-gaap|reported|adjusted) basis,? and$/;

/** `; Cash Flow from Operations of A`: the measure's own name, where nothing is compared. */
function isNamedFrom(lead: string): boolean {
  return NAMED_FROM.test(lead) && !COMPARED.test(lead);
}

const NAMED_FROM = new RegExp(
  `\\b(?:flows?|income|loss(?:es)?|profit|proceeds|revenues?|sales|earnings|funds|gains?|cash) from (?:[${LETTERS}-]+ ){0,4}of$`,
);

/** `$A per basic and $B per diluted share`, `$A basic and $B diluted`. */
const BY_KIND = /^(?:per )?(?:basic|(?:fully )?diluted)(?: share)?,? and$/;

/** `Net sales: A`; `Funds from operations of A`: without a figure before it there is nothing that it could be compared with. */
export function openingRole(words: string, before: { readonly role: Role } | undefined): Role | null {
  if (before !== undefined) return null;
  const [, named] = /^([^:;.()]{2,80}) ?:$/.exec(words) ?? [];
  if (named !== undefined) return { kind: 'value', subject: named, verb: 'of', side: null };
  if (!/\bfrom\b.{0,200} of$/.test(words)) return null;
  return COMPARED.test(words) ? null : valueOf(words.replace(/ ?\([^()]{0,60}\)(?= of$)/, ''));
}

const COMPARED =
  /\b(?:compar\w+|versus|vs|than|increas\w+|decreas\w+|declin\w+|growth|grew|rose|fell|improved|up|down|changed|reduced)\b/;

function valueOf(lead: string): Role | null {
  const sided = lead.endsWith(' of') ? SIDED_END.exec(lead) : null;
  if (sided !== null) {
    const [, subject = '', side] = sided;
    const isLoss = side === 'loss' || side === 'deficit';
    return { kind: 'value', subject, verb: 'is', side: isLoss ? 'loss' : 'income' };
  }
  // `increased 10%, or 9% in constant currency, to A`
  if (/, (?:up |down )?to$/.test(lead)) return { kind: 'value', subject: '', verb: 'to', side: null };
  const value = VALUE_END.exec(lead);
  if (value === null) return null;
  const verb = value[2] ?? '';
  return {
    kind: 'value',
    subject: (value[1] ?? '').trim(),
    side: null,
    verb: verb === 'of' ? 'of' : /\bto$/.test(verb) && !/^(?:amount|came)/.test(verb) ? 'to' : 'is',
  };
}
