/** The package around the parts of an Office file: which part is the document, and which parts it refers to. */
import type { Archive } from './zip.ts';
import { eachChild, type XmlPart } from './xml.ts';

export interface MainPart {
  readonly part: string;
  /** `application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml`, in lower case. */
  readonly contentType: string;
}

const CONTENT_TYPES = '[Content_Types].xml';

/** The part that the package is about; `undefined` where the archive is no Office file. */
export function mainPartOf(archive: Archive): MainPart | undefined {
  const types = xmlPart(archive, CONTENT_TYPES);
  if (types === undefined) return undefined;
  const part = [...relationsOf(archive, '')].find(({ type }) => type === 'officeDocument')?.part;
  if (part === undefined) return undefined;
  let contentType = '';
  let byExtension = '';
  const extension = part.slice(part.lastIndexOf('.') + 1).toLowerCase();
  eachChild(types, new Set(['types:Types']), ({ name, attributes }) => {
    const type = attributes.get('ContentType') ?? '';
    if (name === 'types:Override' && attributes.get('PartName') === `/${part}`) contentType = type;
    if (name === 'types:Default' && attributes.get('Extension')?.toLowerCase() === extension)
      byExtension = type;
  });
  return { part, contentType: (contentType || byExtension).toLowerCase() };
}

export interface Relation {
  readonly id: string;
  /** The last word of its address: `styles`, `worksheet`. */
  readonly type: string;
  /** Inside the archive. */
  readonly part: string;
}

/** What a part refers to inside the archive; links to the world outside are not followed. */
export function relationsOf(archive: Archive, part: string): readonly Relation[] {
  const folder = part.slice(0, part.lastIndexOf('/') + 1);
  const source = xmlPart(archive, `${folder}_rels/${part.slice(folder.length)}.rels`);
  const relations: Relation[] = [];
  if (source === undefined) return relations;
  eachChild(source, new Set(['package:Relationships']), ({ attributes }) => {
    if (attributes.get('TargetMode') === 'External') return;
    const type = attributes.get('Type') ?? '';
    relations.push({
      id: attributes.get('Id') ?? '',
      type: type.slice(type.lastIndexOf('/') + 1),
      part: resolvePart(folder, attributes.get('Target') ?? ''),
    });
  });
  return relations;
}

/** `../media/image.png` from `word/` is `media/image.png`; a name inside the archive, never a path. */
function resolvePart(folder: string, target: string): string {
  const names: string[] = [];
  for (const name of (target.startsWith('/') ? target : folder + target).split('/')) {
    if (name === '..') names.pop();
    else if (name !== '' && name !== '.') names.push(name);
  }
  return names.join('/');
}

export function xmlPart(archive: Archive, part: string): XmlPart | undefined {
  const text = archive.text(part);
  return text === undefined ? undefined : { text, part, file: archive.file };
}
