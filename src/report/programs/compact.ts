/** One line a finding, as compilers write them, so that editors and terminals lead to the place. */
import type { Report } from '../../model/report.ts';
import { figureWords } from '../words/figure-words.ts';
import { locate } from '../words/located.ts';
import type { RenderOptions } from '../words/options.ts';
import { waiverWords } from '../words/reasons.ts';
import { disarmed, oneLine } from '../text/visible.ts';
import { summary } from '../words/words.ts';

export function renderCompact(report: Report, options: RenderOptions): string {
  const words = figureWords(report);
  const lines = report.findings.map(({ severity, message, rule, labels, waiver, fingerprint }) => {
    const figure = labels[0]?.figure;
    const { file, line, column } = locate(report, figure, options);
    const place = line === null ? words.place(figure ?? '') : `${line}:${column}`;
    const waived = waiver === null ? '' : ` (waived: ${waiverWords(waiver)})`;
    return oneLine(`${file}:${place}: ${severity}: ${message} [${rule} ${fingerprint}]${waived}`);
  });
  // A notice about a figure stands where the source has that figure, as a finding does.
  const starts = new Map(report.figures.map(({ id, span }) => [span.start, id]));
  const notices = report.notices.map(({ span, line: read, message }) => {
    const about = span === null ? undefined : starts.get(span.start);
    const { file, line } = locate(report, about, options);
    const place = about === undefined ? String(read ?? '') : String(line ?? words.place(about));
    return oneLine(`${file}${place === '' ? '' : `:${place}`}: notice: ${message}`);
  });
  return disarmed(`${[...lines, ...notices, summary(report)].join('\n')}\n`);
}
