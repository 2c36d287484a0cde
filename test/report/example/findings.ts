/** The findings of the invented release: one of every kind a renderer must show. */
import type { Finding } from '../../../src/model/finding.ts';
import { SERVICES } from './evaluations.ts';
import { cell, FACTS_BY_ID, figure } from './facts.ts';
import { arithmetic, evaluationsOf, finding, operand, suspect } from './finding.ts';

const total = cell('Total current assets', 2);
const CURRENT = [
  'Cash and cash equivalents',
  'Short-term investments',
  'Accounts receivable, net',
  'Inventories',
  'Prepaid expenses and other assets',
].map((caption) => operand(cell(caption, 2), '+'));

const BROKEN = [
  ...evaluationsOf('balance-sheet/current-assets-foot', total),
  ...evaluationsOf('balance-sheet/assets-foot', cell('TOTAL ASSETS', 2)),
];

const currentAssets = finding({
  rule: 'balance-sheet/current-assets-foot',
  kind: 'footing',
  message: 'Total current assets is printed as 3,040,500, but its 5 components foot to 3,400,500.',
  context: 'Dec 31, 2025 · RMB thousands',
  labels: [
    { figure: total, text: 'reported total' },
    ...CURRENT.map((each) => ({ figure: each.figure ?? '', text: 'component' })),
  ],
  arithmetic: arithmetic(
    [
      ['3,040,500', '± 0.5'],
      ['3,400,500', '± 2.5'],
      ['-360,000', ''],
    ],
    'rounding explains at most 3',
    CURRENT,
  ),
  suspects: [
    suspect({
      figure: total,
      restored: '3,400,500',
      slip: 'transposition',
      why: 'all 3 identities that use it break; every component holds elsewhere',
    }),
    suspect({
      figure: cell('Inventories', 2),
      rank: 2,
      why: 'would restore the footing, but its translation into US$ holds',
    }),
  ],
  help: 'compare with total assets less total non-current assets',
  evaluations: BROKEN,
});

const growth = finding({
  rule: 'claimed/recalculation/total-net-revenue-growth',
  kind: 'recalculation',
  message:
    'Total net revenue is said to have increased by 16.8%, but 1,321.2 against 1,113.6 is an increase of 18.6%.',
  context: 'Q4 2025 · year-over-year',
  labels: [
    { figure: figure('16.8'), text: 'stated growth' },
    { figure: figure('1,321.2'), text: 'current period' },
    { figure: figure('1,113.6'), text: 'comparative period' },
  ],
  arithmetic: arithmetic(
    [
      ['16.8 %', '± 0.05'],
      ['18.64 %', '± 0.01'],
      ['-1.84 %', ''],
    ],
    'rounding explains at most 0.06',
    [operand(figure('1,321.2'), ''), operand(figure('1,113.6'), '÷')],
  ),
  suspects: [
    suspect({
      figure: figure('16.8'),
      restored: '18.6',
      slip: 'transposition',
      why: 'both revenues tie to the statement of operations',
    }),
  ],
});

const services = finding({
  rule: 'tie-out/highlights',
  kind: 'tie-out',
  message: `${SERVICES} is printed as 359.2 in the highlights, but as 352,918 in the statement of operations.`,
  context: 'Q4 2025 · RMB',
  labels: [
    { figure: figure('359.2'), text: 'in the highlights, | in RMB `millions`' },
    { figure: cell(SERVICES, 2), text: 'in the statement, in RMB thousands' },
  ],
  arithmetic: arithmetic(
    [
      ['359.2', '± 0.05'],
      ['352.918', '± 0.0005'],
      ['6.282', ''],
    ],
    'rounding explains at most 0.0505',
    [operand(cell(SERVICES, 2), '')],
  ),
  suspects: [
    suspect({
      figure: figure('359.2'),
      restored: '352.9',
      slip: 'transposition',
      why: 'the statement foots with 352,918',
    }),
  ],
  because: 'Both places state the same quantity, so their rounding intervals must meet.',
});

