/** What the script shows: the lineage of a figure and the keys; and the filters, which need no script. */
export const LINEAGE_STYLE = `
[hidden] { display: none !important }
button { font: inherit; font-size: .9rem; color: var(--accent); background: none; border: 1px solid var(--line); border-radius: 4px; padding: .2rem .7rem; cursor: pointer }
button:hover { border-color: var(--accent) }
kbd { font: .8em/1 var(--mono); color: var(--quiet); border: 1px solid var(--line); border-radius: 3px; padding: .1em .35em; background: var(--paper) }
input[type=checkbox] { accent-color: var(--accent); margin: 0 .4rem 0 0; width: 1rem; height: 1rem; vertical-align: -.12em }
label { cursor: pointer }
.filters { display: flex; flex-wrap: wrap; align-items: center; gap: .5rem 1.5rem; font-size: .95rem }
.filters fieldset { display: flex; flex-wrap: wrap; gap: .25rem 1.25rem; border: 0; margin: 0; padding: 0 }
.filters legend { float: left; margin-right: 1.25rem; padding: 0; color: var(--quiet) }
@media screen {
${['error', 'warning', 'note'].map((severity) => left(severity, `[data-severity=${severity}]:not([data-waived])`)).join('\n')}
${left('waived', '[data-waived]')}
}
.keys { font-size: .85rem; color: var(--quiet); margin-top: 1.5rem }
.keys dl { display: grid; gap: .3rem }
.keys dl > div { display: grid; grid-template-columns: 3.6rem minmax(0, 1fr) }
.keys dt { white-space: nowrap }
.keys kbd + kbd { margin-left: .2rem }
.keys label { display: block; margin-top: .5rem }
.lineage { position: fixed; inset: auto 0 0; max-height: 46vh; overflow-y: auto; z-index: 2; background: var(--paper); border-top: 1px solid var(--line); box-shadow: 0 -.5rem 2rem rgb(0 0 0 / .16); padding: 1.1rem max(1.25rem, calc((100vw - 73.5rem) / 2)) 1.5rem }
.lineage h2 { font-size: 1.15rem; margin: 0 7rem .2rem 0; letter-spacing: 0 }
.lineage h2 .fig { font-size: 1.35rem; margin-right: .5rem }
.lineage h2:focus-visible { outline-offset: 2px }
#lineage-close { position: absolute; top: 1rem; right: max(1.25rem, calc((100vw - 73.5rem) / 2)); background: var(--paper) }
.about { color: var(--quiet); font-size: .95rem }
.to-finding { color: inherit }
.identities { list-style: none; margin: .75rem 0 0; padding: 0 }
.identities > li { border-top: 1px solid var(--line); padding: .7rem 0 .8rem }
.identity-title { font-size: .9rem }
.identity-title a { color: var(--quiet); text-decoration: none }
.identity-title a:hover { text-decoration: underline }
.identities .when { font-size: .9rem; margin-top: .45rem }
.formula { display: flex; flex-wrap: wrap; gap: .35rem .6rem; align-items: baseline; margin-top: .3rem }
.step { display: inline-flex; gap: .6rem; align-items: baseline }
.formula .sign { color: var(--quiet); white-space: pre-wrap }
.term { display: block; text-decoration: none; color: inherit; max-width: 13rem; border-radius: 3px }
.term > .fig { font-size: 1.05rem; text-decoration: underline 1px; text-decoration-color: var(--line); text-underline-offset: .2em }
.term:hover > .fig { text-decoration-color: currentColor }
.term[aria-current] > .fig { font-weight: 700; text-decoration: none }
.term-name { display: block; font-size: .78rem; line-height: 1.3; color: var(--quiet) }
.with-lineage { padding-bottom: 50vh }
html:has(.with-lineage) { scroll-padding-bottom: 50vh }
@media (hover: none) {
  button kbd { display: none }
}
@media (max-width: 67.99rem) {
  .keys { display: none }
}
`;

/** What the box of a severity takes away: its findings, and a group that holds no other. */
function left(name: string, which: string): string {
  const group = `.group:not(:has(.finding:not(${which})))`;
  return `  #findings:has(#show-${name}:not(:checked)) :is(.finding, ${group})${which} { display: none }`;
}
