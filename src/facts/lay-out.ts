/** JSON for reading and for `diff`: what fits on a line stands on one, anything longer has a line per member. */

const WIDTH = 140;
const INDENT = '  ';

export function layOut(value: unknown): string {
  return `${laidOut(value, '', '')}\n`;
}

/** `lead` stands before the value on its first line: the indentation, and the name of a member. */
function laidOut(value: unknown, indent: string, lead: string): string {
  const line = onOneLine(value);
  if (typeof value !== 'object' || value === null || lead.length + line.length <= WIDTH) return lead + line;
  const inner = indent + INDENT;
  const members = Array.isArray(value)
    ? value.map((each) => laidOut(each, inner, inner))
    : Object.entries(value).map(([name, each]) => laidOut(each, inner, `${inner}${JSON.stringify(name)}: `));
  const [open, close] = Array.isArray(value) ? '[]' : '{}';
  return `${lead}${open}\n${members.join(',\n')}\n${indent}${close}`;
}

function onOneLine(value: unknown): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map(onOneLine).join(', ')}]`;
  const members = Object.entries(value).map(([name, each]) => `${JSON.stringify(name)}: ${onOneLine(each)}`);
  return members.length === 0 ? '{}' : `{ ${members.join(', ')} }`;
}
