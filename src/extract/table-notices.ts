/** What the tables leave open: whether there are statements, and rows that nothing names. */
import type { Extraction } from '../model/extraction.ts';
import type { Figure, FigureId } from '../model/figure.ts';
import type { Notice } from '../model/notice.ts';

export function tableNotices(figures: readonly Figure[], layouts: Extraction['tables']): readonly Notice[] {
  const byId = new Map<FigureId, Figure>(figures.map((figure) => [figure.id, figure]));
  const about = (code: Notice['code'], message: string, figure?: Figure): Notice => ({
    code,
    message,
    line: figure?.line ?? null,
    span: figure?.span ?? null,
  });
  const notices: Notice[] = [];
  if (figures.length === 0) notices.push(about('no-figures', 'The document has no figures.'));
  if (!layouts.some((layout) => layout.kind !== 'other'))
    notices.push(about('no-statements', 'The document has no financial statements in tables.'));
  for (const { title, rows } of layouts) {
    for (const { caption, kind, facts } of rows) {
      if (caption !== '' || kind !== 'figures') continue;
      const message = `A row of ${title === '' ? 'a table without a title' : title} has figures but no caption; only a sum can check them.`;
      notices.push(about('row-without-caption', message, byId.get(facts[0] ?? '')));
    }
  }
  return notices;
}
