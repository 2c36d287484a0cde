/**
 * Rule packs from YAML. Every mistake of a pack is told at once, each with its place and what is expected there, so that
 * an author mends a pack in one go.
 */
import { createHash } from 'node:crypto';
import type { AuditError } from '../../model/audit-error.ts';
import type { RulePack } from '../../model/identity.ts';
import { basesFirst, findBases, type Others } from './bases.ts';
import { checkConcepts } from '../entries/check-concepts.ts';
import { brokenPack, type Mistake, type PackText } from '../text/mistake.ts';
import { openPack, type OpenPack } from '../text/open.ts';
import { readConcepts } from '../entries/read-concepts.ts';
import { readIdentities } from '../entries/read-identities.ts';
import { mergeConcepts } from './resolve.ts';
import type { FormulaReading, Reading } from '../entries/reading.ts';
import { textAt, textsAt } from '../text/tree.ts';

export interface LoadedPacks {
  /** In an order in which none extends a later one; a pack with mistakes is left out. */
  readonly packs: readonly RulePack[];
  /** By file, and in the order in which they stand in it. */
  readonly mistakes: readonly AuditError[];
}

/** Loads packs that may extend one another and those that are `known`. */
export function loadPacks(sources: readonly PackText[], known: readonly RulePack[]): LoadedPacks {
  const packs: RulePack[] = [];
  const mistakes: AuditError[] = [];
  const opened = sources.map(openPack);
  const open = opened.filter((each): each is OpenPack => 'tree' in each);
  for (const each of opened) if (!('tree' in each)) mistakes.push(...each);
  for (const each of basesFirst(open)) {
    const found: Mistake[] = [];
    const others = { known: [...known, ...packs], open, someUnread: open.length < sources.length };
    const pack = completePack(each, others, (mistake) => found.push(mistake));
    if (pack !== null && found.length === 0) packs.push(pack);
    found.sort((a, b) => a.span.start - b.span.start);
    mistakes.push(...found.map((mistake) => brokenPack(each.source, mistake)));
  }
  return { packs, mistakes };
}

/** `null` where a pack below is missing: without its concepts, every formula would look mistaken. */
function completePack(open: OpenPack, others: Others, report: (mistake: Mistake) => void): RulePack | null {
  const { source, tree, name } = open;
  const reading: Reading = { tree, report };
  const bases = findBases(reading, open, others);
  if (bases === null) return null;
  const inherited = mergeConcepts(bases);
  const concepts = readConcepts(reading, name, inherited);
  const all = mergeConcepts([...bases, { concepts }]);
  const formulas: FormulaReading = { ...reading, concepts: all };
  checkConcepts(formulas, concepts, inherited);
  return {
    name,
    title: textAt(tree, 'title') ?? '',
    issuer: textsAt(tree, 'issuer').map(({ text }) => text),
    extends: open.extends,
    concepts,
    identities: readIdentities(formulas, name, source.text),
    sha256: createHash('sha256').update(source.text).digest('hex'),
  };
}
