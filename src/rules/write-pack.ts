/** A drafted rule pack as YAML for a person to read, review and change; the evidence stands beside each identity. */
import type { DraftIdentity, PackDraft } from '../model/pack-draft.ts';

export interface PackNames {
  /** Lower-case words with dashes. */
  readonly name: string;
  readonly title: string;
}

/** The pack as YAML, ending in a line break; `loadRules` takes it as the text of a pack of your own. */
export function writePack({ name, title }: PackNames, draft: PackDraft): string {
  const concepts = draft.concepts.map(
    ({ name: concept, kind, type, caption }) =>
      `  ${concept}: { kind: ${kind}${type === 'monetary' ? '' : `, type: ${type}`}, captions: [${quoted(caption)}] }`,
  );
  const leftOut = draft.leftOut.map((each) => comment(`  # ${each}`));
  return [
    `# Found by the layout of one release: see whether each sum is meant to hold, and give the issuer's names so that the`,
    '# pack is chosen by itself.',
    '',
    `pack: ${name}`,
    `title: ${quoted(title)}`,
    '# issuer: [Name of the issuer]',
    `extends: [${draft.extends.join(', ')}]`,
    ...(concepts.length === 0 ? [] : ['', 'concepts:', ...concepts]),
    ...(draft.identities.length === 0 ? [] : ['', 'identities:']),
    ...draft.identities.flatMap(identityLines),
    ...(leftOut.length === 0
      ? []
      : ['', '# Found as well, but not to be said of one period and by captions alone:', ...leftOut]),
    '',
  ].join('\n');
}

function identityLines({ id, title, kind, assert, because, evidence }: DraftIdentity): readonly string[] {
  return [
    ...evidence.map((line) => comment(`  # ${line}`)),
    `  - id: ${id}`,
    `    title: ${quoted(title)}`,
    `    kind: ${kind}`,
    `    assert: ${quoted(assert)}`,
    `    because: ${quoted(because)}`,
  ];
}

/** A text in double quotes is YAML and JSON alike, whatever stands in it. */
function quoted(text: string): string {
  return JSON.stringify(text.replaceAll(/\s+/g, ' '));
}

/** One line, whatever stands in it: YAML refuses control characters even in comments. */
function comment(text: string): string {
  return text.replaceAll(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ');
}
