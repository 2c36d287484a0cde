/** Groups of findings open and close together; what filters leave is said aloud. */
import { byId, say } from './element.ts';

/** The button that opens every group, or closes them where all are open. */
export function toggleGroups(): void {
  const button = byId('toggle-groups');
  button?.removeAttribute('hidden');
  button?.addEventListener('click', () => {
    const opens = button.getAttribute('aria-expanded') !== 'true';
    for (const group of document.querySelectorAll<HTMLDetailsElement>('.others')) group.open = opens;
    button.setAttribute('aria-expanded', String(opens));
    button.textContent = opens ? 'Close all groups' : 'Open all groups';
  });
}

export function announceFilters(): void {
  for (const [filters, counted, noun] of FILTERS) {
    byId(filters)?.addEventListener('change', () => {
      const all = [...document.querySelectorAll<HTMLInputElement>(`#${filters} input`)];
      const left = all.filter(({ checked }) => checked).map(({ value }) => value);
      say(
        `${counted} shown: ${left.length === 0 ? 'none' : left.join(', ')}${left.length === all.length ? `, every ${noun}` : ''}.`,
      );
    });
  }
}

const FILTERS = [
  ['severities', 'Findings', 'severity'],
  ['statuses', 'Marks', 'status'],
] as const;
