/** The container of older Office files and of encrypted ones: not read, but told apart, since what to do differs. */
import { refusal } from '../reader.ts';

/** Names of streams in the container, and what a file that has one is. */
const KINDS: readonly (readonly [stream: string, kind: string, help: string])[] = [
  [
    'EncryptedPackage',
    'an Office document that is locked with a password',
    'open it in its program, take the password off and save it under another name',
  ],
  ['WordDocument', 'a Word document of the older form (.doc)', 'open it in its program and save it as .docx'],
  ['Workbook', 'an Excel workbook of the older form (.xls)', 'open it in its program and save it as .xlsx'],
  [
    'PowerPoint Document',
    'a PowerPoint presentation of the older form (.ppt)',
    'save the release as .docx, PDF or text',
  ],
  ['__substg1.0_', 'a message of Outlook (.msg)', 'save the release that is attached to it as a file'],
];

/** @throws AuditError always, with the words for the kind of file */
export function refuseOle(bytes: Uint8Array, name: string): never {
  // Names of streams are UTF-16, and stand at even places.
  const text = new TextDecoder('utf-16le').decode(bytes);
  const known = KINDS.find(([stream]) => text.includes(stream));
  if (known === undefined)
    throw refusal('unknown-format', `${name} is an older Office file, which has no reader`, name);
  const [, kind, help] = known;
  throw refusal('unknown-format', `${name} is ${kind}, which has no reader`, name, help);
}