const netIncome = finding({
  rule: 'tie-out/highlights',
  kind: 'tie-out',
  message: 'Net income is printed as 166.1 in the highlights, but as 166,167 in the statement of operations.',
  context: 'Q4 2025 · RMB',
  labels: [
    { figure: figure('166.1'), text: 'in the highlights' },
    { figure: cell('Net income', 2), text: 'in the statement' },
  ],
  arithmetic: arithmetic(
    [
      ['166.1', '± 0.05'],
      ['166.167', '± 0.0005'],
      ['-0.067', ''],
    ],
    'rounding explains at most 0.0505',
    [operand(cell('Net income', 2), '')],
  ),
  suspects: [
    suspect({
      figure: figure('166.1'),
      restored: '166.2',
      slip: 'last-place',
      why: 'it is cut off rather than rounded',
    }),
    suspect({ figure: cell('Net income', 2), why: 'it would restore the tie-out, but not the footing' }),
  ],
});

const taxRate = finding({
  rule: 'tax/effective-rate',
  kind: 'recalculation',
  severity: 'warning',
  message: 'Effective tax rate is printed as 19.4%, but 41,542 over 207,709 is 20.0%.',
  context: 'Q4 2025',
  labels: [
    { figure: figure('19.4'), text: 'stated rate' },
    { figure: cell('Income taxes expense', 2), text: 'tax' },
    { figure: cell('Income from operations', 2), text: 'base' },
  ],
  arithmetic: arithmetic(
    [
      ['19.4 %', '± 0.05'],
      ['20.0001 %', '± 0.0004'],
      ['-0.6001 %', ''],
    ],
    'rounding explains at most 0.0504',
    [operand(cell('Income taxes expense', 2), ''), operand(cell('Income from operations', 2), '÷')],
  ),
  explanation:
    'tax over income from operations plus share-based compensation: 41,542 / (207,709 + 6,425) = 19.4%',
  help: 'look for the base that the rate is stated on',
});

const perShare = finding({
  rule: 'per-share/net-income',
  kind: 'recalculation',
  severity: 'warning',
  message: 'Net income per ordinary share is printed as 0.63, but 125,058 over 200,104 is 0.62.',
  context: 'Q4 2024 · RMB per share',
  labels: [{ figure: cell('Net income per ordinary share', 1), text: 'reported amount per share' }],
  arithmetic: arithmetic(
    [
      ['0.63', '± 0.005'],
      ['0.62497', ''],
      ['0.00503', ''],
    ],
    'rounding explains at most 0.005',
    [operand(cell('Net income', 1), ''), operand(cell("Weighted average ordinary shares ('000)", 1), '÷')],
  ),
});

const convention = finding({
  rule: 'operations/income-from-operations',
  kind: 'footing',
  verdict: 'improbable',
  severity: 'warning',
  message:
    'Income from operations is printed as 156,321, but its 3 components foot to 156,322, and all 14 other sums foot exactly.',
  context: 'Q4 2024 · RMB thousands',
  labels: [{ figure: cell('Income from operations', 1), text: 'reported total' }],
  arithmetic: arithmetic(
    [
      ['156,321', '± 0.5'],
      ['156,322', '± 1.5'],
      ['-1', ''],
    ],
    'rounding explains at most 2',
    [
      operand(cell('Total net revenue', 1), '+'),
      operand(cell('Cost of revenue', 1), '+'),
      operand(cell('Operating expenses', 1), '+'),
    ],
  ),
});

const translations = [
  ['Total net revenue', '186,089', '186,088'],
  ['Total non-current assets', '281,059', '281,060'],
  ['Total liabilities', '150,890', '150,891'],
].map(([caption = '', printed = '', translated = '']) =>
  finding({
    rule: 'translation/usd',
    kind: 'convenience-translation',
    severity: 'note',
    message: `${caption} is printed as US$${printed}, but its RMB amount translates to US$${translated}.`,
    context: `${FACTS_BY_ID.get(cell(caption, 3))?.periodLabel ?? ''} · US$ thousands`,
    labels: [{ figure: cell(caption, 3), text: 'translated amount' }],
    arithmetic: arithmetic(
      [
        [printed, '± 0.5'],
        [translated, '± 0.1'],
        ['1', ''],
      ],
      'rounding explains at most 0.6',
      [operand(cell(caption, 2), ''), operand(figure('7.1000'), '÷')],
    ),
    explanation: `the sum of the translated lines is ${printed} exactly`,
    group: 'translation/usd rounding-order',
  }),
);

/** In the order in which they are told. */
export const FINDINGS: readonly Finding[] = [
  currentAssets,
  growth,
  services,
  netIncome,
  taxRate,
  perShare,
  convention,
  ...translations,
];
