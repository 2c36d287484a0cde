/** In which order concepts were named: of several that share a caption, the one is meant whose own was named last. */
import type { ConceptName } from '../../model/fact.ts';

/** How recently a concept was named: larger is later, negative never. */
export type Recency = (concept: ConceptName) => number;

export class NamedConcepts {
  readonly #order = new Map<ConceptName, number>();
  #last = 0;

  readonly recency: Recency = (concept) => this.#order.get(concept) ?? -1;

  name(concept: ConceptName): void {
    this.#last += 1;
    this.#order.set(concept, this.#last);
  }

  carried(): ReadonlyMap<ConceptName, number> {
    return new Map(this.#order);
  }

  goOnFrom(order: ReadonlyMap<ConceptName, number>): void {
    this.#order.clear();
    this.#last = 0;
    for (const [concept, at] of order) {
      this.#order.set(concept, at);
      this.#last = Math.max(this.#last, at);
    }
  }
}
