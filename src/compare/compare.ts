/** Two audited states of a release to what became of its figures and findings. */
import type { Comparison } from '../model/comparison.ts';
import type { Fact } from '../model/fact.ts';
import type { Finding } from '../model/finding.ts';
import type { FigureId } from '../model/figure.ts';
import type { Report } from '../model/report.ts';
import { compare as compareAmounts } from '../number/amount.ts';
import { matchFigures } from './match.ts';
import { staleFigures, type VerdictOn } from './stale.ts';
import { indexById } from '../model/index-by-id.ts';

/** @param verdictOn judges an identity by the values of the new release */
export function compareReports(old: Report, now: Report, verdictOn: VerdictOn): Comparison {
  const { pairs, gone, added } = matchFigures(old.extraction, now.extraction);
  const [before, after] = [factsOf(old), factsOf(now)];
  const moved = pairs.filter((pair) => {
    const [a, b] = [before.get(pair.old), after.get(pair.now)];
    if (a !== undefined && b !== undefined)
      return compareAmounts(a.value, b.value) !== 0 || a.decimals !== b.decimals;
    return textOf(pair.old, old) !== textOf(pair.now, now);
  });
  return {
    old,
    now,
    moved,
    gone: gone.map(({ id }) => id),
    added: added.map(({ id }) => id),
    stale: staleFigures(old, now, { pairs, moved }, verdictOn),
    findings: findingsOf(old, now, new Map(pairs.map((pair) => [pair.old, pair.now]))),
  };
}

function factsOf({ extraction }: Report): ReadonlyMap<FigureId, Fact> {
  return indexById(extraction.facts);
}

function textOf(figure: FigureId, { figuresById }: Report): string {
  return figuresById.get(figure)?.text ?? '';
}

/**
 * Of several with one fingerprint, as many as both have are the same. What is no finding of its own any more is fixed only
 * where it no longer breaks: another finding may have taken it up.
 */
function findingsOf(
  { findings: old, evaluations: before }: Report,
  { findings: now, evaluations }: Report,
  nowOf: ReadonlyMap<FigureId, FigureId>,
): Comparison['findings'] {
  const left = new Map<string, Finding[]>();
  for (const finding of old)
    left.set(finding.fingerprint, [...(left.get(finding.fingerprint) ?? []), finding]);
  const [fresh, standing]: [Finding[], Finding[]] = [[], []];
  for (const finding of now) {
    const known = left.get(finding.fingerprint)?.shift();
    (known === undefined ? fresh : standing).push(finding);
  }
  const tellingOf = new Map(before.map(({ binding }) => [binding.id, binding]));
  const broken = new Set(
    evaluations
      .filter(({ verdict }) => verdict === 'breaks' || verdict === 'improbable')
      .map(({ binding }) => `${binding.identity} ${binding.reported}`),
  );
  const isFixed = ({ evaluations: [id = ''] }: Finding): boolean => {
    const telling = tellingOf.get(id);
    const reported = nowOf.get(telling?.reported ?? '');
    return telling === undefined || reported === undefined || !broken.has(`${telling.identity} ${reported}`);
  };
  return { fresh, standing, fixed: [...left.values()].flat().filter(isFixed) };
}
