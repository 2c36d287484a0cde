/** Findings, coverage and evaluations. */
export const WORK_STYLE = `
article.finding { background: var(--paper); border: 1px solid var(--line); border-left: 4px solid var(--tone); border-radius: 4px; padding: 1.1rem 1.4rem 1rem; margin-top: 1.25rem }
[data-severity=error] { --tone: var(--error); --tint: var(--error-tint) }
[data-severity=warning] { --tone: var(--warning); --tint: var(--warning-tint) }
[data-severity=note] { --tone: var(--note); --tint: var(--note-tint) }
[data-severity=waived], [data-waived] { --tone: var(--quiet); --tint: var(--shade) }
.kicker { display: flex; flex-wrap: wrap; align-items: baseline; gap: .25rem 1rem; font-size: .9rem }
.severity { color: var(--tone); background: var(--tint); font-weight: 600; padding: .05rem .55rem; border-radius: 3px }
.severity::before { content: "●"; content: "●" / ""; margin-right: .4em; font-size: .7em; vertical-align: .12em }
[data-severity=warning] .severity::before { content: "▲"; content: "▲" / "" }
[data-severity=note] .severity::before { content: "■"; content: "■" / "" }
[data-severity=waived] .severity::before, [data-waived] .severity::before { content: "○"; content: "○" / "" }
.finding h3 { font-size: 1.2rem; line-height: 1.35; letter-spacing: -.006em; margin: .55rem 0 1.1rem; max-width: 46rem; overflow-wrap: break-word }
.work { display: grid; gap: 1.25rem 2.5rem; align-items: start }
.arithmetic tbody th { padding-left: 1.15em }
.operands th { text-indent: -1.15em }
.arithmetic .sign { display: inline-block; width: 1.15em; text-indent: 0; color: var(--quiet) }
.arithmetic .n a { color: inherit }
.arithmetic .beside { font-size: .9rem; padding-right: 0; white-space: nowrap }
.operands + .sides tr:first-child > * { border-top: 1px solid var(--quiet); padding-top: .35rem }
.operands tr:last-child > * { padding-bottom: .35rem }
.sides .reported td.n { color: var(--tone) }
.sides .difference > * { border-top: 1px solid var(--line); padding-top: .35rem; font-weight: 600 }
.sides [colspan] { padding: 0 0 0 1.28em }
.fraction { display: inline-block; text-align: left }
${Array.from({ length: 12 }, (_, index) => `[data-width="${index + 1}"] { min-width: ${index + 1}ch }`).join('\n')}
.reasons { display: grid; gap: .6rem; max-width: 34rem }
.reasons > div { display: grid; grid-template-columns: 5.5rem minmax(0, 1fr) }
.reasons dt, .reasons .why, .reasons .slip { color: var(--quiet) }
.reasons .name, .reasons .change, .reasons .why { display: block }
.suspect .change { font-size: 1.15rem }
.reasons del { text-decoration: line-through; text-decoration-color: var(--tone) }
.reasons del a, .printed a { color: inherit; text-decoration: inherit }
.reasons ins { color: var(--good); font-weight: 600; text-decoration: none }
.excerpt { font-size: .9rem; margin-top: 1.1rem; background: var(--shade); border-radius: 3px; padding: .5rem .9rem }
.quote { display: grid; grid-template-columns: 1.6rem minmax(0, 1fr) auto; gap: 0 1rem; padding: .2rem 0 }
.excerpt td { padding-right: 1.1rem }
.excerpt td.label { min-width: 7.5rem; padding-right: 0 }
.excerpt td.label span { white-space: normal }
.excerpt .line { color: var(--quiet); text-align: right; padding-right: 1rem; min-width: 2.6rem }
.quote .line { padding: 0; min-width: 0 }
.excerpt .caption { min-width: 11rem }
.excerpt .wide { font-size: .9em }
.excerpt .wide td { padding-right: .7rem }
.excerpt .wide .caption { min-width: 7rem }
.excerpt .label span { display: block; color: var(--quiet); white-space: nowrap }
.excerpt .label .primary { color: var(--tone); font-weight: 600 }
mark { color: inherit; background: none; border-bottom: 2px dotted var(--quiet) }
mark.primary { background: var(--tint); border-bottom: 2px solid var(--tone); font-weight: 600 }
.labels { padding-left: 1.1rem; margin-top: 1rem }
.finding footer { display: flex; flex-wrap: wrap; gap: .1rem 1.5rem; margin-top: .9rem; font-size: .85rem; color: var(--quiet) }
.others { margin: .5rem 0 0 1.4rem }
.others table { width: 100%; font-size: .95rem }
.others tr > * { border-top: 1px solid var(--line); padding-block: .5rem; vertical-align: top }
.others .where { display: flex; flex-wrap: wrap; gap: .1rem 1.25rem; font-size: .9em; color: var(--quiet) }
summary { cursor: pointer; padding: .3rem 0 }
.pair { display: grid; gap: 1.5rem 3rem; margin: 1.25rem 0; align-items: start }
.chart > svg { display: block; width: 100%; max-width: 37.5rem; height: auto }
figcaption { font-size: .85rem; color: var(--quiet); margin-top: .5rem }
.key { width: .8em; height: .8em; margin-right: .6em }
figcaption .key { margin: 0 .3em 0 .6em }
path[data-look=tied] { fill: var(--good-mark) }
path[data-look=contradicted] { fill: var(--error) }
path[data-look=explained] { fill: var(--note) }
path[data-look=improbable] { fill: var(--warning) }
path[data-look=untied] { fill: var(--quiet) }
path[data-look=not-a-figure] { fill: var(--faint) }
.counts caption { text-align: left; font-weight: 600; padding-bottom: .35rem }
.counts tr > * { border-top: 1px solid var(--line); padding-block: .3rem }
.counts thead th { border: 0; color: var(--quiet); font-size: .9rem }
.counts .meaning { font-size: .9rem }
.counts .none { color: var(--quiet) }
.counts tfoot > tr > * { font-weight: 600; border-top-color: var(--quiet) }
.kind, details.reason { border-top: 1px solid var(--line) }
.kind:last-of-type, details.reason:last-of-type { border-bottom: 1px solid var(--line) }
.kind-name { display: inline-block; min-width: 13rem; font-weight: 600 }
.counts tbody th { padding-right: 1.5rem }
.pair .counts th { white-space: nowrap }
.verdict { font-size: .9rem; color: var(--quiet); margin-right: .75rem; white-space: nowrap }
.breaks > td:first-child, .verdict.breaks { color: var(--error); font-weight: 600 }
.improbable > td:first-child, .verdict.improbable { color: var(--warning); font-weight: 600 }
.verdict::before, .evaluations td:first-child::before { display: inline-block; width: 1.1em }
.verdict.holds::before, .holds > td:first-child::before { content: "✓"; content: "✓" / ""; color: var(--good) }
.verdict.breaks::before, .breaks > td:first-child::before { content: "✗"; content: "✗" / "" }
.verdict.improbable::before, .improbable > td:first-child::before { content: "≈"; content: "≈" / "" }
.verdict.untested::before, .untested > td:first-child::before { content: "–"; content: "–" / "" }
.evaluations { width: 100%; font-size: .9rem; margin-bottom: 1rem }
.evaluations .identity { padding-top: 1.1rem; font-weight: 600 }
.evaluations tr > * { vertical-align: top }
.evaluations tr + tr > * { border-top: 1px solid var(--line) }
.evaluations td:first-child { white-space: nowrap; width: 6.5rem }
.evaluations tbody th[scope=row] { width: 32% }
.evaluations td:nth-child(3) { min-width: 14rem }
.evaluations a { color: inherit; text-decoration-color: var(--line) }
.evaluations small { font-size: inherit; color: var(--quiet) }
.evaluations td small { display: block }
.reason > ul { columns: 18rem; padding: 0 0 .75rem 1.1rem; font-size: .9rem }
details.bridges { border-top: 1px solid var(--line) }
details.bridges:last-of-type { border-bottom: 1px solid var(--line) }
.bridges summary { font-weight: 600 }
.bridges summary .when { font-weight: 400; font-size: .9rem }
.waterfalls { display: grid; gap: 1.5rem 3rem; margin: .5rem 0 1.5rem }
.waterfall { width: 100%; table-layout: fixed; font-size: .9rem }
.waterfall caption { text-align: left; padding-bottom: .3rem; color: var(--quiet) }
.waterfall .verdict { margin-left: .6rem; text-decoration: none }
.waterfall th { width: 36%; padding: .3rem .5rem .3rem 1em; text-indent: -1em; line-height: 1.3; vertical-align: middle }
.waterfall .sign { display: inline-block; width: 1em; text-indent: 0; color: var(--quiet) }
.waterfall td { vertical-align: middle; padding: 0 .75rem 0 0 }
.waterfall td.n { width: 5.8rem }
.waterfall td.n a { color: inherit; text-decoration-color: var(--line) }
.waterfall .drawn { position: relative; padding: 0 }
.drawn svg { position: absolute; inset: 0; width: 100%; height: 100%; overflow: visible }
.zero, .in, .out { width: 1px; height: 50%; fill: var(--quiet) }
.out { y: 50% }
.zero { height: 100%; fill: var(--line) }
.measure, .up, .down { y: calc(50% - .45rem); height: .9rem }
.measure { fill: var(--bar) }
.up { fill: var(--accent) }
.down { fill: var(--page); stroke: var(--accent); stroke-width: 1.5 }
#coverage > h3 { margin-top: 2rem }
#coverage > h3 + p { color: var(--quiet); margin-bottom: .5rem }
:target { scroll-margin-top: 30vh }
tr:target > td, tr:target > th { background: var(--note-tint) }
article:target { scroll-margin-top: 1.5rem; box-shadow: 0 0 0 3px var(--tint) }
@media (max-width: 47.99rem) {
  .excerpt .aside { display: none }
  .excerpt .caption { min-width: 7rem }
  .quote .label { grid-column: 2 }
  .kind-name { min-width: calc(100% - 2rem) }
  .counts { font-size: .9rem }
  .excerpt td:not(.line) { padding-right: .75rem }
  .excerpt .label span { white-space: normal }
  article.finding { padding-inline: 1rem }
}
@media (min-width: 48rem) {
  .operands th { min-width: 12.5rem }
  .work { grid-template-columns: minmax(0, 1.1fr) minmax(0, 1fr) }
  .pair, .waterfalls { grid-template-columns: minmax(0, 1fr) minmax(0, 1fr) }
}
`;
