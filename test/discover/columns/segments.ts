/** Tables of segments, and what holds across their rows. */
import { discovered } from '../shown.ts';

/** Rows of a segment table with four columns, in thousands of RMB. */
export function table(heads: string, ...rows: readonly string[]): string {
  return `Segments (in thousands of RMB)\n\n${heads}\n${rows.join('\n')}\n`;
}

/** The rules of what holds across rows, with the reported figures for which it does not. */
export function across(text: string): readonly string[] {
  return discovered(text)
    .filter((discovery) => discovery.across === 'rows')
    .map(({ rule, instances }) => {
      const broken = instances.filter(({ holds }) => !holds).map(({ reported }) => ` x${reported.units}`);
      return `${rule.split('/').slice(-1).join('/')}: ${instances.length}${broken.join('')}`;
    });
}

export const SUMS = [
  'Revenue\t412,551\t318,220\t730,771',
  'Costs of services\t201,118\t150,339\t351,457',
  'Depreciation\t33,410\t28,917\t62,327',
  'Staff costs\t71,005\t66,314\t137,319',
  'Capital expenditure\t15,508\t12,090\t27,598',
  'Segment assets\t941,200\t518,443\t1,459,643',
  'Segment liabilities\t388,410\t197,625\t586,035',
];
