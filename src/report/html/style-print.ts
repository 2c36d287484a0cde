/**
 * What changes on paper: ink on white, a work paper with its name and number on each page. Filters and whatever else only
 * a screen can do are left out, so that a print is always of everything.
 */
export const PRINT_STYLE = `
html { --file: attr(data-file) }
@page {
  margin: 20mm 15mm 18mm;
  @top-left { content: var(--file); font: 8pt sans-serif; color: #444 }
  @top-right { content: "qfin-audit"; font: 8pt sans-serif; color: #444 }
  @bottom-right { content: "page " counter(page) " of " counter(pages); font: 8pt sans-serif; color: #444 }
}
@media print {
  :root {
    color-scheme: light;
    --page: #fff; --paper: #fff; --ink: #000; --quiet: #444; --line: #bbb; --accent: #000; --shade: #f4f4f4;
    --error: #8c1710; --error-tint: #f8e4e1; --warning: #654100; --warning-tint: #f6ecd6;
    --note: #234b70; --note-tint: #e6eef5; --good: #1c5133; --good-mark: #6fa58a; --faint: #999; --bar: #aaa;
  }
  html { font-size: 9.5pt }
  body { display: block; max-width: none; padding: 0; print-color-adjust: exact; -webkit-print-color-adjust: exact }
  nav, .skip, .hint, .filters, .lineage, input, .to-release, .wordmark { display: none !important }
  #evaluations:not(:has([open])), .kind:not([open]) { display: none }
  a { text-decoration: none; color: inherit }
  h1 { font-size: 20pt }
  section { padding-top: 1.75rem }
  .masthead { padding: 0 0 .5rem }
  article.finding { padding: .8rem 1rem .7rem; margin-top: .9rem }
  .finding, .waterfall, tr, .chart, li { break-inside: avoid }
  h2, h3, summary, thead tr, .identity { break-after: avoid }
  .paper tbody tr:first-child { break-before: avoid }
  .work { grid-template-columns: minmax(0, 1.1fr) minmax(0, 1fr) }
  .pair, .waterfalls { grid-template-columns: minmax(0, 1fr) minmax(0, 1fr) }
  .scroll { overflow: visible }
  .legend { border: 1px solid var(--line); padding: .5rem .75rem }
  .paper { border: 0; padding: 0 }
  .paper .scroll { font-size: 7.8pt }
  .paper th, .paper td { padding-left: .8rem }
  .paper th:first-child { min-width: 8rem }
  .paper th:first-child, .fig { position: static }
  .fig[aria-current], .fig:target { outline: 0 }
  .with-lineage { padding-bottom: 0 }
  #release { break-before: page }
  .others::details-content, .reason::details-content, .bridges::details-content { content-visibility: visible; display: block }
}
`;
