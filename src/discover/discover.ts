/** What the document's own layout shows to hold, beyond what the packs declare. */
import type { Binding } from '../model/evaluation.ts';
import type { Extraction } from '../model/extraction.ts';
import type { FigureId } from '../model/figure.ts';
import { isBelow, type Chance } from '../number/chance.ts';
import { declaredSums } from './declared.ts';
import { bindingsOf, type Discovery, type Instance } from './discovery.ts';
import { footingsOf, type Footing } from './footings.ts';
import { DIMENSIONS, gridsOf, type Line, sheetOf, type Sheet } from './sheet.ts';
import { captionSlug } from './slug.ts';

/** @param known the bindings of packs, sentences and repetitions */
export function discover(extraction: Extraction, known: readonly Binding[] = []): readonly Discovery[] {
  const declared = declaredSums(known);
  return gridsOf(extraction).flatMap((grid) =>
    DIMENSIONS.flatMap((dimension) => {
      const sheet = sheetOf(grid, dimension);
      return footingsOf(sheet, declared).map((footing) => asDiscovery(sheet, footing));
    }),
  );
}

/** Bindings of what was discovered, without those that say of the same figures what another binding says already. */
export function discoveredBindings(
  discoveries: readonly Discovery[],
  known: readonly Binding[],
): readonly Binding[] {
  const seen = new Set(
    known.filter(({ untested }) => untested === null).map(({ figures }) => keyOf(figures)),
  );
  return discoveries.flatMap(bindingsOf).filter(({ figures }) => {
    const key = keyOf(figures);
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

function keyOf(figures: readonly FigureId[]): string {
  return [...figures].toSorted().join(' ');
}

const ONE_IN_A_THOUSAND: Chance = { numerator: 1n, denominator: 1_000n };

function asDiscovery(sheet: Sheet, footing: Footing): Discovery {
  const line = sheet.lines[footing.total] as Line;
  const isPlain = footing.terms.every(({ sign }) => sign === 1);
  return {
    rule: `discovered/${statementSlug(sheet)}/${pathSlug(sheet, line)}`,
    kind: footing.terms.length === 1 ? 'articulation' : 'footing',
    title: `${line.caption === '' ? 'The total' : line.caption} ${isPlain ? 'is the sum of the rows above it' : 'follows from the rows above it'}`,
    severity: isBelow(footing.chance, ONE_IN_A_THOUSAND) ? 'error' : 'warning',
    across: 'columns',
    chance: footing.chance,
    instances: instancesOf(sheet, footing),
  };
}

function instancesOf(sheet: Sheet, { total, terms, results }: Footing): readonly Instance[] {
  return results.flatMap(({ lane, verdict }): readonly Instance[] => {
    const reported = sheet.lines[total]?.cells[lane] ?? null;
    if (verdict === 'absent' || reported === null) return [];
    const present = terms.flatMap(({ line, sign }) => {
      const cell = sheet.lines[line]?.cells[lane] ?? null;
      return cell === null ? [] : [{ sign, cell }];
    });
    return [{ reported, terms: present, holds: verdict === 'holds' }];
  });
}

function statementSlug({ kind, title }: Sheet): string {
  return kind === 'other' ? captionSlug(title) || 'table' : kind;
}

/** The caption; with the heading above it where it alone names several lines of the table, or none. */
function pathSlug(sheet: Sheet, line: Line): string {
  const own = captionSlug(line.caption);
  const isAlone = sheet.lines.filter(({ caption }) => captionSlug(caption) === own).length === 1;
  if (own !== '' && isAlone) return own;
  return [captionSlug(line.section.at(-1) ?? ''), own === '' ? 'total' : own]
    .filter((part) => part !== '')
    .join('/');
}
