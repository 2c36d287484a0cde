/** The tickmarked copy with its legend. */
export const COPY_STYLE = `
.legend { display: grid; gap: .15rem 1rem; font-size: .9rem; margin: 0 0 .75rem; padding: 0; border: 0 }
.legend > div { display: grid; grid-template-columns: 10rem minmax(0, 1fr); align-items: baseline }
.legend .like-label { padding-left: 1.55rem }
.hint { font-size: .9rem; margin-bottom: 1.25rem }
.paper { background: var(--paper); border: 1px solid var(--line); border-radius: 2px; padding: clamp(1.1rem, 4vw, 3.5rem); font-family: var(--serif); line-height: 1.6; overflow-wrap: break-word }
.paper > * { max-width: 46rem }
.paper h3 { font-size: 1.15rem; font-weight: 600; margin: 1.75rem 0 .6rem }
.paper h3:first-child { margin-top: 0; font-size: 1.45rem }
.paper p, .paper ul { margin: .6rem 0 }
.paper ul { padding-left: 1.2rem }
.paper li { margin: .45rem 0 }
.paper .footnote { font-size: .85rem; color: var(--quiet) }
.paper .scroll { max-width: none; margin: .9rem 0; font-family: var(--sans); font-size: .875rem; line-height: 1.35 }
.paper .scroll { padding-right: .4rem }
.paper table { min-width: 60% }
.paper th, .paper td { text-align: right; padding: .22rem 0 .22rem 1.4rem }
.paper th:first-child { text-align: left; padding-left: 0; min-width: 11rem; position: sticky; left: 0; background: var(--paper) }
.paper thead th { color: var(--quiet); vertical-align: bottom; max-width: 12rem }
.paper thead [colspan] { text-align: center; max-width: none }
.paper tbody td:not(.long) { white-space: nowrap }
.paper tbody tr > * { border-top: 1px solid var(--line) }
.fig { color: inherit; text-decoration: none; white-space: nowrap; border-radius: 2px }
a.fig:hover { text-decoration: underline }
.fig::after { margin-left: .12em; font: 600 .8em/1 var(--sans); vertical-align: .16em }
td .fig::after { display: inline-block; width: .95em; text-align: center }
.tied::after { content: "✓"; content: "✓" / " tied"; color: var(--good) }
.untied::after { content: "○"; content: "○" / " untied"; color: var(--quiet) }
.contradicted { background: var(--error-tint); box-shadow: 0 0 0 2px var(--error-tint); color: var(--error); font-weight: 600 }
.contradicted::after { content: "✗"; content: "✗" / " contradicted" }
.contradicted.explained { background: var(--note-tint); box-shadow: 0 0 0 2px var(--note-tint); color: var(--note); font-weight: 400 }
.fig.improbable { background: var(--warning-tint); box-shadow: 0 0 0 2px var(--warning-tint); color: var(--warning); font-weight: 600 }
.fig.improbable::after { content: "≈"; content: "≈" / " improbable" }
.fig.none { border-bottom: 1px dotted var(--faint); border-radius: 0 }
.paper .fig { cursor: pointer }
.fig:target, .fig[aria-current] { outline: 3px solid var(--accent); outline-offset: 3px }
@media (max-width: 47.99rem) {
  .paper { padding: 1rem .8rem; margin-inline: -.5rem }
  .paper .scroll { font-size: .82rem; scroll-snap-type: x proximity; scroll-padding-left: calc(34vw + 1px) }
  .paper td { scroll-snap-align: start }
  .paper th:first-child { min-width: 34vw; max-width: 34vw; border-right: 1px solid var(--line); padding-right: .4rem }
  .paper th, .paper td { padding-left: .9rem }
}
@media screen {
${['tied', 'untied', 'contradicted', 'improbable', 'none'].map(hidden).join('\n')}
}
`;

/** What a box of the legend takes away: the mark, the look and, where others are wanted, the weight of the figure. */
function hidden(status: string): string {
  const figure = `#release:has(#show-${status}:not(:checked)) .paper .${status}`;
  return `  ${figure} { color: var(--quiet); background: none; box-shadow: none; font-weight: 400; border-bottom: 1px dotted var(--faint) }
  ${figure}::after { content: none }`;
}
