/**
 * The severities that a project gives identities in place of their own. They are the identity's from the beginning, so that
 * everything that lowers a severity (an explanation, a doubt about the reading) still does.
 */
import { nearest } from '../expression/nearest.ts';
import { fitsWildcard } from '../expression/wildcard.ts';
import type { Binding } from '../model/evaluation.ts';
import type { Severity } from '../model/identity.ts';
import type { Notice } from '../model/notice.ts';
import type { Severities } from '../model/severities.ts';

/** The same bindings, those of which the project says nothing untouched. */
export function withSeverities(bindings: readonly Binding[], severities: Severities): readonly Binding[] {
  const patterns = byWhatTheySay(severities);
  if (patterns.length === 0) return bindings;
  const known = new Map<string, Severity | null>();
  const severityOf = (id: string): Severity | null => {
    const severity = known.get(id) ?? patterns.find(([pattern]) => fitsWildcard(pattern, id))?.[1] ?? null;
    known.set(id, severity);
    return severity;
  };
  return bindings.map((binding) => {
    const severity = severityOf(binding.identity);
    return severity === null || severity === binding.severity ? binding : { ...binding, severity };
  });
}

/** An id in full goes before a pattern, and of patterns the one that says most. */
function byWhatTheySay(severities: Severities): readonly (readonly [pattern: string, severity: Severity])[] {
  const length = (id: string): number => (id.includes('*') ? id.length : Infinity);
  return Object.entries(severities).toSorted(([a], [b]) =>
    length(a) === length(b) ? (a < b ? -1 : 1) : length(b) - length(a),
  );
}

/** A severity for an identity that neither a pack nor the release has does nothing, and a mistyped one should be told. */
export function unmatchedSeverities(severities: Severities, ids: ReadonlySet<string>): readonly Notice[] {
  return Object.keys(severities)
    .filter((id) => !id.includes('*') && !ids.has(id))
    .map((id) => {
      const meant = nearest(id, ids);
      const hint = meant === null ? '' : ` Did you mean ${meant}?`;
      return {
        code: 'severity-unmatched',
        message: `A severity is set for ${id}, which is no identity of the packs in force or of this release.${hint}`,
        line: null,
        span: null,
      };
    });
}
