/** What changes on paper. */
export const PRINT_STYLE = `
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
