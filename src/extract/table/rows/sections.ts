/**
 * The headings above each row. Where captions are set in, a heading holds the rows that are set in deeper; else it holds
 * until the next heading. A total closes the heading it names; a heading in capitals closes all.
 */
import { hasCapitals } from '../../../model/letters.ts';
import { compactKey } from '../../lexicon/caption.ts';
import type { CaptionedRow, RawRow } from './rows.ts';

interface Heading {
  readonly caption: string;
  readonly indent: number;
  /** Rows under it are set in deeper, so one that is not stands outside. */
  readonly isDeep: boolean;
}

export function placeRows(rows: readonly RawRow[]): readonly CaptionedRow[] {
  let open: readonly Heading[] = [];
  return rows.map((row, index) => {
    const indent = row.indent ?? 0;
    if (row.figures.size > 0) {
      const isTotal = /^total\b/i.test(row.caption);
      const total = isTotal ? /^total\s+(.*)$/i.exec(row.caption)?.[1] : undefined;
      open = open.filter(
        (heading) => !heading.isDeep || indent > heading.indent || (isTotal && indent === heading.indent),
      );
      const placed = { ...row, kind: 'figures', section: captionsOf(open) } as const;
      if (total !== undefined)
        open = open.filter(
          (heading) =>
            compactKey(heading.caption) !== compactKey(total) && (!heading.isDeep || heading.indent < indent),
        );
      return placed;
    }
    const caption = row.caption.replace(/:$/, '');
    open = outerOf(open, row.caption, indent);
    const placed = { ...row, caption, kind: 'heading', section: captionsOf(open) } as const;
    if (caption !== '' && (isLead(row.caption) || !isNote(caption)))
      open = [...open, { caption, indent, isDeep: isDeep(rows, index) }];
    return placed;
  });
}

const captionsOf = (open: readonly Heading[]): readonly string[] => open.map(({ caption }) => caption);

/** The headings that a new one stands under. */
function outerOf(open: readonly Heading[], printed: string, indent: number): readonly Heading[] {
  const caption = printed.replace(/:$/, '');
  if (caption === '' || (!isLead(printed) && isNote(caption))) return open;
  if (isCapitals(caption)) return [];
  if (OPERATION.test(caption)) return open.filter((heading) => !OPERATION.test(heading.caption));
  // `Basic:` and `Diluted:` part what stands under `Net income per share:`.
  if (COUNTS.test(caption)) return open.filter((heading) => !COUNTS.test(heading.caption));
  return open.filter((heading) => isCapitals(heading.caption) || (heading.isDeep && indent > heading.indent));
}

/** `Plus:`, `Less:` go on with the measure that the heading above names. */
const OPERATION =
  /^(?:plus|less|minus|add|deduct|subtract|adjustments?|add back|add \(deduct\)|add \(subtract\)|plus \(minus\)|adjusted for|adjusting items)$/i;
const COUNTS = /^(?:basic|diluted)(?: and diluted)?$/i;

/** The next row is set in deeper than the heading. */
function isDeep(rows: readonly RawRow[], at: number): boolean {
  const own = rows[at]?.indent ?? 0;
  const next = rows.slice(at + 1).find((row) => row.caption !== '');
  return next !== undefined && (next.indent ?? 0) > own;
}

/** However long, a sentence that ends in a colon leads to the rows below it. */
function isLead(printed: string): boolean {
  return printed.endsWith(':') && printed.length < LONGEST_LEAD;
}

const LONGEST_LEAD = 300;

/** A sentence or a remark between rows is no heading of theirs. */
function isNote(caption: string): boolean {
  if (caption.length > 150 || /^\(.*\)$/.test(caption)) return true;
  return caption.length > 60 && /[.;]$/.test(caption) && !/\b(?:Inc|Ltd|Corp|Co|[A-Z])\.$/.test(caption);
}

function isCapitals(caption: string): boolean {
  return caption === caption.toUpperCase() && hasCapitals(caption);
}
