/** The tab stops of a paragraph: where its tabs lead. */
import type { TabStop } from '../lay-out.ts';
import { elements, type XmlElement } from '../xml.ts';

/** Word allows no more than 64 in a paragraph. */
const MOST_STOPS = 64;

/** @param all properties, from those of the outermost style to those of the paragraph itself, which may clear a stop */
export function stopsOf(all: readonly (XmlElement | undefined)[]): readonly TabStop[] {
  const stops = new Map<number, TabStop>();
  for (const properties of all) {
    for (const { name, children } of elements(properties)) {
      if (name !== 'w:tabs') continue;
      for (const each of children) if (typeof each !== 'string') setStop(each, stops);
    }
  }
  return [...stops.values()].toSorted((a, b) => a.at - b.at).slice(0, MOST_STOPS);
}

function setStop({ attributes }: XmlElement, stops: Map<number, TabStop>): void {
  const at = Number.parseInt(attributes.get('w:pos') ?? '', 10);
  const kind = attributes.get('w:val') ?? '';
  if (Number.isNaN(at) || kind === 'bar' || kind === 'num') return;
  if (kind === 'clear') stops.delete(at);
  else stops.set(at, { at, align: ALIGNS[kind] ?? 'left' });
}

/** Figures end at a decimal stop, or a little behind it. */
const ALIGNS: Readonly<Record<string, TabStop['align']>> = {
  center: 'centre',
  right: 'right',
  end: 'right',
  decimal: 'right',
};
