/**
 * Waivers to findings. A waiver excuses exactly what was looked at: when one of its figures is printed otherwise, when
 * its day has passed, or when its finding is gone, it excuses nothing and a notice says so.
 */
import type { Extraction } from '../model/extraction.ts';
import type { FigureId } from '../model/figure.ts';
import type { Finding } from '../model/finding.ts';
import { append } from '../model/grouped.ts';
import type { Severity } from '../model/identity.ts';
import type { Notice } from '../model/notice.ts';
import type { Waiver, Waivers } from '../model/waiver.ts';

interface Waived {
  readonly findings: readonly Finding[];
  readonly notices: readonly Notice[];
}

export function waive(
  findings: readonly Finding[],
  { list: all, today }: Waivers,
  { document, figures }: Pick<Extraction, 'document' | 'figures'>,
): Waived {
  const list = all.filter(({ release }) => release === null || release === document.name);
  if (list.length === 0) return { findings, notices: [] };
  const printed = new Map(figures.map((figure) => [figure.id, figure.text]));
  const meant = meantBy(list, findings, printed);
  const excuses = new Map<Finding, Waiver>();
  const notices = list.flatMap((waiver): readonly Notice[] => {
    const finding = meant.get(waiver);
    const fault = faultOf(waiver, finding, today, printed);
    if (fault !== null) return [{ ...fault, line: null, span: null }];
    if (finding !== undefined) excuses.set(finding, waiver);
    return [];
  });
  const waived = findings.flatMap((finding) => {
    const waiver = excuses.get(finding);
    return waiver === undefined ? [] : [{ ...finding, waiver }];
  });
  return { findings: [...findings.filter((finding) => !excuses.has(finding)), ...waived], notices };
}

/**
 * The finding that each waiver means. Several mentions of one fact that are wrong share a fingerprint, and their figures
 * tell them apart; what no waiver means by its figures is what one that is void was about.
 */
function meantBy(
  list: readonly Waiver[],
  findings: readonly Finding[],
  printed: ReadonlyMap<FigureId, string>,
): ReadonlyMap<Waiver, Finding> {
  const alike = new Map<string, Finding[]>();
  for (const finding of findings) append(alike, finding.fingerprint, finding);
  const [meant, taken] = [new Map<Waiver, Finding>(), new Set<Finding>()];
  const assign = (fits: (finding: Finding, waiver: Waiver) => boolean): void => {
    for (const waiver of list) {
      if (meant.has(waiver)) continue;
      const fitting = (alike.get(waiver.fingerprint) ?? []).filter((finding) => fits(finding, waiver));
      const finding = fitting.find((each) => !taken.has(each)) ?? fitting[0];
      if (finding === undefined) continue;
      meant.set(waiver, finding);
      taken.add(finding);
    }
  };
  assign((finding, { figures }) => isListOf(excusedFigures(finding, printed), figures));
  assign((finding) => !taken.has(finding));
  return meant;
}

function isListOf(now: readonly string[], excused: readonly string[]): boolean {
  return now.length === excused.length && now.every((text, index) => text === excused[index]);
}

/** Findings by severity; the waived ones are counted apart. */
export function tally(findings: readonly Finding[]): {
  readonly severities: Readonly<Record<Severity, number>>;
  readonly waived: number;
} {
  const severities: Record<Severity, number> = { error: 0, warning: 0, note: 0 };
  let waived = 0;
  for (const { severity, waiver } of findings) {
    if (waiver === null) severities[severity] += 1;
    else waived += 1;
  }
  return { severities, waived };
}

/** The figures of a finding as they are printed, for a waiver of it. */
function excusedFigures(
  { labels }: Finding,
  printed: { readonly get: (id: FigureId) => string | undefined },
): readonly string[] {
  return labels.map(({ figure }) => printed.get(figure) ?? '');
}

/** Why a waiver excuses nothing; `null` where it does. */
function faultOf(
  waiver: Waiver,
  finding: Finding | undefined,
  today: string,
  printed: ReadonlyMap<FigureId, string>,
): Pick<Notice, 'code' | 'message'> | null {
  const named = `The waiver ${waiver.fingerprint} (${waiver.reason})`;
  if (finding === undefined)
    return { code: 'waiver-unmatched', message: `${named} matches no finding of this release.` };
  if (waiver.expires !== null && waiver.expires < today)
    return { code: 'waiver-expired', message: `${named} expired on ${waiver.expires}.` };
  const now = excusedFigures(finding, printed);
  if (isListOf(now, waiver.figures)) return null;
  const at = now.findIndex((text, index) => text !== waiver.figures[index]);
  const excused = at < 0 ? undefined : waiver.figures[at];
  const what =
    excused === undefined
      ? `the finding now rests on ${now.length} figures where it excused ${waiver.figures.length}`
      : `${now[at] ?? ''} is printed where it excused ${excused}`;
  return { code: 'waiver-void', message: `${named} is void: ${what}.` };
}
