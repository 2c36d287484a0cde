/** The few concepts that the sentences of these tests speak of. */
import type { Concept } from '../../../src/model/identity.ts';
import { concept } from '../../evaluate/example.ts';

export const VOCABULARY: readonly Concept[] = [
  concept('Revenue', {
    captions: [{ text: 'Total revenue', under: null }],
    phrases: ['revenue', 'sales'],
  }),
  concept('Profit', { captions: [{ text: 'Gross profit', under: null }], parent: 'Revenue' }),
  concept('NetIncome', {
    captions: [{ text: 'Net income', under: null }],
    opposite: [{ text: 'Net loss', under: null }],
  }),
  concept('Cash', { kind: 'balance', phrases: ['cash and cash equivalents'] }),
  concept('Customers', { kind: 'balance', type: 'count', phrases: ['# customers'] }),
  concept('Orders', { type: 'count', phrases: ['shipped # orders'] }),
  concept('Margin', { type: 'percent', phrases: ['gross margin'] }),
  concept('Dividend', { type: 'per-share', phrases: ['based on #', 'the latter at #'] }),
  concept('Plan', { kind: 'standing', phrases: ['repurchase up to # of', 'new # buyback'] }),
  concept('EarningsPerAds', { type: 'per-share', phrases: ['net income per ADS'] }),
];
