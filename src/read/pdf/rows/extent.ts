/** From where to where something stands across the page, in points. */
export interface Extent {
  readonly left: number;
  readonly right: number;
}

export function overlaps(a: Extent, b: Extent): boolean {
  return a.left < b.right && b.left < a.right;
}
