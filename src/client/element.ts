/** Elements made node by node: text of the audited document can become nothing but text. */
type Child = Node | string | null;

export function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  className: string,
  ...children: readonly Child[]
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  if (className !== '') made.className = className;
  for (const child of children) if (child !== null) made.append(child);
  return made;
}

/** A link within the page. */
export function link(anchor: string, className: string, ...children: readonly Child[]): HTMLAnchorElement {
  const made = element('a', className, ...children);
  made.href = `#${anchor}`;
  return made;
}

export function byId(id: string): HTMLElement | null {
  return document.getElementById(id);
}

/** The id that a link within the page leads to; empty where it leads elsewhere. */
export function targetOf(anchor: Element): string {
  const href = anchor.getAttribute('href') ?? '';
  return href.startsWith('#') ? href.slice(1) : '';
}

/** Says a sentence to those who do not see the page change. */
export function say(sentence: string): void {
  byId('said')?.replaceChildren(sentence);
}
