/** `qfin-audit rules`: lists packs, tells the mistakes of packs, and judges the examples in them. */
import type { Identity } from '../../model/identity.ts';
import type { JudgedPack, ListedPack } from '../../model/rule-listing.ts';
import { oneLine } from '../../report/text/visible.ts';
import type { Arguments } from '../usage/arguments.ts';
import { EXIT } from '../exit-code.ts';
import type { Io } from '../io.ts';
import { bundledPacks, namedPacks } from './packs.ts';
import { printedFormat, printedOptions } from '../usage/printed-format.ts';
import { tellTrouble } from '../trouble.ts';
import { suggestion, usageError } from '../usage/usage-error.ts';

type Action = (words: readonly string[], given: Arguments, io: Io) => Promise<number>;

const ACTIONS: Readonly<Record<string, Action>> = { list, check, test };

export async function rulesCommand(given: Arguments, io: Io): Promise<number> {
  const [name = 'list', ...words] = given.operands;
  const action = Object.hasOwn(ACTIONS, name) ? ACTIONS[name] : undefined;
  if (action !== undefined) return action(words, given, io);
  throw usageError(
    `\`rules\` cannot \`${oneLine(name)}\``,
    suggestion(name, Object.keys(ACTIONS), 'write one of these behind it'),
  );
}

async function list(words: readonly string[], given: Arguments, io: Io): Promise<number> {
  const format = printedFormat(given);
  const packs = words.length === 0 ? await bundledPacks() : await packsWithoutMistake(words, io);
  if (packs === null) return EXIT.refused;
  const { printAssertion } = await import('../../expression/print.ts');
  const formula = ({ assertion }: Identity): string => printAssertion(assertion);
  if (format === 'json') {
    const { packsJson } = await import('../../report/programs/rules-json.ts');
    io.stdout(packsJson(packs, formula));
    return EXIT.clean;
  }
  const { renderIdentities, renderPacks } = await import('../../report/terminal/rules.ts');
  if (words.length === 0) io.stdout(renderPacks(packs, printedOptions(io)));
  else io.stdout(packs.map((listed) => renderIdentities(listed, formula, printedOptions(io))).join('\n'));
  return EXIT.clean;
}

async function check(words: readonly string[], given: Arguments, io: Io): Promise<number> {
  refuseJson(given, 'check');
  if (words.length === 0)
    throw usageError(
      'no pack is named',
      'write `qfin-audit rules check FILE`, with the path of its YAML file',
    );
  const { packs, mistakes } = await namedPacks(words, io.cwd);
  if (packs.length > 0) {
    const { renderChecked } = await import('../../report/terminal/rules.ts');
    io.stdout(renderChecked(packs, printedOptions(io)));
  }
  return tellMistakes(mistakes, io);
}

async function test(words: readonly string[], given: Arguments, io: Io): Promise<number> {
  refuseJson(given, 'test');
  const packs = words.length === 0 ? await bundledPacks() : await packsWithoutMistake(words, io);
  if (packs === null) return EXIT.refused;
  const judged = await Promise.all(packs.map(judgedPack));
  const { renderJudged } = await import('../../report/terminal/rules.ts');
  io.stdout(renderJudged(judged, printedOptions(io)));
  return judged.some(({ failures }) => failures.length > 0) ? EXIT.findings : EXIT.clean;
}

async function judgedPack(listed: ListedPack): Promise<JudgedPack> {
  const [{ judgeExamples }, { engine }] = await Promise.all([
    import('../../rules/examples.ts'),
    import('../../audit.ts'),
  ]);
  const { identities } = listed.pack;
  const has = ({ examples }: Identity, verdict: string): boolean =>
    examples.some((example) => example.verdict === verdict);
  const incomplete = identities.filter((each) => !has(each, 'holds') || !has(each, 'breaks'));
  return {
    ...listed,
    examples: identities.reduce((sum, { examples }) => sum + examples.length, 0),
    complete: identities.length - incomplete.length,
    incomplete: incomplete.map(({ id }) => id),
    failures: identities.flatMap((identity) =>
      judgeExamples(identity, engine).flatMap(({ example, verdict }, index) =>
        verdict === example.verdict ? [] : [{ identity, number: index + 1, example, verdict }],
      ),
    ),
  };
}

/** `null` where a pack has a mistake, which is then told. */
async function packsWithoutMistake(words: readonly string[], io: Io): Promise<readonly ListedPack[] | null> {
  const { packs, mistakes } = await namedPacks(words, io.cwd);
  return tellMistakes(mistakes, io) === EXIT.clean ? packs : null;
}

function tellMistakes(mistakes: readonly Error[], io: Io): number {
  for (const [index, mistake] of mistakes.entries()) {
    if (index > 0) io.stderr('\n\n');
    tellTrouble(mistake, io);
  }
  return mistakes.length === 0 ? EXIT.clean : EXIT.refused;
}

function refuseJson(given: Arguments, action: string): void {
  if (printedFormat(given) === 'json')
    throw usageError(`\`rules ${action}\` has no format \`json\``, '`rules list` has it');
}
