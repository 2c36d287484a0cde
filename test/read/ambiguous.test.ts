/** Text that a careless pattern can read in more ways than there is time to try: each of these is read at once. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { yamlText } from '../../src/cli/settings/configuration-text.ts';
import { extract } from '../../src/extract/extract.ts';
import { read } from '../../src/read/read.ts';

const MANY = 60;
const HEADS = 'Income\n\n\t2023\t2022\tChange';

for (const [title, name, text] of [
  ['heads of a change in a text', 'a.txt', `${HEADS} ${'($'.repeat(MANY)} fig\nSales\t5,000\t4,000\t1,000\n`],
  ['heads of years over years', 'a.txt', `${HEADS} ${'y/y'.repeat(MANY)} fig\nSales\t5,000\t4,000\t1,000\n`],
  [
    'stars in a cell of Markdown',
    'a.md',
    `| a | b |\n| --- | --- |\n| *${'*_'.repeat(MANY)}x${'*'.repeat(MANY)}x* | 5 |\n`,
  ],
  [
    'marks in a cell of a page',
    'a.html',
    `<html><table><tr><td>Sales</td><td>5</td><td>${'*'.repeat(MANY)}x</td></tr></table>`,
  ],
  [
    'blanks around a word of a page',
    'a.txt',
    `Sales were 5.\n${' -'.repeat(5_000)}more${'- '.repeat(5_000)}x\n`,
  ],
] as const) {
  test(`${title} are read`, async () => {
    const document = await read(new TextEncoder().encode(text), name);
    assert.ok(extract(document, []).figures.some((figure) => figure.text.startsWith('5')));
  });
}

test('a line of hashes in a configuration is a comment', async () => {
  const hashes = '#'.repeat(MANY);
  assert.deepEqual((await yamlText(`${hashes}\nreleases: a.txt\n`, 'qfin-audit.yaml')).value, {
    releases: 'a.txt',
  });
  assert.deepEqual((await yamlText(`\n  ${hashes}\r\n \n# a`, 'qfin-audit.yaml')).value, {});
});
