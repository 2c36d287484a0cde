/**
 * A sheet of highlights: some assets, their total, some liabilities, their total. What it leaves out it does not say, so
 * its lines are not asked to foot. Neither a slip nor a line left out by mistake makes a sheet look like that: one breaks
 * one column, the other one side, and leaves the subtotals and most lines of it.
 */
import type { Evaluation, Form } from '../../model/evaluation.ts';
import type { Fact } from '../../model/fact.ts';
import type { FigureId } from '../../model/figure.ts';
import { compare } from '../../number/amount.ts';
import { untested } from '../../model/untested.ts';
import { indexById } from '../../model/index-by-id.ts';

const REASON = 'its lines fall short of it in every column, as where a sheet prints selected lines only';

/** Evaluations with those untested that ask selected lines to foot. */
export function spareSelectedLines(
  evaluations: readonly Evaluation[],
  facts: readonly Fact[],
): readonly Evaluation[] {
  const byId = indexById(facts);
  const sheets = new Map<string, Evaluation[]>();
  for (const evaluation of evaluations) {
    const key = sheetKey(evaluation, byId);
    if (key !== null) sheets.set(key, [...(sheets.get(key) ?? []), evaluation]);
  }
  const spared = new Set([...sheets.values()].filter((sums) => isOfSelectedLines(sums, byId)).flat());
  return spared.size === 0
    ? evaluations
    : evaluations.map((evaluation) => (spared.has(evaluation) ? untested(evaluation, REASON) : evaluation));
}

/** The table in which an identity adds up the balances above their total; `null` where it does something else. */
function sheetKey({ binding, verdict }: Evaluation, byId: ReadonlyMap<FigureId, Fact>): string | null {
  const total = byId.get(binding.reported);
  if (binding.origin !== 'declared' || binding.kind !== 'footing' || verdict === 'untested') return null;
  if (total?.place.kind !== 'table' || total.period?.kind !== 'instant') return null;
  return partsOf(binding.equation.right) === null ? null : `${total.place.table}|${binding.currency}`;
}

function partsOf(form: Form): readonly FigureId[] | null {
  if (form.kind !== 'sum') return null;
  const parts = form.operands.flatMap((operand) => (operand.kind === 'fact' ? [operand.figure] : []));
  return parts.length === form.operands.length ? parts : null;
}

/** So few lines without a subtotal are never all that an issuer owns or owes. */
const FEW = 3;

function isOfSelectedLines(sums: readonly Evaluation[], byId: ReadonlyMap<FigureId, Fact>): boolean {
  if (!sums.every(fallsShort)) return false;
  const columns = new Map<string, number>();
  for (const { binding } of sums) columns.set(binding.identity, (columns.get(binding.identity) ?? 0) + 1);
  if ([...columns.values()].some((count) => count < 2)) return false;
  return columns.size > 1 || sums.every(({ binding }) => isOfFewLines(binding.equation.right, byId));
}

function fallsShort({ verdict, reported, recomputed }: Evaluation): boolean {
  if (verdict !== 'breaks' || reported === null || recomputed === null) return false;
  return compare(recomputed.hi, reported.lo) < 0;
}

function isOfFewLines(form: Form, byId: ReadonlyMap<FigureId, Fact>): boolean {
  const parts = partsOf(form) ?? [];
  return parts.length <= FEW && parts.every((id) => byId.get(id)?.concept?.startsWith('Total') !== true);
}
