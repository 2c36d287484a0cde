/** Keys, and the list of them that is always in sight. */
import type { Copy } from './copy.ts';
import { byId, element } from './element.ts';
import type { Selection } from './selection.ts';
import { type Direction, nextFigure, nextFinding } from './walk.ts';

interface Key {
  /** As the browser names them. */
  readonly keys: readonly string[];
  readonly shown: readonly string[];
  readonly does: string;
  /** `false` where the key has nothing to do here, and keeps what it means to the browser. */
  readonly run: (key: string) => boolean;
}

export function listenToKeys(selection: Selection, copy: Copy): void {
  const keys = keysOf(selection, copy);
  byId('keys')?.append(...keys.map(row));
  byId('keys')?.parentElement?.removeAttribute('hidden');
  document.addEventListener('keydown', (event) => {
    const { key, ctrlKey, metaKey, altKey, defaultPrevented } = event;
    if (ctrlKey || metaKey || altKey || defaultPrevented || isOff(key)) return;
    const meant = keys.find((each) => each.keys.includes(key));
    if (meant?.run(key) === true) event.preventDefault();
  });
}

/** Single letters can be switched off, for those who speak to their computer. */
function isOff(key: string): boolean {
  const box = byId('letters');
  return key.length === 1 && box instanceof HTMLInputElement && !box.checked;
}

function row({ shown, does }: Key): HTMLElement {
  const names = shown.map((name) => element('kbd', '', name));
  return element('div', '', element('dt', '', ...names), element('dd', '', does));
}

function keysOf(selection: Selection, copy: Copy): readonly Key[] {
  return [
    { keys: ['n', 'j'], shown: ['n'], does: 'next finding', run: () => toFinding(1) },
    { keys: ['p', 'k'], shown: ['p'], does: 'previous finding', run: () => toFinding(-1) },
    {
      keys: ['Enter'],
      shown: ['Enter'],
      does: 'its figure, with lineage',
      run: () => selectHere(selection),
    },
    {
      keys: ['ArrowLeft', 'ArrowRight'],
      shown: ['←', '→'],
      does: 'previous, next figure',
      run: (key) => walkFigures(selection, copy, key === 'ArrowLeft' ? -1 : 1),
    },
    { keys: ['Escape'], shown: ['Esc'], does: 'close the lineage', run: () => closed(selection) },
    { keys: ['g'], shown: ['g'], does: 'open, close groups', run: () => pressed('toggle-groups') },
  ];
}

function toFinding(direction: Direction): boolean {
  const finding = nextFinding(direction);
  finding?.focus({ preventScroll: true });
  finding?.scrollIntoView({ block: 'start' });
  return finding !== undefined;
}

/** Of a finding in focus, the figure in doubt; a link knows itself what Enter means. */
function selectHere(selection: Selection): boolean {
  const focused = document.activeElement;
  const id = focused instanceof HTMLElement ? (focused.dataset['figure'] ?? '') : '';
  if (!selection.has(id)) return false;
  selection.select(id);
  return true;
}

/** In the panel the selection moves; in the copy the focus does. */
function walkFigures(selection: Selection, copy: Copy, direction: Direction): boolean {
  const focused = document.activeElement;
  const selected = selection.isWithin(focused) ? selection.current() : undefined;
  const from = selected?.id ?? focused?.id ?? '';
  if (!copy.has(from)) return false;
  const next = nextFigure(copy, from, direction);
  if (next === undefined) return true;
  if (selected === undefined) copy.get(next)?.element.focus();
  else selection.select(next, 'replaces');
  return true;
}

function closed(selection: Selection): boolean {
  const isOpen = selection.current() !== undefined;
  selection.close();
  return isOpen;
}

function pressed(id: string): boolean {
  byId(id)?.click();
  return true;
}
