/** An identity as it is written in the list of evaluations, with the name of each term beneath it. */
import type { Copy, CopyFigure } from './copy.ts';
import { element, link, targetOf } from './element.ts';

export function formulaOf(row: HTMLTableRowElement, selected: CopyFigure, copy: Copy): HTMLElement {
  const formula = element('div', 'formula');
  let sign: HTMLElement | null = null;
  for (const node of row.cells[2]?.childNodes ?? []) {
    if (node.nodeName === 'SMALL') continue;
    const figure = node instanceof Element ? copy.get(targetOf(node)) : undefined;
    const text = node.textContent ?? '';
    if (figure === undefined) sign = element('span', 'sign', text);
    else {
      // One piece, so that no line ends in a sign whose term stands on the next.
      formula.append(element('span', 'step', sign, term(figure, text, selected)));
      sign = null;
    }
  }
  if (sign !== null) formula.append(sign);
  return formula;
}

/** Dated only where it is of another date or unit than the figure selected. */
function term(figure: CopyFigure, text: string, selected: CopyFigure): HTMLElement {
  const name = element('span', 'term-name', figure.caption);
  if (figure.aspects !== selected.aspects) name.append(element('span', 'when', ` ${figure.aspects}`));
  const made = link(figure.id, 'term', element('span', figure.element.className, text), name);
  if (figure === selected) made.setAttribute('aria-current', 'true');
  return made;
}
