/** The tickmarked copy, and what changes on paper. */
export const COPY_STYLE = `
.legend { display: grid; gap: .25rem 1rem; font-size: .9rem; margin-bottom: .75rem }
.legend > div { display: grid; grid-template-columns: 8.5rem minmax(0, 1fr) }
.legend dd { color: var(--quiet) }
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
.paper table { min-width: 60% }
.paper th, .paper td { text-align: right; padding: .22rem 0 .22rem 1.4rem }
.paper th:first-child { text-align: left; padding-left: 0; min-width: 11rem }
.paper thead th { color: var(--quiet); vertical-align: bottom; max-width: 12rem }
.paper thead [colspan] { text-align: center; max-width: none }
.paper tbody tr > * { border-top: 1px solid var(--line) }
.fig { color: inherit; text-decoration: none; white-space: nowrap; border-radius: 2px }
a.fig:hover { text-decoration: underline }
.fig::after { margin-left: .12em; font: 600 .8em/1 var(--sans); vertical-align: .16em }
td .fig::after { display: inline-block; width: .95em; text-align: center }
.fig[data-status=tied]::after { content: "✓"; content: "✓" / " tied"; color: var(--good) }
.fig[data-status=untied]::after { content: "○"; content: "○" / " untied"; color: var(--quiet) }
.fig[data-status=contradicted] { background: var(--error-tint); box-shadow: 0 0 0 2px var(--error-tint); color: var(--error); font-weight: 600 }
.fig[data-status=contradicted]::after { content: "✗"; content: "✗" / " contradicted" }
.fig[data-status=contradicted][data-explained] { background: var(--note-tint); box-shadow: 0 0 0 2px var(--note-tint); color: var(--note); font-weight: 400 }
.fig[data-status=improbable] { background: var(--warning-tint); box-shadow: 0 0 0 2px var(--warning-tint); color: var(--warning); font-weight: 600 }
.fig[data-status=improbable]::after { content: "≈"; content: "≈" / " improbable" }
.fig[data-status=not-a-figure] { border-bottom: 1px dotted var(--faint); border-radius: 0 }
.fig:target { outline: 3px solid var(--accent); outline-offset: 3px }
@media print {
  @page { margin: 18mm 16mm }
  :root {
    color-scheme: light;
    --page: #fff; --paper: #fff; --ink: #000; --quiet: #444; --line: #bbb; --accent: #000; --shade: #f4f4f4;
    --error: #8c1710; --error-tint: #f8e4e1; --warning: #654100; --warning-tint: #f6ecd6;
    --note: #234b70; --note-tint: #e6eef5; --good: #1c5133; --good-mark: #6fa58a; --faint: #999;
  }
  body { display: block; max-width: none; padding: 0; font-size: 9.5pt; print-color-adjust: exact; -webkit-print-color-adjust: exact }
  nav, .skip, .hint { display: none }
  a { text-decoration: none }
  .masthead { padding: 0 0 1rem }
  .finding, tr, .chart, li { break-inside: avoid }
  h2, h3, thead tr { break-after: avoid }
  .paper tbody tr:first-child { break-before: avoid }
  .scroll { overflow: visible }
  .paper { border: 0; padding: 0 }
  #release { break-before: page }
  .others::details-content, .reason::details-content { content-visibility: visible; display: block }
}
`;
