/** `qfin-audit explain`: an identity, a finding and a figure, and what is said of words that are none of these. */
import assert from 'node:assert/strict';
import { afterEach, describe, test } from 'node:test';
import { type Folder, makeFolder } from '../folder.ts';
import { type Answer, answerTo } from '../program.ts';

const DRAFT = `Northwind Credit Announces Fourth Quarter 2023 Results

Fourth Quarter 2023 Highlights

- Total net revenue was RMB1,138.0 million, an increase of 18.3% from RMB1,000.0 million in the same period of 2022.
`;

let folder: Folder = { path: '', remove: () => undefined };
afterEach(() => folder.remove());

function answer(...argv: readonly string[]): Promise<Answer> {
  folder.remove();
  folder = makeFolder({ '.git/': '', 'draft.txt': DRAFT, 'qfin-audit.yaml': 'releases: draft.txt\n' });
  return answerTo(argv, { cwd: folder.path });
}

describe('explain', () => {
  test('tells an identity of a pack in words, and that the release has nothing it applies to', async () => {
    const { code, stdout, stderr } = await answer('explain', 'income-statement/gross-profit');
    assert.deepEqual([code, stderr], [0, '']);
    assert.match(stdout, /^income-statement\/gross-profit +footing$/m);
    assert.match(stdout, /^ {4}GrossProfit = Revenue - CostOfRevenue$/m);
    assert.match(stdout, /^ {2}because {2}\S/m);
    assert.match(stdout, /^ {2}breaks {3}GrossProfit/m);
    assert.match(stdout, /^In draft\.txt +not bound$/m);
    assert.ok(stdout.split('\n').every((line) => line.length <= 80));
  });

  test('tells what the release claims of itself, with the printed figures and their place', async () => {
    const { stdout } = await answer('explain', 'claimed/growth/revenue');
    assert.match(stdout, /^In draft\.txt +bound once$/m);
    assert.match(stdout, /^breaks {5}\S.* line 5$/m);
    assert.match(stdout, /^ {4}18\.3% = 1,138\.0 ÷ 1,000\.0 − 1$/m);
    assert.match(
      stdout,
      /difference 4\.5%: more is reported than recomputed; rounding explains at most\s+0\.0607%/,
    );
  });

  test('tells a figure by its id and by what is printed, with every evaluation that it stands in', async () => {
    const { stdout } = await answer('explain', '18.3%');
    assert.match(stdout, /^18\.3 +f\d+ · line 5$/m);
    assert.match(stdout, /^ {2}is +contradicted: /m);
    assert.doesNotMatch(stdout, /iso4217|xbrli/);
    assert.match(stdout, /^ {2}stands +in 1 evaluation$/m);
    const id = /f\d+/.exec(stdout)?.[0] ?? assert.fail(stdout);
    assert.equal((await answer('explain', id)).stdout, stdout);
  });

  test('tells a finding by its fingerprint, with the identity that tells it', async () => {
    const { stdout: compact } = await answer('draft.txt', '--format', 'compact');
    const fingerprint = /\b[0-9a-f]{16}\b/.exec(compact)?.[0] ?? assert.fail(compact);
    const { code, stdout } = await answer('explain', fingerprint, 'draft.txt');
    assert.equal(code, 0);
    assert.match(stdout, /^error {2}claimed\/growth\/revenue/m);
    assert.match(stdout, /^What breaks with it +1 evaluation$/m);
    assert.match(stdout, /^ {2}from {5}the release's own sentences$/m);
  });

  const REFUSED = [
    [[], /nothing is named that could be explained/],
    [['gros-profit'], /did you mean `income-statement\/gross-profit`/],
    [['balance-sheet/equaton'], /did you mean `balance-sheet\/equation`/],
    [['nonsense-of-all-kinds'], /lists those of a pack/],
    [['1,183.0'], /no figure of draft\.txt is printed as `1,183\.0`[^]*did you mean `1,138\.0`/],
    [['0123456789abcdef'], /no finding of draft\.txt is 0123456789abcdef/],
    [['f1', 'none.txt'], /there is no file none\.txt/],
  ] as const;
  for (const [words, said] of REFUSED) {
    test(`refuses ${words.join(' ') || 'no word'}`, async () => {
      const { code, stdout, stderr } = await answer('explain', ...words);
      assert.deepEqual([code, stdout], [2, '']);
      assert.match(stderr.replaceAll(/\s+/g, ' '), said);
    });
  }

  test('tells each of them to programs as well, in the shapes of the report', async () => {
    interface Told {
      readonly explains: string;
      readonly identity: { readonly id: string } | null;
      readonly releases: readonly {
        readonly named: readonly string[];
        readonly findings: readonly { readonly rule: string; readonly fingerprint: string }[];
        readonly evaluations: readonly { readonly identity: string; readonly figures: readonly string[] }[];
        readonly figures: readonly { readonly id: string; readonly text: string }[];
      }[];
    }
    const told = async (word: string): Promise<Told> =>
      JSON.parse((await answer('explain', word, '--format', 'json')).stdout) as Told;
    const identity = await told('claimed/growth/revenue');
    const [release] = identity.releases;
    assert.deepEqual([identity.explains, identity.identity?.id], ['identity', 'claimed/growth/revenue']);
    assert.deepEqual(
      release?.evaluations.map((each) => each.identity),
      ['claimed/growth/revenue'],
    );
    const texts = (shown: Told): readonly string[] | undefined =>
      shown.releases[0]?.figures.map(({ text }) => text);
    assert.deepEqual(texts(identity), ['1,138.0', '18.3', '1,000.0']);
    const finding = await told(release?.findings[0]?.fingerprint ?? '');
    assert.deepEqual([finding.explains, finding.identity?.id], ['finding', 'claimed/growth/revenue']);
    assert.deepEqual(texts(finding), texts(identity));
    const figures = await told('18.3');
    assert.deepEqual([figures.explains, figures.releases[0]?.named.length], ['figures', 1]);
    assert.deepEqual(figures.releases[0]?.findings, release?.findings);
  });

  test('knows no other format', async () => {
    const { code, stderr } = await answer('explain', '18.3', '--format', 'html');
    assert.equal(code, 2);
    assert.match(stderr, /it prints terminal or json/);
  });
});
