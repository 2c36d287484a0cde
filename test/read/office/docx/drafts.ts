/** Word documents in a test: a body in, kinds and words out, and a sheet of styles to refer to. */
import assert from 'node:assert/strict';
import { read } from '../../../../src/read/read.ts';
import { docx, paragraph, run, type WordParts } from '../archives.ts';
import { shown, type Shown } from '../../blocks.ts';

export async function blocks(body: string, others: WordParts = {}): Promise<readonly Shown[]> {
  return shown(await read(docx(body, others), 'draft.docx'));
}

export const STYLES = `
  <w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>
  <w:style w:type="paragraph" w:styleId="berschrift1"><w:name w:val="heading 1"/><w:basedOn w:val="Normal"/></w:style>
  <w:style w:type="paragraph" w:styleId="Own"><w:name w:val="Our Section"/><w:basedOn w:val="berschrift1"/></w:style>
  <w:style w:type="paragraph" w:styleId="Outlined"><w:name w:val="Outlined"/><w:pPr><w:outlineLvl w:val="2"/></w:pPr></w:style>
  <w:style w:type="paragraph" w:styleId="Body"><w:name w:val="Body"/><w:basedOn w:val="berschrift1"/><w:pPr><w:outlineLvl w:val="9"/></w:pPr></w:style>
  <w:style w:type="paragraph" w:styleId="Bullets"><w:name w:val="Bullets"/><w:pPr><w:numPr><w:numId w:val="3"/></w:numPr></w:pPr></w:style>
  <w:style w:type="paragraph" w:styleId="Loop"><w:name w:val="Loop"/><w:basedOn w:val="Loop"/></w:style>
  <w:style w:type="character" w:styleId="Mark"><w:name w:val="Mark"/><w:rPr><w:vertAlign w:val="superscript"/></w:rPr></w:style>
  <w:style w:type="character" w:styleId="Secret"><w:name w:val="Secret"/><w:rPr><w:vanish/></w:rPr></w:style>`;

/** The words of one paragraph. */
export async function wordsOf(content: string, others: WordParts = {}): Promise<unknown> {
  const [first, ...rest] = await blocks(paragraph(`${run('It ')}${content}${run('.')}`), others);
  assert.deepEqual(rest, []);
  return first?.[1];
}
