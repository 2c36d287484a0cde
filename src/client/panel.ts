/** The panel in which a selected figure shows its lineage: every identity it stands in, written out, each term a link. */
import type { Copy, CopyFigure } from './copy.ts';
import { byId, element, link, targetOf } from './element.ts';
import { formulaOf } from './formula.ts';
import type { Lineage } from './lineage.ts';

export interface Panel {
  /** Draws and shows the lineage of a figure, and says in a sentence what is to be seen. */
  readonly show: (figure: CopyFigure) => string;
  readonly hide: () => void;
  readonly holds: (node: Element | null) => boolean;
  readonly focus: () => void;
}

export function panelOf(copy: Copy, lineage: Lineage): Panel {
  const panel = byId('lineage');
  const inside = byId('lineage-of');
  return {
    show: (figure) => {
      const rows = lineage.rowsOf(figure.id);
      inside?.replaceChildren(heading(figure), about(figure, rows.length), identities(figure, rows));
      panel?.removeAttribute('hidden');
      panel?.scrollTo(0, 0);
      return `${figure.text} ${figure.caption}, ${wordOf(figure)}, ${standing(rows.length)}`;
    },
    hide: () => panel?.setAttribute('hidden', ''),
    holds: (node) => panel?.contains(node) ?? false,
    focus: () => byId('lineage-title')?.focus({ preventScroll: true }),
  };

  function identities(figure: CopyFigure, rows: readonly HTMLTableRowElement[]): HTMLElement {
    return element('ol', 'identities', ...rows.map((row) => identity(figure, row)));
  }

  function identity(figure: CopyFigure, row: HTMLTableRowElement): HTMLElement {
    const verdict = row.className;
    const title = row.parentElement?.querySelector('.identity')?.textContent ?? '';
    const told = [...(row.cells[2]?.querySelectorAll('small') ?? [])].map(({ textContent }) => textContent);
    const finding = lineage.findingOf(row.id);
    const isNews = finding !== undefined && finding.id !== targetOf(figure.element);
    return element(
      'li',
      '',
      element('p', 'identity-title', element('span', `verdict ${verdict}`, verdict), link(row.id, '', title)),
      formulaOf(row, figure, copy),
      ...told.map((words) => element('p', 'when', words)),
      isNews ? element('p', '', findingLink(finding)) : null,
    );
  }
}

function heading(figure: CopyFigure): HTMLElement {
  const { text, caption, aspects } = figure;
  const title = element(
    'h2',
    '',
    element('span', figure.element.className, text),
    caption === '' ? null : ` ${caption}`,
  );
  title.id = 'lineage-title';
  title.tabIndex = -1;
  if (aspects !== '') title.append(element('span', 'when', ` ${aspects}`));
  return title;
}

/** What became of the figure, where it stands, and the finding about it. */
function about(figure: CopyFigure, identities: number): HTMLElement {
  const reason = figure.element.title;
  const paragraph = element(
    'p',
    'about',
    `${wordOf(figure)}${reason === '' ? '' : `: ${reason}`} · ${figure.place}`,
  );
  if (figure.status !== 'none') paragraph.append(` · ${standing(identities)}`);
  const finding = byId(targetOf(figure.element));
  if (finding?.classList.contains('finding')) paragraph.append(' · ', findingLink(finding));
  return paragraph;
}

function findingLink(finding: HTMLElement): HTMLElement {
  const severity = finding.dataset['severity'] ?? '';
  return link(
    finding.id,
    'to-finding',
    `${severity}: ${byId(`${finding.id}-title`)?.firstChild?.textContent ?? ''}`,
  );
}

function wordOf({ status, element: { classList } }: CopyFigure): string {
  if (status === 'none') return 'not a figure';
  return classList.contains('explained') ? `${status}, but explained` : status;
}

function standing(identities: number): string {
  if (identities === 0) return 'stands in no identity';
  return `stands in ${identities} ${identities === 1 ? 'identity' : 'identities'}`;
}
