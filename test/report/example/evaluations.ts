/** Identities of the invented release, evaluated; the intervals are really computed, so they are what they would be. */
import type { Evaluation, Form, Verdict } from '../../../src/model/evaluation.ts';
import type { FigureId } from '../../../src/model/figure.ts';
import type { IdentityKind, Origin } from '../../../src/model/identity.ts';
import { ONE, subtract as minus, ZERO } from '../../../src/number/amount.ts';
import * as interval from '../../../src/number/interval.ts';
import { FACTS_BY_ID, cell, figure } from './facts.ts';

type Interval = interval.Interval;

interface Rule {
  readonly identity: string;
  readonly title: string;
  readonly kind: IdentityKind;
  readonly origin: Origin;
  readonly verdict?: Verdict;
  readonly untested?: string;
}

const evaluations: Evaluation[] = [];

function evaluate(rule: Rule, reported: FigureId, right: Form, operands: readonly FigureId[]): void {
  const left = FACTS_BY_ID.get(reported)?.interval as Interval;
  const recomputed = intervalOf(right);
  const residual = interval.subtract(left, recomputed);
  const untested = rule.untested ?? null;
  const verdict =
    untested === null ? (rule.verdict ?? (interval.containsZero(residual) ? 'holds' : 'breaks')) : 'untested';
  const tested = untested === null;
  evaluations.push({
    binding: {
      id: `${rule.identity}#${String(evaluations.length + 1)}`,
      ...rule,
      severity: 'error',
      because: '',
      help: null,
      equation: { left: { kind: 'fact', figure: reported }, relation: '=', right },
      alternatives: [],
      reported,
      figures: [reported, ...operands],
      period: FACTS_BY_ID.get(reported)?.period ?? null,
      currency: null,
      untested,
    },
    verdict,
    reason: verdict === 'improbable' ? 'all 14 other sums in RMB thousands foot exactly' : untested,
    reported: tested ? left : null,
    recomputed: tested ? recomputed : null,
    difference: tested ? minus(left.lo, recomputed.lo) : null,
    tolerance: tested ? minus(residual.hi, residual.lo) : null,
    gap: tested ? interval.distanceFromZero(residual) : null,
  });
}

function intervalOf(form: Form): Interval {
  switch (form.kind) {
    case 'fact':
    case 'printed':
      return FACTS_BY_ID.get(form.figure)?.interval ?? interval.point(ZERO);
    case 'constant':
      return interval.point(form.value);
    case 'sum':
      return form.operands.map(intervalOf).reduce(interval.add);
    case 'negate':
      return interval.negate(intervalOf(form.operand));
    case 'divide':
      return interval.divide(intervalOf(form.left), intervalOf(form.right)) ?? interval.point(ZERO);
    default:
      throw new Error(`The example has no ${form.kind}`);
  }
}

const fact = (id: FigureId): Form => ({ kind: 'fact', figure: id });
const quotient = (a: FigureId, b: FigureId): Form => ({ kind: 'divide', left: fact(a), right: fact(b) });

const CURRENT = [
  'Cash and cash equivalents',
  'Short-term investments',
  'Accounts receivable, net',
  'Inventories',
  'Prepaid expenses and other assets',
];
const NON_CURRENT = ['Property and equipment, net', 'Goodwill'];
const LIABILITIES = ['Accounts payable', 'Accrued expenses and other liabilities'];
export const SERVICES = 'Services <after-sales | spare parts>';

const FOOTINGS: readonly (readonly [string, string, readonly string[]])[] = [
  ['balance-sheet/current-assets-foot', 'Total current assets', CURRENT],
  ['balance-sheet/non-current-assets-foot', 'Total non-current assets', NON_CURRENT],
  ['balance-sheet/assets-foot', 'TOTAL ASSETS', ['Total current assets', 'Total non-current assets']],
  ['balance-sheet/liabilities-foot', 'Total liabilities', LIABILITIES],
  ['balance-sheet/balances', 'TOTAL LIABILITIES AND EQUITY', ['Total liabilities', 'Total equity']],
  ['operations/revenue-foots', 'Total net revenue', ['Products', SERVICES]],
  [
    'operations/income-from-operations',
    'Income from operations',
    ['Total net revenue', 'Cost of revenue', 'Operating expenses'],
  ],
  ['operations/net-income', 'Net income', ['Income from operations', 'Income taxes expense']],
];

