/** Which slips are injected: drawn from a seed, each kind as often as the others, each slip once. */
import type { Extraction } from '../model/extraction.ts';
import { isReal, type Figure } from '../model/figure.ts';
import { INJECTED_KINDS, type DrawnSlip, type Edit, type InjectedKind } from '../model/strength.ts';
import { surroundingsIn, type Surroundings } from './copies.ts';
import { slipOfHand } from './digits.ts';
import { differs, takeApart } from './printed.ts';
import { randomOf, type Random } from './random.ts';

export interface Draw {
  readonly slips: number;
  readonly seed: number;
}

/** A kind that finds no figure in so many draws has no room in this release. */
const MOST_DRAWS = 300;

/** @returns at most as many slips as are asked for; fewer where the release has no room for more */
export function drawSlips(extraction: Extraction, { slips, seed }: Draw): readonly DrawnSlip[] {
  const figures = extraction.figures.filter(isSlippable);
  const inTables = new Set(
    extraction.facts.filter(({ place }) => place.kind === 'table').map((fact) => fact.id),
  );
  const surroundings = surroundingsIn(extraction);
  const drawn: DrawnSlip[] = [];
  const taken = new Set<string>();
  let misses = 0;
  for (let turn = 0; drawn.length < slips && misses < INJECTED_KINDS.length * 3; turn++) {
    const random = randomOf(seed, turn);
    const found = drawOne(figures, { surroundings, inTables, taken }, random);
    if (found === null) {
      misses += 1;
      continue;
    }
    misses = 0;
    taken.add(keyOf(found.kind, found.edits));
    drawn.push({ index: drawn.length, ...found });
  }
  return drawn;
}

/** Real figures that are printed in digits; a dash for nil has none to slip. */
function isSlippable(figure: Figure): boolean {
  return isReal(figure.class) && figure.class !== 'nil' && takeApart(figure.text) !== undefined;
}

interface Room {
  readonly surroundings: Surroundings;
  readonly inTables: ReadonlySet<string>;
  readonly taken: ReadonlySet<string>;
}

function drawOne(
  figures: readonly Figure[],
  room: Room,
  random: Random,
): Pick<DrawnSlip, 'kind' | 'edits'> | null {
  const kind = random.pick(INJECTED_KINDS) ?? 'one-digit';
  for (let draws = 0; draws < MOST_DRAWS; draws++) {
    const figure = random.pick(figures);
    const edits = figure === undefined ? null : editsOf(kind, figure, room, random);
    if (edits !== null && !room.taken.has(keyOf(kind, edits))) return { kind, edits };
  }
  return null;
}

function keyOf(kind: InjectedKind, edits: DrawnSlip['edits']): string {
  const changes = edits.map(({ figure, instead }) => `${figure} ${instead}`);
  // Two kinds that print the same are one slip, except a swap, which changes two figures.
  return (kind === 'swapped' ? changes.toSorted() : changes).join(' ');
}

function editsOf(kind: InjectedKind, figure: Figure, room: Room, random: Random): DrawnSlip['edits'] | null {
  if (kind === 'swapped') {
    const other = random.pick(room.surroundings.around(figure.id));
    if (other === undefined) return null;
    const [here, there] = [edit(figure, other.text), edit(other, figure.text)];
    return here === null || there === null ? null : [here, there];
  }
  const only = edit(figure, insteadOf(kind, figure, room, random));
  return only === null ? null : [only];
}

function insteadOf(
  kind: Exclude<InjectedKind, 'swapped'>,
  figure: Figure,
  { surroundings, inTables }: Room,
  random: Random,
): string | undefined {
  if (kind === 'neighbouring-column') return random.pick(surroundings.besides(figure.id))?.text;
  if (kind === 'neighbouring-row') return random.pick(surroundings.stacked(figure.id))?.text;
  if (kind === 'stale-comparative') return random.pick(surroundings.comparatives(figure.id))?.text;
  // In a sentence parentheses enclose words; they make nothing negative.
  return slipOfHand(kind, figure.text, inTables.has(figure.id), random);
}

/** `null` where what is printed instead means the same. */
function edit({ id, span, text }: Figure, instead: string | undefined): Edit | null {
  if (instead === undefined || !differs(text, instead)) return null;
  return { figure: id, start: span.start, printed: text, instead };
}
