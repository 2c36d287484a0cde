/** Amounts that are printed net of deductions right above them: of the three rows, only the last is a part of a total. */
import type { TableRow } from '../../model/extraction.ts';

interface Netted {
  readonly rows: readonly TableRow[];
  /** An amount net of rows above it, which its words do not tell. */
  readonly unclear: TableRow | null;
}

/** `Loans`, `Less: allowance`, `Net loans`: only the last is a part of the total. */
export function netOfDeductions(placed: readonly TableRow[]): Netted {
  let rows = placed;
  for (const net of placed) {
    if (!isNet(net.caption)) continue;
    const at = rows.indexOf(net);
    if (!DEDUCTION.test((rows[at - 1]?.caption ?? '').toLowerCase())) continue;
    const name = nameOfNet(net.caption);
    const gross = rows.slice(0, at - 1).findLastIndex(({ caption }) => nameOfNet(caption) === name);
    if (gross < 0) return { rows, unclear: net };
    rows = [...rows.slice(0, gross), ...rows.slice(at)];
  }
  return { rows, unclear: null };
}

const DEDUCTION = /^\(?less\b|^(?:\([^)]*\) ?)?(?:allowance|accumulated (?:depreciation|amortization))\b/;
const isNet = (caption: string): boolean => /^net\b|\bnet$|, net\b/i.test(caption);

/** `Net loans`, `Loans, net` and `Loans, net of deferred fees` are loans. */
export function nameOfNet(caption: string): string {
  return caption
    .toLowerCase()
    .replace(/^(?:total|net) |(?:,| -| –)? net\b.*$/g, '')
    .replace(/[^a-z]+/g, '');
}
