/** Packs as Markdown: what rules/README.md holds below its introduction, and what explains one identity. */
import { printAssertion } from '../expression/print.ts';
import type { Caption, Concept, Example, Identity, RulePack } from '../model/identity.ts';

/** The reference of packs, each after those that it extends. */
export function renderReference(packs: readonly RulePack[]): string {
  return packs.map(renderPack).join('\n');
}

function renderPack({ name, title, issuer, extends: below, identities, concepts }: RulePack): string {
  const facts = [
    `Pack \`${name}\``,
    below.length > 0 ? `extends ${below.map(code).join(', ')}` : null,
    issuer.length > 0 ? `applies to releases that name ${issuer.join(', ')}` : null,
  ];
  return [
    `## ${title}\n`,
    `${facts.filter((fact) => fact !== null).join('; ')}.\n`,
    ...identities.map(renderIdentity),
    `<details><summary>Concepts of ${name}</summary>\n`,
    '| Concept | Measures | Stands under | In sentences |',
    '| --- | --- | --- | --- |',
    ...concepts.map(conceptRow),
    '',
    '</details>',
    '',
  ].join('\n');
}

/** One identity: what holds, as a formula and in words, why, what else an issuer may print, and examples. */
function renderIdentity(identity: Identity): string {
  const { id, title, kind, severity, assertion, because, help, alternatives, examples, selector } = identity;
  const scope = selector === null ? [] : [`every ${selector.types.join(' and ')} fact`];
  const except =
    selector === null || selector.except.length === 0
      ? []
      : [`except ${selector.except.map(code).join(', ')}`];
  return [
    `### \`${id}\`\n`,
    `${title}.\n`,
    `${fence(printAssertion(assertion))}\n`,
    `*${[kind, ...(severity === 'error' ? [] : [severity]), ...scope, ...except].join(' · ')}*\n`,
    `${because}${help === null ? '' : ` ${help}`}\n`,
    ...alternatives.map(
      (each) => `- ${alternativeWords(each.explains)} ${each.because}: \`${printAssertion(each.assertion)}\``,
    ),
    ...(alternatives.length > 0 ? [''] : []),
    ...examples.map(exampleLine),
    ...(examples.length > 0 ? [''] : []),
  ].join('\n');
}

function alternativeWords(explains: 'rounding-order' | 'another-definition'): string {
  return explains === 'rounding-order'
    ? 'Explained by the order of rounding,'
    : 'Explained by another definition,';
}

function exampleLine({ figures, verdict }: Example): string {
  const printed = Object.entries(figures).map(([term, figure]) =>
    typeof figure === 'string' ? `${term} ${figure}` : `${term} ${figure.join(', ')}`,
  );
  return `- \`${verdict}\`: ${printed.join(' · ')}`;
}

function conceptRow(concept: Concept): string {
  const { name, kind, type, basis, sign, parent, weight, within } = concept;
  const measures = [
    type === 'monetary' ? kind : `${kind}, ${type}`,
    ...(basis === 'gaap' ? [] : [basis]),
    ...(sign === 'plain' ? [] : [sign]),
    ...(parent === null ? [] : [`${weight === -1 ? 'deducted from' : 'part of'} ${code(parent)}`]),
    ...(within === null ? [] : [`within ${code(within)}`]),
  ];
  const captions = [
    ...concept.captions.map(captionText),
    ...concept.opposite.map((each) => `opposite: ${captionText(each)}`),
  ];
  return `| ${code(name)} | ${measures.join('; ')} | ${cell(captions)} | ${cell(concept.phrases)} |`;
}

function captionText({ text, under }: Caption): string {
  return under === null ? text : `${under} > ${text}`;
}

function cell(texts: readonly string[]): string {
  return texts.map((text) => text.replaceAll('|', String.raw`\|`)).join('<br>');
}

function fence(text: string): string {
  return `\`\`\`text\n${text}\n\`\`\``;
}

function code(name: string): string {
  return `\`${name}\``;
}
