/** What is discovered in a small text, written as a person would write the sums down. */
import { discover } from '../../src/discover/discover.ts';
import type { Discovery, Instance } from '../../src/discover/discovery.ts';
import { extracted } from '../extract/reading.ts';

/** A statement of two dates in thousands, from rows of captions and figures. */
export function statement(...rows: readonly string[]): string {
  return `Balance Sheets (in thousands of RMB)\n\n\tDecember 31,\t\n\t2022\t2023\n${rows.join('\n')}\n`;
}

export function discovered(text: string): readonly Discovery[] {
  return discover(extracted(text));
}

/** `Total = First + Second - Third`, with ` x` for each column in which it breaks. */
export function sums(text: string): readonly string[] {
  return discovered(text).map((discovery) => {
    const [first] = discovery.instances;
    const broken = discovery.instances.filter(({ holds }) => !holds).map(() => ' x');
    return `${first === undefined ? '' : sum(first)}${broken.join('')}`;
  });
}

function sum({ reported, terms }: Instance): string {
  const addends = terms.map(
    ({ sign, cell }, index) => `${sign === -1 ? '- ' : index === 0 ? '' : '+ '}${cell.fact.caption}`,
  );
  return `${reported.fact.caption} = ${addends.join(' ')}`;
}

/** The rules found between tables, with how many figures they reach and the reported ones that break. */
export function between(text: string, ...words: readonly string[]): readonly string[] {
  return discovered(text)
    .filter(({ rule }) => words.some((word) => rule.includes(word)))
    .map(({ rule, instances }) => {
      const broken = instances.filter(({ holds }) => !holds).map(({ reported }) => ` x${reported.units}`);
      return `${rule.replace('discovered/', '')}: ${instances.length}${broken.join('')}`;
    });
}
