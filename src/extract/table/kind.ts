/** Which statement a table is, by the words of its title. */
import type { TableKind } from '../../model/extraction.ts';

const KINDS: readonly (readonly [RegExp, TableKind])[] = [
  [/\breconciliations?\b|\bnon-?gaap\b/i, 'reconciliation'],
  [/\bbalance sheets?\b|\bfinancial position\b|\bfinancial condition\b/i, 'balance-sheet'],
  [/\bcomprehensive (?:income|loss)\b/i, 'comprehensive-income'],
  [/\bcash flows?\b/i, 'cash-flows'],
  [
    /\boperations\b|\bincome statements?\b|\bstatements? of (?:\w+ )?(?:income|earnings|loss|profit)\b|\bearnings\b/i,
    'operations',
  ],
  [/\bsegments?\b/i, 'segment'],
  [/\boperating (?:data|metrics|statistics)\b|\bkey metrics\b/i, 'operating-data'],
];

/** `statements of operations and comprehensive income` are operations: the first words decide where both stand. */
export function tableKind(title: string): TableKind {
  if (/\boperations and comprehensive\b|\bincome and comprehensive\b/i.test(title)) return 'operations';
  return KINDS.find(([pattern]) => pattern.test(title))?.[1] ?? 'other';
}
