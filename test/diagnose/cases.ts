/** Evaluations of a few figures, and what diagnosis makes of them, as a person would put it on paper. */
import { diagnose } from '../../src/diagnose/diagnose.ts';
import type { Toolkit } from '../../src/diagnose/case/toolkit.ts';
import { evaluate, holds, valuesOf } from '../../src/evaluate/values/evaluate.ts';
import { figuresOf } from '../../src/evaluate/bind/instantiate.ts';
import { intervalOf } from '../../src/evaluate/values/interval-of.ts';
import type { Evaluation } from '../../src/model/evaluation.ts';
import type { Extraction } from '../../src/model/extraction.ts';
import type { Fact } from '../../src/model/fact.ts';
import type { Figure } from '../../src/model/figure.ts';
import type { Identity } from '../../src/model/identity.ts';
import type { Cause } from '../../src/model/suspect.ts';
import { bound, fact } from '../evaluate/example.ts';
import { extraction } from '../evaluate/sheet.ts';

export const TOOLS: Toolkit = { intervalOf, holds, evaluate, figuresOf };

export interface Diagnosed {
  readonly causes: readonly Cause[];
  readonly evaluations: readonly Evaluation[];
  readonly extraction: Extraction;
}

/**
 * @param printed figures by name, as printed in a table in units; names are captions and concepts as well
 * @param identities formulas over the names, or a formula with more about its identity
 */
export function diagnosed(
  printed: Readonly<Record<string, string>>,
  identities: readonly (string | readonly [formula: string, more: Partial<Identity>])[],
  about: Readonly<Record<string, Partial<Fact>>> = {},
): Diagnosed {
  const facts = Object.entries(printed).map(([name, text], row) => {
    const isNegative = text.startsWith('(');
    const digits = text.replace(/[(),]/g, '');
    return fact(name, isNegative ? `-${digits}` : digits, {
      concept: name,
      place: { kind: 'table', table: 0, row, column: 0 },
      ...about[name],
    });
  });
  const whole = { ...extraction([], facts), figures: figuresAs(printed), tables: [tableOf(facts)] };
  const values = valuesOf(facts);
  const evaluations = identities.map((each, index) => {
    const [formula, more] = typeof each === 'string' ? [each, {}] : each;
    const made = bound(formula, { id: `rule/${index + 1}`, ...more });
    return evaluate({ ...made, id: `rule/${index + 1}` }, values);
  });
  return { causes: diagnose(evaluations, whole, values, TOOLS), evaluations, extraction: whole };
}

/** A row for each figure, or for those that share one. */
function tableOf(facts: readonly Fact[]): Extraction['tables'][number] {
  const rows = facts.map(({ id, concept }, row) => ({
    caption: id,
    section: [],
    kind: 'figures' as const,
    concept,
    facts: facts.flatMap(({ id: other, place }) =>
      place.kind === 'table' && place.row === row ? [other] : [],
    ),
  }));
  return { title: '', kind: 'other', columns: [{ head: '', period: null, currency: null }], rows };
}

export function figuresAs(printed: Readonly<Record<string, string>>): readonly Figure[] {
  return Object.entries(printed).map(([id, text], index) => ({
    id,
    text,
    span: { start: index * 100, end: index * 100 + text.length },
    line: index + 1,
    column: 1,
    class: 'money',
  }));
}

/** `1 A → 96 (transposition)`: rank, figure, what it should read, and by which slip. */
export function suspects({ causes }: Diagnosed): readonly (readonly string[])[] {
  return causes.map((cause) =>
    cause.suspects.map(
      ({ rank, figure, restored, slip }) =>
        `${rank} ${figure} → ${restored ?? 'unknown'} (${slip ?? 'no slip'})`,
    ),
  );
}

/** For each cause, what explains it; a cause without an explanation by its count of suspects. */
export function explained({ causes }: Diagnosed): readonly string[] {
  return causes.map((cause) => cause.explanation?.explains ?? `${cause.suspects.length} suspects`);
}
