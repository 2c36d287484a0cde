/** Which statement a table is: by the words of its title, else by rows that only one statement has. */
import type { TableKind } from '../../../model/extraction.ts';

/** By words of the title in small letters, for which V8 compiles a pattern in half the time of one that knows no case. */
const KINDS: readonly (readonly [RegExp, TableKind])[] = [
  [/\bratios\b/, 'operating-data'],
  [/\breconciliations?\b|\bnon-?gaap\b|\bnon-?ifrs\b/, 'reconciliation'],
  [/\bbalance sheets?\b|\bfinancial position\b|\bfinancial condition\b/, 'balance-sheet'],
  [/\bcomprehensive (?:income|loss)\b|\bcomprehensive \(?(?:loss|income)\)?/, 'comprehensive-income'],
  [/\bcash[- ]flows?\b/, 'cash-flows'],
  [
    /\boperations\b|\bincome statements?\b|\bstatements? of (?:\w+ )?(?:income|earnings|loss|profit)\b|\bearnings\b|\bprofit (?:or|and) loss\b/,
    'operations',
  ],
  [/\bsegments?\b/, 'segment'],
  [
    /\boperating (?:data|metrics|statistics)\b|\bkey (?:\w+ )?metrics\b|\bsupplemental operating\b/,
    'operating-data',
  ],
];

/** `statements of operations and comprehensive income` are operations: the first words decide where both stand. */
export function tableKind(title: string): TableKind {
  const lower = title.toLowerCase();
  if (/\b(?:operations and|income and|income and other|earnings and) comprehensive\b/.test(lower))
    return 'operations';
  return KINDS.find(([pattern]) => pattern.test(lower))?.[1] ?? 'other';
}

/** Rows that stand together in one statement only; all patterns of a line must be found, in small letters. */
const TELLING: readonly (readonly [TableKind, readonly RegExp[]])[] = [
  [
    'cash-flows',
    [/^net cash\b.*\boperating activities/, /^net cash\b.*\b(?:investing|financing) activities/],
  ],
  [
    'balance-sheet',
    [/^total assets$/, /^total (?:current )?liabilities\b|^total liabilities and\b|\bequity$/],
  ],
  [
    'operations',
    [
      /^(?:total )?(?:net )?(?:revenues?|sales)\b/,
      /\b(?:before|provision for).{0,200}\btax(?:es|ation)?\b|\bincome tax/,
      /^net (?:income|loss|earnings|profit|\()|^(?:profit|loss|\(loss\)).* for the (?:period|year|quarter)/,
    ],
  ],
  ['comprehensive-income', [/^other comprehensive\b/, /^(?:total )?comprehensive (?:income|loss)/]],
];

/** The kind that the captions show, with the captions that show it; `null` where they show none. */
function kindOfCaptions(
  captions: readonly string[],
): { readonly kind: TableKind; readonly evidence: readonly string[] } | null {
  for (const [kind, patterns] of TELLING) {
    const evidence = patterns.map((pattern) =>
      captions.find((caption) => pattern.test(caption.toLowerCase())),
    );
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
