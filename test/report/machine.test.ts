/** The formats that programs read: the same findings and fingerprints in each, the places right, the text escaped. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Log } from 'sarif';
import type { Finding } from '../../src/model/finding.ts';
import type { FigureEntry, Report } from '../../src/model/report.ts';
import { render } from '../../src/report/render.ts';
import { CLEAN, REPORT, WITHOUT_DOCUMENT } from './example/report.ts';

const WAIVER = {
  fingerprint: REPORT.findings[0]?.fingerprint ?? '',
  release: null,
  figures: [],
  reason: 'Known, "as" <ever> & ever',
  owner: 'A. Lee',
  expires: '2024-12-31',
};
const WAIVED: Report = {
  ...REPORT,
  findings: REPORT.findings.map((finding, index) => (index === 0 ? { ...finding, waiver: WAIVER } : finding)),
};
const FINGERPRINTS = REPORT.findings.map(({ fingerprint }) => fingerprint);

describe('every format for programs', () => {
  for (const format of ['compact', 'json', 'sarif', 'junit', 'github', 'gitlab'] as const) {
    test(`${format} tells every finding by its fingerprint`, async () => {
      for (const report of [REPORT, WITHOUT_DOCUMENT, WAIVED]) {
        const text = await render(report, format);
        assert.deepEqual(
          FINGERPRINTS.filter((fingerprint) => !text.includes(fingerprint)),
          [],
        );
      }
    });

    test(`${format} holds nothing that a terminal would act on`, async () => {
      assert.doesNotMatch(await render(WAIVED, format), /(?!\n)[\p{Cc}\p{Cf}]/u);
    });

    test(`${format} shows who waived a finding`, async () => {
      assert.match(await render(WAIVED, format), /A\. Lee/);
    });
  }
});

describe('sarif', () => {
  const log = async (report: Report, path: string | null = null): Promise<Log> =>
    JSON.parse(await render(report, 'sarif', { path })) as Log;

  test('has a result for each finding, under its rule, at its figure', async () => {
    const { runs } = await log(REPORT, 'drafts/q4 final.txt');
    const results = runs[0]?.results ?? [];
    assert.equal(results.length, REPORT.findings.length);
    for (const [index, result] of results.entries()) {
      const finding = REPORT.findings[index] as Finding;
      assert.equal(runs[0]?.tool.driver.rules?.[result.ruleIndex ?? -1]?.id, finding.rule);
      assert.equal(result.level, finding.severity);
      const [primary, ...others] = finding.labels;
      const entry = REPORT.figuresById.get(primary?.figure ?? '') as FigureEntry;
      const place = result.locations?.[0]?.physicalLocation;
      assert.equal(place?.artifactLocation?.uri, 'drafts/q4%20final.txt');
      assert.deepEqual(place?.region, {
        startLine: entry.line,
        startColumn: entry.column,
        endLine: entry.line,
        endColumn: entry.column + entry.text.length,
      });
      assert.equal(result.relatedLocations?.length, others.length);
    }
  });

  test('has a waiver as a suppression', async () => {
    const results = (await log(WAIVED)).runs[0]?.results ?? [];
    assert.deepEqual(results[0]?.suppressions, [
      {
        kind: 'external',
        status: 'accepted',
        justification: 'Known, "as" <ever> & ever (A. Lee, until 2024-12-31)',
      },
    ]);
    assert.ok(results.slice(1).every(({ suppressions }) => suppressions?.length === 0));
  });

  test('of a clean report has a run without results', async () => {
    assert.deepEqual((await log(CLEAN)).runs[0]?.results, []);
  });
});

describe('junit', () => {
  test('counts what it lists', async () => {
    const text = await render(WAIVED, 'junit');
    const total = /<testsuites [^>]*tests="(\d+)" failures="(\d+)" errors="0"/.exec(text);
    assert.equal(Number(total?.[1]), text.match(/<testcase /g)?.length);
    assert.equal(Number(total?.[2]), text.match(/<failure /g)?.length);
    const skipped = [...text.matchAll(/<testsuite [^>]*skipped="(\d+)"/g)].map(([, number]) =>
      Number(number),
    );
    const allSkipped = skipped.reduce((sum, number) => sum + number, 0);
    assert.equal(allSkipped, text.match(/<skipped /g)?.length);
    assert.equal(Number(total?.[1]), WAIVED.evaluations.length);
    assert.ok(Number(total?.[2]) > 0 && allSkipped > 0);
  });

  test('closes every element and escapes every text', async () => {
    const text = await render(WAIVED, 'junit');
    const bare = text.replaceAll(/"[^"]*"/g, '""');
    assert.equal(bare.match(/<testcase /g)?.length, bare.match(/<\/testcase>|<testcase [^<>]*\/>/g)?.length);
    assert.doesNotMatch(bare, /&(?!amp;|lt;|gt;|quot;)/);
    assert.match(text, /&quot;as&quot; &lt;ever&gt; &amp; ever/);
  });
});

describe('github', () => {
  test('has a command a finding, its properties escaped', async () => {
    const lines = (await render(REPORT, 'github', { path: 'a,b:c.txt' })).trimEnd().split('\n');
    assert.equal(lines.length, REPORT.findings.length);
    for (const line of lines)
      assert.match(line, /^::(?:error|warning|notice) file=a%2Cb%3Ac\.txt,line=\d+,col=\d+/);
  });

  test('is empty where there is nothing to annotate', async () => {
    assert.equal(await render(CLEAN, 'github'), '');
  });
});

describe('gitlab', () => {
  test('is a list of issues with what GitLab asks of each', async () => {
    const issues = JSON.parse(await render(WAIVED, 'gitlab')) as Readonly<Record<string, unknown>>[];
    for (const issue of issues) {
      assert.deepEqual(Object.keys(issue), [
        'description',
        'check_name',
        'fingerprint',
        'severity',
        'location',
      ]);
      assert.match(String(issue['severity']), /^(?:info|minor|major|critical|blocker)$/);
    }
    assert.equal(issues[0]?.['severity'], 'info');
  });

  test('has no fingerprint twice, and leaves one that is alone as it is', async () => {
    const issues = JSON.parse(await render(REPORT, 'gitlab')) as { readonly fingerprint: string }[];
    const printed = issues.map(({ fingerprint }) => fingerprint);
    assert.ok(new Set(FINGERPRINTS).size < FINGERPRINTS.length);
    assert.equal(new Set(printed).size, printed.length);
    const before = (index: number): readonly string[] => FINGERPRINTS.slice(0, index);
    for (const [index, each] of FINGERPRINTS.entries()) {
      const count = before(index).filter((other) => other === each).length + 1;
      assert.equal(printed[index], count === 1 ? each : `${each}-${count}`);
    }
  });
});
