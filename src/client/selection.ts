/** The selected figure is the one that the address names, so that Back, Forward and a copied address all work. */
import type { Copy, CopyFigure } from './copy.ts';
import { byId, say, targetOf } from './element.ts';
import type { Panel } from './panel.ts';

export interface Selection {
  readonly current: () => CopyFigure | undefined;
  readonly has: (id: string) => boolean;
  readonly isWithin: (node: Element | null) => boolean;
  /** @param replaces the entry of the history, where figures are walked through rather than chosen */
  readonly select: (id: string, replaces?: 'replaces') => void;
  readonly close: () => void;
  /** Follows the address. */
  readonly restore: () => void;
}

export function selectionOf(copy: Copy, panel: Panel): Selection {
  let current: CopyFigure | undefined;

  const show = (figure: CopyFigure | undefined): void => {
    current?.element.removeAttribute('aria-current');
    current = figure;
    document.body.classList.toggle('with-lineage', figure !== undefined);
    if (figure === undefined) panel.hide();
    else {
      figure.element.setAttribute('aria-current', 'true');
      say(panel.show(figure));
      figure.element.scrollIntoView({ block: 'nearest' });
      panel.focus();
    }
  };

  return {
    current: () => current,
    has: (id) => copy.has(id),
    isWithin: (node) => panel.holds(node),
    select: (id, replaces) => {
      if (replaces === undefined && id !== current?.id) history.pushState(null, '', `#${id}`);
      else history.replaceState(null, '', `#${id}`);
      show(copy.get(id));
    },
    close: () => {
      const { element } = current ?? {};
      if (element === undefined) return;
      history.pushState(null, '', '#release');
      show(undefined);
      element.focus({ preventScroll: true });
      say('The lineage is closed.');
    },
    restore: () => {
      const figure = copy.get(location.hash.slice(1));
      if (figure !== current) show(figure);
    },
  };
}

/** A click on a figure of the copy, or on a link to one, selects it. */
export function followLinks(selection: Selection): void {
  document.addEventListener('click', (event) => {
    const clicked = event.target instanceof Element ? event.target : null;
    if (isForBrowser(event) || clicked === null) return;
    const id = clicked.closest('.paper .fig')?.id ?? targetOf(clicked.closest('a') ?? clicked);
    if (!selection.has(id)) return;
    event.preventDefault();
    selection.select(id);
  });
  byId('lineage-close')?.addEventListener('click', selection.close);
  addEventListener('popstate', selection.restore);
}

/** A new tab, a new window, a download. */
function isForBrowser({ ctrlKey, metaKey, shiftKey, altKey, button, defaultPrevented }: MouseEvent): boolean {
  return ctrlKey || metaKey || shiftKey || altKey || button !== 0 || defaultPrevented;
}
