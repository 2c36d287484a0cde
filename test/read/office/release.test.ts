/** A whole release says the same as a Word document and, as far as its tables go, as a workbook. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { before, describe, test } from 'node:test';
import mammoth from 'mammoth';
import type { Document } from '../../../src/model/document.ts';
import type { Report } from '../../../src/model/report.ts';
import { read } from '../../../src/read/read.ts';
import { audited } from '../../published/audited.ts';
import { asDocx, tablesAsXlsx } from './writer.ts';

const FILE = join(import.meta.dirname, '../../../data/qfin-2023-q4.txt');

function factsOf({ extraction }: Report): readonly unknown[] {
  return extraction.facts.map((fact) => ({ ...fact, place: fact.place.kind }));
}

describe('the bundled release as a Word document', () => {
  let text: Report;
  let word: Report;
  let source: Document;
  let bytes: Uint8Array;
  before(async () => {
    source = await read(readFileSync(FILE), 'release.txt');
    bytes = asDocx(source);
    text = await audited(readFileSync(FILE), 'release.txt');
    word = await audited(bytes, 'release.docx');
  });

  test('has the same facts', () => {
    assert.ok(text.extraction.facts.length > 500);
    assert.deepEqual(factsOf(word), factsOf(text));
  });

  test('has the same findings, with the same words and fingerprints', () => {
    const told = ({ findings }: Report): readonly unknown[] =>
      findings.map(({ fingerprint, message, severity, rule }) => ({ fingerprint, message, severity, rule }));
    assert.ok(text.findings.length > 10);
    assert.deepEqual(told(word), told(text));
  });

  test('accounts for every figure alike, and knows where in the file each stands', () => {
    const figures = ({ figures: all }: Report): readonly unknown[] =>
      all.map(({ id, text: printed, class: kind, status, reason }) => ({
        id,
        printed,
        kind,
        status,
        reason,
      }));
    assert.deepEqual(figures(word), figures(text));
    for (const { source: place } of word.figures) assert.equal(place?.kind, 'part');
  });

  test('has the words that another reader of Word documents finds', async () => {
    const { value } = await mammoth.extractRawText({ buffer: Buffer.from(bytes) });
    const ours = word.document?.text.replaceAll(/\^\{([^}]*)\}/g, '$1').replaceAll(/^- /gm, '') ?? '';
    const wordsOf = (all: string): readonly string[] => all.split(/\s+/).filter((each) => each !== '');
    assert.deepEqual(wordsOf(ours), wordsOf(value));
  });

  test('has its tables in a workbook with the same amounts under the same captions', async () => {
    const book = await read(tablesAsXlsx(source), 'release.xlsx');
    const amounts = (document: Document): readonly string[] =>
      document.blocks.flatMap((block) =>
        block.kind === 'table'
          ? block.rows.map(({ cells }) =>
              cells
                .map(({ span }) => document.text.slice(span.start, span.end))
                .filter((each) => each !== '')
                .join(' | '),
            )
          : [],
      );
    assert.deepEqual(amounts(book), amounts(source));
  });
});
