/** Word documents: the body, then the notes it refers to. Headers, footers and comments are no part of the text. */
import type { Notice } from '../../../model/notice.ts';
import type { Draft } from '../lay-out.ts';
import { layOut } from '../lay-out.ts';
import { relationsOf, xmlPart } from '../package.ts';
import { type Content, refusal } from '../../reader.ts';
import { eachChild } from '../xml.ts';
import type { Archive } from '../zip.ts';
import { BlockReader } from './blocks.ts';
import { InlineReader } from './inline.ts';
import { Notes } from './notes.ts';
import { readStyles, type Styles } from './styles.ts';
import { withTabbedTables } from './tabbed.ts';

const MEDIA_TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/**
 * @param part the document's own
 * @throws AuditError where a part that is read is no XML
 */
export function readDocx(archive: Archive, part: string): Content {
  const source = xmlPart(archive, part);
  if (source === undefined)
    throw refusal('unreadable-file', `${archive.file} has lost its text: there is no ${part}`, archive.file);
  const relations = relationsOf(archive, part);
  const related = (type: string): ReturnType<typeof xmlPart> => {
    const relation = relations.find((each) => each.type === type);
    return relation === undefined ? undefined : xmlPart(archive, relation.part);
  };
  const styles = readStyles(related('styles'));
  const notes = new Notes();
  notes.add('footnote', related('footnotes'));
  notes.add('endnote', related('endnotes'));
  const inline = new InlineReader(styles, notes);
  const body = new BlockReader(styles, inline, part);
  const drafts: Draft[] = [];
  eachChild(source, new Set(['w:body']), (element) => drafts.push(...body.next(element)));
  drafts.push(...body.end());
  const content = {
    mediaType: MEDIA_TYPE,
    ...layOut([...withTabbedTables(drafts), ...readNotes(notes, styles)]),
  };
  return inline.struck === 0 ? content : { ...content, notices: [struckThrough(inline.struck)] };
}

function struckThrough(count: number): Notice {
  const places = count === 1 ? '1 place' : `${count} places`;
  const message = `Words are struck through in ${places} and were left out, as if they were deleted.`;
  return { code: 'left-out', message, line: null, span: null };
}

function readNotes(notes: Notes, styles: Styles): readonly Draft[] {
  const drafts: Draft[] = [];
  for (const { mark, part, content } of notes.cited()) {
    const reader = new BlockReader(styles, new InlineReader(styles, notes, mark), part);
    for (const draft of reader.read(content))
      drafts.push(draft.kind === 'table' ? draft : { ...draft, kind: 'footnote' });
  }
  return drafts;
}
