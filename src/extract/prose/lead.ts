/**
 * What the words between one figure and the next make of the next: the value of a measure, what it is compared to, a rate
 * of growth, a share, a change. A closed list: other words leave the figure not understood.
 */
import type { Direction } from '../../model/claim.ts';
import type { Hedge } from '../../model/fact.ts';

export type Role =
  | { readonly kind: 'value'; readonly subject: string; readonly verb: 'is' | 'of' | 'to' }
  | { readonly kind: 'base' }
  | { readonly kind: 'rate'; readonly direction: Direction | null }
  | { readonly kind: 'share' }
  | { readonly kind: 'parenthetical' }
  | { readonly kind: 'price' }
  | { readonly kind: 'also' }
  | { readonly kind: 'unknown' };

const HEDGES: readonly { readonly pattern: RegExp; readonly hedge: Hedge }[] = [
  {
    pattern: /\b(?:approximately|about|around|roughly|nearly|almost|circa|estimated|some)\s*$/,
    hedge: 'approximately',
  },
  {
    pattern: /\b(?:more than|over|at least|in excess of|exceeding|no less than)\s*$/,
    hedge: 'at-least',
  },
  { pattern: /\b(?:up to|less than|at most|no more than|not exceeding|below)\s*$/, hedge: 'at-most' },
];

/** Takes a hedge off the end of the words before a figure. */
export function takeHedge(lead: string): { readonly lead: string; readonly hedge: Hedge } {
  for (const { pattern, hedge } of HEDGES) {
    const at = lead.search(pattern);
    if (at >= 0) return { lead: lead.slice(0, at).trim(), hedge };
  }
  return { lead, hedge: 'none' };
}

const UP =
  '(?:increas(?:e|es|ed|ing)|growth|grew|grown|growing|ris(?:e|es|ing)|rose|risen|gain(?:s|ed)?|up|improv(?:ed|ement)|jumped|climbed|surged|expanded|higher|expansion)';
const DOWN =
  '(?:decreas(?:e|es|ed|ing)|declin(?:e|es|ed|ing)|down|fell|fall(?:s|en|ing)?|dropp?(?:ed)?|reduc(?:tion|ed)|lower|shrank|contract(?:ed|ion))';
const UP_END = new RegExp(`\\b${UP}(?: (?:of|by))?$`);
const DOWN_END = new RegExp(`\\b${DOWN}(?: (?:of|by))?$`);
const BASE_END =
  /\b(?:(?:as )?compar(?:ed|ing)(?: (?:to|with|against))|versus|vs|against|relative to|(?:up|down|grew|rose|fell|declined|increased|decreased|changed)? ?from|than)(?: (?:a|an|the))?(?: (?:[\p{L}-]+ ){0,8}of)?$/u;
const SHARE_END =
  /\b(?:representing|represented|represents|accounting for|accounted for|accounts for|constituting|constituted|comprising|equivalent to|equal to|making up|made up)$/;
const VALUE_END =
  /^(.*?)\s*\b(was|were|is|are|will be|of|at|totall?(?:ed|ing)|(?:reach|hit)(?:ed|ing)? (?:an? )?(?:new |all-time |record )*(?:high|level|record) of|reach(?:ed|ing)|amount(?:ed|ing) to|came (?:in )?(?:at|to)|stood at|recorded|generated|exceeded|(?:(?:increased|grew|rose|climbed|improved|decreased|declined|fell|dropped|was up|was down) )?to)$/;

/** @param lead words and punctuation between the figure before and this one, in lower case, single blanks between */
export function roleOf(lead: string): Role {
  if (/\( ?:$/.test(lead)) return { kind: 'base' };
  if (/\((?: ?or)?$/.test(lead) || /^,? ?or$/.test(lead)) return { kind: 'parenthetical' };
  if (/\baverage (?:purchase )?price(?: paid)? of$/.test(lead)) return { kind: 'price' };
  if (UP_END.test(lead)) return { kind: 'rate', direction: 'up' };
  if (DOWN_END.test(lead)) return { kind: 'rate', direction: 'down' };
  if (BASE_END.test(lead)) return { kind: 'base' };
  if (SHARE_END.test(lead)) return { kind: 'share' };
  if (/^\)?[ ,]*and$/.test(lead) || /^\)?,$/.test(lead)) return { kind: 'also' };
  const value = VALUE_END.exec(lead);
  if (value === null) return { kind: 'unknown' };
  const verb = value[2] ?? '';
  return {
    kind: 'value',
    subject: (value[1] ?? '').trim(),
    verb: verb === 'of' ? 'of' : /\bto$/.test(verb) && !/^(?:amount|came)/.test(verb) ? 'to' : 'is',
  };
}
