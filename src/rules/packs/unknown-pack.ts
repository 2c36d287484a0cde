/** Said of a name that no pack has, wherever it was asked for. */
import { nearest } from '../../expression/nearest.ts';
import { AuditError } from '../../model/audit-error.ts';
import type { RulePack } from '../../model/identity.ts';

export function unknownPack(name: string, packs: readonly RulePack[]): AuditError {
  const names = packs.map((pack) => pack.name);
  const meant = nearest(name, names);
  const help =
    meant === null
      ? `the path of a YAML file is expected, or one of: ${names.join(', ')}`
      : `did you mean \`${meant}\`?`;
  return new AuditError('usage', `there is no pack \`${name}\``, help);
}
