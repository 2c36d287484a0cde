/** Which statement a table is: by the words of its title, else by rows that only one statement has. */
import type { TableKind } from '../../../model/extraction.ts';

const KINDS: readonly (readonly [RegExp, TableKind])[] = [
  [/\bratios\b/i, 'operating-data'],
  [/\breconciliations?\b|\bnon-?gaap\b|\bnon-?ifrs\b/i, 'reconciliation'],
  [/\bbalance sheets?\b|\bfinancial position\b|\bfinancial condition\b/i, 'balance-sheet'],
  [/\bcomprehensive (?:income|loss)\b|\bcomprehensive \(?(?:loss|income)\)?/i, 'comprehensive-income'],
  [/\bcash[- ]flows?\b/i, 'cash-flows'],
  [
    /\boperations\b|\bincome statements?\b|\bstatements? of (?:\w+ )?(?:income|earnings|loss|profit)\b|\bearnings\b|\bprofit (?:or|and) loss\b/i,
    'operations',
  ],
  [/\bsegments?\b/i, 'segment'],
  [
    /\boperating (?:data|metrics|statistics)\b|\bkey (?:\w+ )?metrics\b|\bsupplemental operating\b/i,
    'operating-data',
  ],
];

/** `statements of operations and comprehensive income` are operations: the first words decide where both stand. */
export function tableKind(title: string): TableKind {
  if (
    /\boperations and comprehensive\b|\bincome and (?:other )?comprehensive\b|\bearnings and comprehensive\b/i.test(
      title,
    )
  )
    return 'operations';
  return KINDS.find(([pattern]) => pattern.test(title))?.[1] ?? 'other';
}

/** Rows that stand together in one statement only; all patterns of a line must be found. */
const TELLING: readonly (readonly [TableKind, readonly RegExp[]])[] = [
  [
    'cash-flows',
    [/^net cash\b.*\boperating activities/i, /^net cash\b.*\b(?:investing|financing) activities/i],
  ],
  [
    'balance-sheet',
    [/^total assets$/i, /^total (?:current )?liabilities\b|^total liabilities and\b|\bequity$/i],
  ],
  [
    'operations',
    [
      /^(?:total )?(?:net )?(?:revenues?|sales)\b/i,
      /\b(?:before|provision for).{0,200}\btax(?:es|ation)?\b|\bincome tax/i,
      /^net (?:income|loss|earnings|profit|\()|^(?:profit|loss|\(loss\)).* for the (?:period|year|quarter)/i,
    ],
  ],
  ['comprehensive-income', [/^other comprehensive\b/i, /^(?:total )?comprehensive (?:income|loss)/i]],
];

/** The kind that the captions show, with the captions that show it; `null` where they show none. */
function kindOfCaptions(
  captions: readonly string[],
): { readonly kind: TableKind; readonly evidence: readonly string[] } | null {
  for (const [kind, patterns] of TELLING) {
    const evidence = patterns.map((pattern) => captions.find((caption) => pattern.test(caption)));
    const found = evidence.filter((caption) => caption !== undefined);
    if (found.length === patterns.length) return { kind, evidence: found };
  }
  return null;
}

/** Averages over a span have the rows of a balance sheet, and are none. */
export function kindOfRows(captions: readonly string[], words: readonly string[]): TableKind {
  const kind = kindOfCaptions(captions)?.kind ?? 'other';
  const isOfSpan = words.some((line) =>
    /\baverage\b|\b(?:months|weeks|quarters?|years?) ended\b/i.test(line),
  );
  return kind === 'balance-sheet' && isOfSpan ? 'other' : kind;
}
