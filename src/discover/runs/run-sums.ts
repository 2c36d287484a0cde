/** The lines of a run below its first, summed in each lane while the run grows upwards. */
import type { Line } from '../sheets/sheet.ts';
import { magnitude } from '../../number/amount.ts';

type Signs = readonly [first: 1 | -1, rest: 1 | -1];

/** What a total has beyond `first ± rest`, and twice what rounding explains of it. */
interface Gap {
  readonly gap: bigint;
  readonly slack: bigint;
}

export class RunSums {
  readonly #total: Line['cells'];
  readonly #rest: { sum: bigint; slack: bigint }[];

  constructor({ cells }: Line) {
    this.#total = cells;
    this.#rest = cells.map((cell) => ({ sum: 0n, slack: cell?.grain ?? 0n }));
  }

  /** @param weight -1 for a line that its caption takes off */
  add({ cells }: Line, weight: 1 | -1 = 1): void {
    for (const [lane, rest] of this.#rest.entries()) {
      const cell = cells[lane] ?? null;
      if (cell === null) continue;
      rest.sum += weight === 1 ? cell.units : -cell.units;
      rest.slack += cell.grain;
    }
  }

  /** Whether `total = first ± rest` within their rounding in some lane. */
  fitSomewhere(first: Line, signs: Signs): boolean {
    return this.#total.some((_, lane) => {
      const found = this.#gapIn(lane, first, signs);
      return found !== null && 2n * magnitude(found.gap) <= found.slack;
    });
  }

  /** Whether two lanes lack as much as the other has too much. */
  areMirrored(first: Line, signs: Signs): boolean {
    const gaps = this.#total.flatMap((_, lane) => this.#gapIn(lane, first, signs) ?? []);
    const open = gaps.filter(({ gap }) => gap !== 0n);
    return open.some((a, at) =>
      open.slice(at + 1).some((b) => 2n * magnitude(a.gap + b.gap) <= a.slack + b.slack),
    );
  }

  /** `null` where the total is blank. */
  #gapIn(lane: number, { cells }: Line, signs: Signs): Gap | null {
    const [total, first, rest] = [this.#total[lane] ?? null, cells[lane] ?? null, this.#rest[lane]];
    if (total === null || rest === undefined) return null;
    const own = first?.units ?? 0n;
    const sum = (signs[0] === 1 ? own : -own) + (signs[1] === 1 ? rest.sum : -rest.sum);
    return { gap: total.units - sum, slack: rest.slack + (first?.grain ?? 0n) };
  }
}
