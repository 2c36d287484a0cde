/** The shape of a pack, checked against its JSON Schema; the schema's verdicts are told in our own words. */
import { nearest } from '../../expression/nearest.ts';
import { validateRulePack, type Validator } from '../../generated/validators.js';
import { hasLetter } from '../../model/letters.ts';
import { FIELDS, type Owner } from './fields.ts';
import { oneOf, type Mistake } from './mistake.ts';
import { subjectOf } from './subject.ts';
import { at, plain, spanAt, type Path, type Tree } from './tree.ts';
import { stepsOf } from '../../model/json-pointer.ts';

type Verdict = NonNullable<Validator['errors']>[number];

/** Nothing where the tree has the shape of a pack. */
export function shapeMistakes(tree: Tree): readonly Mistake[] {
  if (validateRulePack(plain(tree))) return [];
  return (validateRulePack.errors ?? []).flatMap((verdict) => asMistake(verdict, tree));
}

/** What the definitions of the schema ask for, by their names in it. */
const EXPECTED: Readonly<Record<string, string>> = {
  packName: 'a name in lower case such as `us-gaap`',
  conceptName: 'a name such as `TotalAssets`',
  identityId: 'an id such as `balance-sheet/equation`',
  words: 'text',
  wordsList: 'a list such as `[Net income, Net profit]`',
  conceptTypes: 'a list such as `[monetary, per-share]`',
  formula: 'a formula such as `GrossProfit = Revenue - CostOfRevenue`',
  concept: 'fields such as `kind: flow`',
  identity: 'fields such as `id:` and `assert:`',
  alternative: 'the fields `assert:`, `explains:` and `because:`',
  example: 'figures by their terms and a `verdict:`',
};

/** Fields that a pack or a part of it cannot do without, as they may be written. */
const NEEDED: Readonly<Record<string, string>> = {
  pack: 'a name such as `pack: our-releases`',
  title: '`title:` with a few words',
  id: 'an id such as `id: balance-sheet/equation`',
  kind: 'a kind such as `kind: footing`',
  assert: 'a formula such as `assert: GrossProfit = Revenue - CostOfRevenue`',
  because: '`because:` with the reason why it holds',
  explains: '`explains: rounding-order` or `explains: another-definition`',
  type: 'a type such as `type: monetary`',
  verdict: '`verdict: holds` or `verdict: breaks`',
};

/** None for a verdict that only repeats another. */
function asMistake(verdict: Verdict, tree: Tree): readonly Mistake[] {
  const path = stepsOf(verdict.instancePath);
  const params: Readonly<Record<string, unknown>> = verdict.params;
  const partOfAnother = verdict.keyword === 'if' || /\/anyOf\/\d/.test(verdict.schemaPath);
  if (partOfAnother || (verdict.propertyName !== undefined && verdict.keyword !== 'propertyNames')) return [];
  switch (verdict.keyword) {
    case 'required':
      return [missingField(tree, path, String(params['missingProperty']))];
    case 'additionalProperties':
      return [unknownField(tree, path, String(params['additionalProperty']))];
    case 'propertyNames':
      return [misnamedConcept(tree, [...path, String(params['propertyName'])])];
    default:
      return [unexpectedValue(tree, path, verdict)];
  }
}

function missingField(tree: Tree, path: Path, field: string): Mistake {
  const span = spanAt(tree, path);
  return {
    span,
    subject: subjectOf(tree, path),
    found: `has no \`${field}\``,
    expected: NEEDED[field] ?? `\`${field}:\``,
  };
}

function unknownField(tree: Tree, path: Path, field: string): Mistake {
  const known = FIELDS[ownerOf(path)];
  return {
    span: keySpan(tree, [...path, field]),
    subject: subjectOf(tree, path),
    found: `has the unknown field \`${field}\``,
    expected: oneOf(known),
    nearest: nearest(field, known),
  };
}

function misnamedConcept(tree: Tree, path: Path): Mistake {
  const subject = `the concept \`${path.at(-1) ?? ''}\``;
  const found = 'has a name that formulas cannot use';
  return { span: keySpan(tree, path), subject, found, expected: EXPECTED['conceptName'] ?? '' };
}

function keySpan(tree: Tree, path: Path): Mistake['span'] {
  const owner = at(tree, path.slice(0, -1));
  const key = owner?.kind === 'mapping' ? owner.entries.get(path.at(-1) ?? '')?.key : undefined;
  return key?.span ?? spanAt(tree, path);
}

function ownerOf(path: Path): Owner {
  if (path[0] === 'concepts') return 'concept';
  if (path[0] !== 'identities') return 'pack';
  if (path[2] === 'for' || path[2] === 'alternatives') return path[2];
  return 'identity';
}

function unexpectedValue(tree: Tree, path: Path, verdict: Verdict): Mistake {
  const value = at(tree, path);
  const allowed =
    verdict.keyword === 'enum'
      ? (verdict.params as { allowedValues: unknown[] }).allowedValues.map(String)
      : null;
  const text = value?.kind === 'text' ? value.text : null;
  return {
    span: spanAt(tree, path),
    subject: subjectOf(tree, path),
    found: `is ${shown(value)}`,
    expected: allowed === null ? expectation(verdict) : oneOf(allowed),
    nearest: allowed === null || text === null || !hasLetter(text) ? null : nearest(text, allowed),
    ...(value?.kind === 'mapping' &&
      typeName(verdict) === 'string' && { help: 'text that holds a colon needs quotes around it' }),
  };
}

function expectation(verdict: Verdict): string {
  const { schemaPath } = verdict;
  const definition = /\/\$defs\/(\w+)\/\w+$/.exec(schemaPath)?.[1] ?? '';
  const known = EXPECTED[definition];
  if (known !== undefined) return known;
  if (schemaPath.endsWith('/anyOf')) return 'a printed figure such as `4495503`, `24.6%` or `(815)`';
  return typeName(verdict) === 'array' ? 'a list' : 'a mapping of fields';
}

function typeName({ params }: Verdict): unknown {
  return (params as { type?: unknown }).type;
}

function shown(value: Tree | undefined): string {
  if (value === undefined || value.kind === 'mapping') return 'a mapping';
  if (value.kind === 'list') return value.items.length === 0 ? 'an empty list' : 'a list';
  return value.text === ''
    ? 'empty'
    : `\`${value.text.length > 60 ? `${value.text.slice(0, 60)}…` : value.text}\``;
}
