/** Findings of one identity and explanation are one entry: the first is told in full, the others belong to it. */
import type { Finding } from '../../model/finding.ts';

export interface Group {
  readonly first: Finding;
  readonly others: readonly Finding[];
}

/** Groups in the order of their first findings, findings in theirs. */
export function groupsOf(findings: readonly Finding[]): readonly Group[] {
  const groups = new Map<string, { first: Finding; others: Finding[] }>();
  for (const finding of findings) {
    const key = finding.waiver === null ? finding.group : `waived ${finding.group}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, { first: finding, others: [] });
    else group.others.push(finding);
  }
  return [...groups.values()];
}

/** The explanation of a further finding of a group, where it is not in the very words of the first. */
export function otherwiseExplained({ explanation }: Finding, first: Finding): readonly string[] {
  return explanation === null || explanation === first.explanation ? [] : [explanation];
}
