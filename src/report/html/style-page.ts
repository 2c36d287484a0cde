/** Colours, type and the frame of the page. Every pair of colours has a contrast of at least 4.5 to 1, day and night. */
export const PAGE_STYLE = `
:root {
  color-scheme: light dark;
  --page: #f6f5f0; --paper: #fffefb; --ink: #1d1f22; --quiet: #595d64; --line: #dcdad1; --accent: #1c4f8f;
  --error: #a1251c; --error-tint: #fbeae7; --warning: #7a4f00; --warning-tint: #faf0da;
  --note: #2a5a87; --note-tint: #e8f0f7; --good: #23613f; --good-mark: #6fa58a; --shade: #f4f2ec; --faint: #b9b5a9; --bar: #a9a79d;
  --sans: -apple-system, "Segoe UI", Roboto, "Noto Sans", "Liberation Sans", system-ui, Arial, sans-serif;
  --serif: "Iowan Old Style", Charter, "Source Serif 4", "Noto Serif", Cambria, "Liberation Serif", Georgia, serif;
  --mono: ui-monospace, "SF Mono", "Cascadia Mono", Menlo, Consolas, "Liberation Mono", monospace;
}
@media (prefers-color-scheme: dark) {
  :root {
    --page: #141618; --paper: #1b1e21; --ink: #e6e5e1; --quiet: #a3a7ae; --line: #33373c; --accent: #92baf0;
    --error: #ff9d93; --error-tint: #3b211f; --warning: #e7be72; --warning-tint: #352b18;
    --note: #a0c6ec; --note-tint: #1e2a37; --good: #8ccba9; --good-mark: #5b937a; --shade: #212427; --faint: #5b6067; --bar: #70757c;
  }
}
*, ::before, ::after { box-sizing: border-box }
html { scroll-padding-top: 1.5rem; -webkit-text-size-adjust: 100%; text-size-adjust: 100% }
body {
  margin: 0 auto; padding: 0 1.25rem 4rem; max-width: 76rem;
  background: var(--page); color: var(--ink);
  font: 1rem/1.5 var(--sans); font-variant-numeric: lining-nums tabular-nums;
}
h1, h2, h3, p, ul, dl, dd, figure { margin: 0; padding: 0 }
h1, h2, h3 { font-weight: 600; text-wrap: pretty }
h1 { font-size: clamp(1.9rem, 1.3rem + 2.4vw, 2.75rem); line-height: 1.12; letter-spacing: -.022em; text-wrap: balance }
h2 { font-size: 1.5rem; line-height: 1.2; letter-spacing: -.012em; margin: 0 0 1rem }
h3 { font-size: 1.05rem; line-height: 1.35 }
a { color: var(--accent); text-decoration-thickness: 1px; text-underline-offset: .18em }
a:hover { text-decoration-thickness: 2px }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; border-radius: 2px }
code { font: .85em/1.4 var(--mono); overflow-wrap: anywhere }
table { border-collapse: collapse }
th { font-weight: inherit; text-align: left }
th, td { padding: .2rem .75rem .2rem 0; vertical-align: baseline }
.n { text-align: right; white-space: nowrap }
.scroll { overflow-x: auto }
.unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap }
.skip { position: absolute; left: -100rem }
.skip:focus { left: 1rem; top: 1rem; padding: .5rem 1rem; background: var(--paper); z-index: 1 }
.when, .hint, .beside, .context, .meaning { color: var(--quiet) }
.masthead { padding: 3rem 0 2rem }
.wordmark { font-size: .85rem; letter-spacing: .06em; color: var(--quiet); margin-bottom: .75rem }
.lead { margin-top: 1rem; font-size: 1.1rem }
.file { font-weight: 600; overflow-wrap: anywhere }
.file::after { content: " ·" }
.tally { margin: 1.25rem 0 1.1rem; max-width: 44rem }
.tally > svg { display: block; width: 100%; height: .6rem; border-radius: 2px }
.tally ul { display: flex; flex-wrap: wrap; gap: .1rem 1.5rem; list-style: none }
.tally .key { margin: 0 .45em 0 0; vertical-align: -.05em }
.caveat { margin-top: .5rem; max-width: 44rem; color: var(--quiet) }
nav ul { display: flex; flex-wrap: wrap; gap: .25rem 1.5rem; list-style: none; border-block: 1px solid var(--line); padding: .6rem 0 }
nav a { text-decoration: none }
nav a:hover { text-decoration: underline }
nav span { color: var(--quiet); font-size: .9rem }
section { padding-top: 2.75rem }
section > p { max-width: 44rem; margin-bottom: .75rem }
.colophon { margin-top: 4rem; padding-top: 1rem; border-top: 1px solid var(--line); font-size: .85rem; color: var(--quiet) }
.colophon dl div { display: grid; grid-template-columns: 6rem minmax(0, 1fr) }
.notices { padding-left: 1.1rem }
@media (min-width: 68rem) {
  body { display: grid; grid-template-columns: 10.5rem minmax(0, 1fr); column-gap: 3rem }
  .masthead, nav, main, .colophon { grid-column: 2 }
  nav { grid-column: 1; grid-row: 1 / span 2; padding-top: 6.1rem }
  .rail { position: sticky; top: 2rem }
  nav ul { display: block; border: 0; padding: 0 }
  nav li { display: flex; justify-content: space-between; align-items: baseline; padding: .3rem 0; border-bottom: 1px solid var(--line) }
}
`;
