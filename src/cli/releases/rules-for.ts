/** `--rules` to rules: a bundled pack's name is passed on, a file is read here, where files are known. */
import { AuditError } from '../../model/audit-error.ts';
import { readSource } from '../../node.ts';
import type { RequestedPack } from '../../rules/packs/choose.ts';
import type { ResolvedRules } from '../../rules/packs/resolve.ts';
import type { Pipeline } from '../pipeline.ts';
import type { Subject } from './read-release.ts';
import type { Release, RuleReference } from '../settings/settings.ts';

/** The rules for one release: of the packs named, else those its facts were extracted with, else those that fit its text. */
export async function rulesFor(
  subject: Subject,
  release: Release,
  references: readonly RuleReference[] | null,
  pipeline: Pipeline,
): Promise<ResolvedRules> {
  const text = subject.kind === 'document' ? subject.document.text : '';
  if (references !== null) return pipeline.rules(text, references.map(requestedPack));
  if (subject.kind === 'document') return pipeline.rules(text, []);
  try {
    return await pipeline.rules(
      text,
      subject.facts.packs.map((name) => ({ kind: 'name', name })),
    );
  } catch (error) {
    // Nobody typed `--rules`: the facts ask for a pack that is a user's own.
    if (!(error instanceof AuditError)) throw error;
    throw unknownPacks(subject.facts.packs, release);
  }
}

function requestedPack(reference: RuleReference): RequestedPack {
  if (reference.kind === 'name') return reference;
  const { path, shown } = reference;
  return { kind: 'file', file: shown, text: new TextDecoder().decode(readSource(path, shown)) };
}

function unknownPacks(names: readonly string[], { shown }: Release): AuditError {
  return new AuditError(
    'broken-facts',
    `${shown} was extracted with the rule packs ${names.join(', ')}, of which one is not bundled`,
    'name the file of that pack: `--rules own-pack.yaml`',
    { file: shown, line: null, column: null },
  );
}
