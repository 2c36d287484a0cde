/** Which figure of the sentence another one is said of. */
import type { Role } from './lead.ts';
import type { SentenceFigure } from './sentence.ts';
import { isSmall, type FigureToken } from '../tokens/tokens.ts';

/** A figure joined by "and" or a comma has the role of the one before, if that was a comparison. */
export function roleBeside(role: Role, before: readonly SentenceFigure[]): Role {
  if (role.kind !== 'also') return role;
  const previous = before.findLast((figure) => figure.role.kind !== 'parenthetical');
  return previous?.role.kind === 'base' ? { kind: 'base' } : role;
}

export function partnerOf(
  role: Role,
  lead: string,
  before: readonly SentenceFigure[],
  token: FigureToken,
): number | null {
  const last = before.length - 1;
  const previous = before[last];
  if (previous === undefined) return null;
  switch (role.kind) {
    case 'parenthetical':
      // `up 21%, or 98% of total revenue`: no share of a rate.
      return token.form === 'percent' && previous.role.kind === 'rate' ? findLast(before, isLevel) : last;
    case 'named-rate':
      return previous.role.kind === 'named-rate' ? last : null;
    case 'base':
      return comparedTo(lead, before, token);
    case 'also':
      return (
        findLast(before, (figure) => isLevel(figure) && isSameUnit(figure.token, token)) ??
        (isPerShareBeside(previous, token) ? last : null)
      );
    case 'rate':
      return previous.role === role || role.isAnother === true ? previous.partner : findLast(before, isLevel);
    case 'share': {
      const inBrackets = closesBracket(lead)
        ? before.findLastIndex((figure) => opensBracket(figure.lead))
        : -1;
      return findLast(inBrackets < 0 ? before : before.slice(0, inBrackets), isLevel);
    }
    default:
      return null;
  }
}

/** `customers (those with more than $A) accounted for B%`: what stands in brackets is not what is spoken of. */
function opensBracket(lead: string): boolean {
  return lead.lastIndexOf('(') > lead.lastIndexOf(')');
}

function closesBracket(lead: string): boolean {
  const at = lead.indexOf(')');
  return at >= 0 && !lead.slice(0, at).includes('(');
}

function isShare({ role }: SentenceFigure): boolean {
  return role.kind === 'parenthetical' || role.kind === 'share';
}

function isLevel({ role }: SentenceFigure): boolean {
  return !['parenthetical', 'base', 'rate', 'share'].includes(role.kind);
}

/** The level before it, or the move that has none: `rose 10% from B`. */
function comparedTo(lead: string, before: readonly SentenceFigure[], token: FigureToken): number | null {
  const isLike = (figure: SentenceFigure): boolean => isLevel(figure) && isSameUnit(figure.token, token);
  const last = before.at(-1);
  // `or 12% of sales, compared with 11%`
  if (token.form === 'percent' && last?.token.form === 'percent' && isShare(last)) return before.length - 1;
  const at = findLast(before, isLike);
  if (at === null && token.form !== 'percent')
    return findLast(before, ({ role, partner }) => role.kind === 'rate' && partner === null);
  // `was A, including an aside of B, compared to C`
  const isAside =
    /\binclu(?:ding|sive of)\b/.test(before[at ?? 0]?.lead ?? '') && /, (?:as )?compared /.test(lead);
  const outer = isAside && at !== null ? findLast(before.slice(0, at), isLike) : null;
  return outer ?? at;
}

/** An amount per share is often printed with `per share` in one of its places only. */
function isSameUnit(a: FigureToken, b: FigureToken): boolean {
  if (a.unit === b.unit) return true;
  return (
    a.currency === b.currency &&
    [a.form, b.form].toSorted().join() === 'money,per-share' &&
    isSmall(a) &&
    isSmall(b)
  );
}

/** `, or $A per basic share and $B per diluted share`. */
function isPerShareBeside({ role, token }: SentenceFigure, next: FigureToken): boolean {
  return role.kind === 'parenthetical' && next.form === 'per-share' && isSameUnit(token, next);
}

function findLast(
  figures: readonly SentenceFigure[],
  test: (figure: SentenceFigure) => boolean,
): number | null {
  for (let index = figures.length - 1; index >= 0; index--)
    if (test(figures[index] as SentenceFigure)) return index;
  return null;
}