for (const [identity, total, parts] of FOOTINGS) {
  for (const column of [1, 2, 3]) {
    const operands = parts.map((part) => cell(part, column));
    const improbable = column === 1 && parts.some((part) => /^Income from|^Cost of/.test(part));
    const rule = {
      identity,
      title: `${total} is the sum of its parts`,
      kind: 'footing',
      origin: 'declared',
    } as const;
    const verdict = improbable ? ({ verdict: 'improbable' } as const) : {};
    evaluate(
      { ...rule, ...verdict },
      cell(total, column),
      { kind: 'sum', operands: operands.map(fact) },
      operands,
    );
  }
}

for (const caption of FOOTINGS.flatMap(([, total, parts]) => parts.concat(total))) {
  if (
    evaluations.some(
      ({ binding }) => binding.kind === 'convenience-translation' && binding.reported === cell(caption, 3),
    )
  )
    continue;
  const right: Form = {
    kind: 'divide',
    left: fact(cell(caption, 2)),
    right: { kind: 'printed', figure: figure('7.1000') },
  };
  const rule = {
    identity: 'translation/usd',
    title: 'US$ amounts are translated at the stated rate',
    kind: 'convenience-translation',
    origin: 'declared',
  } as const;
  evaluate(rule, cell(caption, 3), right, [cell(caption, 2), figure('7.1000')]);
}

const TIE = {
  identity: 'tie-out/highlights',
  title: 'The same quantity printed twice',
  kind: 'tie-out',
  origin: 'tie-out',
} as const;
for (const [text, caption, column] of [
  ['1,321.2', 'Total net revenue', 2],
  ['186.1', 'Total net revenue', 3],
  ['1,113.6', 'Total net revenue', 1],
  ['968.3', 'Products', 2],
  ['359.2', SERVICES, 2],
  ['207.7', 'Income from operations', 2],
  ['156.3', 'Income from operations', 1],
  ['166.1', 'Net income', 2],
  ['125.1', 'Net income', 1],
] as const) {
  evaluate(TIE, figure(text), fact(cell(caption, column)), [cell(caption, column)]);
}

const CLAIM = { kind: 'recalculation', origin: 'claimed' } as const;
evaluate(
  {
    ...CLAIM,
    identity: 'claimed/recalculation/total-net-revenue-growth',
    title: 'Growth as the sentence states it',
  },
  figure('16.8'),
  {
    kind: 'sum',
    operands: [
      quotient(figure('1,321.2'), figure('1,113.6')),
      { kind: 'negate', operand: { kind: 'constant', value: ONE } },
    ],
  },
  [figure('1,321.2'), figure('1,113.6')],
);
evaluate(
  {
    ...CLAIM,
    identity: 'claimed/recalculation/total-net-revenue-share',
    title: 'Share as the sentence states it',
  },
  figure('26.7'),
  quotient(figure('359.2'), figure('1,321.2')),
  [figure('359.2'), figure('1,321.2')],
);
evaluate(
  { ...CLAIM, origin: 'declared', identity: 'tax/effective-rate', title: 'Tax over income from operations' },
  figure('19.4'),
  quotient(cell('Income taxes expense', 2), cell('Income from operations', 2)),
  [cell('Income taxes expense', 2), cell('Income from operations', 2)],
);
evaluate(
  {
    ...CLAIM,
    origin: 'declared',
    identity: 'per-share/net-income',
    title: 'Net income over weighted average shares',
  },
  cell('Net income per ordinary share', 1),
  quotient(cell('Net income', 1), cell("Weighted average ordinary shares ('000)", 1)),
  [cell('Net income', 1), cell("Weighted average ordinary shares ('000)", 1)],
);
evaluate(
  {
    identity: 'cash/roll-forward',
    title: 'Opening cash plus the change in cash is closing cash',
    kind: 'roll-forward',
    origin: 'declared',
    untested: 'the release prints no cash flow statement, so the change in cash is missing',
  },
  cell('Cash and cash equivalents', 2),
  fact(cell('Cash and cash equivalents', 1)),
  [cell('Cash and cash equivalents', 1)],
);

export const EVALUATIONS: readonly Evaluation[] = evaluations;
