/** From finding to finding and from figure to figure, through those that the filters leave. */
import type { Copy } from './copy.ts';
import { byId } from './element.ts';

export type Direction = 1 | -1;

/** The next finding from where the focus is; the first, or the last, where it is at none. */
export function nextFinding(direction: Direction): HTMLElement | undefined {
  const shown = [...document.querySelectorAll<HTMLElement>('.finding')].filter((each) =>
    each.checkVisibility(),
  );
  const focused = document.activeElement?.closest<HTMLElement>('.finding') ?? null;
  const at = focused === null ? -1 : shown.indexOf(focused);
  if (at === -1) return shown.at(direction === 1 ? 0 : -1);
  return shown[at + direction];
}

/** The next figure of the copy whose mark is shown; what is not a figure has no lineage. */
export function nextFigure(copy: Copy, from: string, direction: Direction): string | undefined {
  const shown = new Set(STATUSES.filter(isShown));
  const figures = [...copy.values()];
  let at = figures.findIndex(({ id }) => id === from) + direction;
  while (at in figures && !shown.has(figures[at]?.status ?? '')) at += direction;
  return figures[at]?.id;
}

const STATUSES = ['tied', 'contradicted', 'improbable', 'untied'];

function isShown(status: string): boolean {
  const filter = byId(`show-${status}`);
  return !(filter instanceof HTMLInputElement) || filter.checked;
}

/** A copy with a thousand links is one stop of the Tab key: arrows lead from figure to figure inside it. */
export function roveThrough(copy: Copy): void {
  let stop: HTMLElement | undefined;
  for (const { element, status } of copy.values()) {
    if (status === 'none') continue;
    element.tabIndex = stop === undefined ? 0 : -1;
    stop ??= element;
  }
  document.addEventListener('focusin', ({ target }) => {
    if (!(target instanceof HTMLElement) || !copy.has(target.id)) return;
    if (stop !== undefined) stop.tabIndex = -1;
    stop = target;
    stop.tabIndex = 0;
  });
}
