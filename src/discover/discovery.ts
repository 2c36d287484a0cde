/** What discovery finds: an identity of the document's own, with the evidence for it, and what it says of each figure. */
import type { Binding, Equation, Form } from '../model/evaluation.ts';
import { inSense } from '../model/form.ts';
import type { FigureId } from '../model/figure.ts';
import type { IdentityKind, Severity } from '../model/identity.ts';
import { currencyOf } from '../model/unit.ts';
import type { Chance } from '../number/chance.ts';
import { isRepeated, zerosOf } from './evidence.ts';
import type { Cell } from './sheets/sheet.ts';
import type { Sign } from './runs/runs.ts';

export interface SignedCell {
  readonly sign: Sign;
  readonly cell: Cell;
}

/** The identity in one column, or one row. */
export interface Instance {
  readonly reported: Cell;
  readonly terms: readonly SignedCell[];
  /** What the terms give, where they are not added. */
  readonly formula: Form | null;
  readonly holds: boolean;
}

export interface Discovery {
  /** `discovered/balance-sheet/total-current-assets`. */
  readonly rule: string;
  readonly kind: IdentityKind;
  readonly title: string;
  readonly severity: Severity;
  /** What it was seen in: `columns` or `rows`. */
  readonly across: 'columns' | 'rows';
  readonly chance: Chance;
  readonly instances: readonly Instance[];
}

export function bindingsOf(discovery: Discovery): readonly Binding[] {
  const because = evidenceOf(discovery);
  return discovery.instances.map(({ reported, terms, formula }): Binding => {
    const figures: readonly FigureId[] = [reported.fact.id, ...terms.map(({ cell }) => cell.fact.id)];
    return {
      id: `${discovery.rule}@${reported.fact.id}`,
      identity: discovery.rule,
      title: discovery.title,
      kind: discovery.kind,
      origin: 'discovered',
      severity: discovery.severity,
      because,
      help: 'The release states this by its layout only: see whether the figures are meant to follow from one another.',
      equation:
        formula === null
          ? equationOf(reported, terms)
          : { left: { kind: 'fact', figure: reported.fact.id }, relation: '=', right: formula },
      alternatives: [],
      reported: reported.fact.id,
      figures,
      period: reported.fact.period,
      currency: currencyOf(reported.fact.unit) ?? null,
      untested: null,
    };
  });
}

/** A figure that is printed again is compared as it is printed; a sum, within the rounding of its figures. */
function equationOf(reported: Cell, terms: readonly SignedCell[]): Equation {
  const kind = isRepeated(reported, terms) ? 'printed' : 'fact';
  const operands = terms.map(({ sign, cell }) => inSense({ kind, figure: cell.fact.id }, sign));
  const right: Form = operands.length === 1 ? (operands[0] as Form) : { kind: 'sum', operands };
  return { left: { kind, figure: reported.fact.id }, relation: '=', right };
}

/** `It holds in 2 of 3 columns, …`; in none, where nothing but the caption says so. */
export function evidenceOf({ instances, across, chance }: Discovery): string {
  const held = instances.filter(({ holds }) => holds).length;
  if (held === 0)
    return `Caption and headings say it: a single slip keeps it from holding, which unrelated figures would seem to do less than once in ${odds(chance)}.`;
  const where = `${held} of the ${instances.length} ${across}`;
  return `The table shows it: it holds in ${where}, which unrelated figures would do less than once in ${odds(chance)}.`;
}

/** A power of ten with its zeros grouped; beyond a million million they tell nobody more. */
function odds(chance: Chance): string {
  const text = `1${'0'.repeat(Math.min(zerosOf(chance), 12))}`;
  return text.replaceAll(/\B(?=(\d{3})+$)/g, ',');
}
