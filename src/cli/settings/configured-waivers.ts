/** The waivers of a configuration, and what is said of one that is not complete. */
import type { Waiver } from '../../model/waiver.ts';
import { nearest } from '../../expression/nearest.ts';
import type { ConfigurationText } from './configuration-text.ts';

const MEMBERS = ['finding', 'release', 'figures', 'reason', 'owner', 'expires'] as const;

/** @throws AuditError where a waiver is not complete, or has a member that none has */
export function readWaivers(value: unknown, source: ConfigurationText): readonly Waiver[] | null {
  if (value === undefined || value === null) return null;
  if (!Array.isArray(value)) throw source.mistake(['waivers'], '`waivers` is no list', EXAMPLE);
  return value.map((each: unknown, index) => readWaiver(each, ['waivers', String(index)], source));
}

const EXAMPLE =
  'write `- { finding: FINGERPRINT, figures: ["1,234"], reason: why }`; `qfin-audit waive` writes one';

function readWaiver(value: unknown, path: readonly string[], source: ConfigurationText): Waiver {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw source.mistake(path, 'this waiver has no members', EXAMPLE);
  const members = value as Readonly<Record<string, unknown>>;
  for (const name of Object.keys(members)) {
    if ((MEMBERS as readonly string[]).includes(name)) continue;
    const meant = nearest(name, MEMBERS);
    const help = meant === null ? `a waiver has: ${MEMBERS.join(', ')}` : `did you mean \`${meant}\`?`;
    throw source.mistake([...path, name], `a waiver has no \`${name}\``, help);
  }
  const text = (name: string): string | null => {
    const given = members[name];
    if (given === undefined || given === null) return null;
    if (typeof given === 'string' && given.trim() !== '') return given;
    throw source.mistake([...path, name], `\`${name}\` holds ${JSON.stringify(given)}`, 'a text is expected');
  };
  const needed = (name: string): string => {
    const given = text(name);
    if (given === null) throw source.mistake(path, `this waiver has no \`${name}\``, EXAMPLE);
    return given;
  };
  return {
    fingerprint: needed('finding'),
    release: text('release'),
    figures: figuresOf(members['figures'], path, source),
    reason: needed('reason'),
    owner: text('owner'),
    expires: dayOf(text('expires'), path, source),
  };
}

function figuresOf(value: unknown, path: readonly string[], source: ConfigurationText): readonly string[] {
  if (Array.isArray(value) && value.length > 0 && value.every((each) => typeof each === 'string'))
    return value;
  throw source.mistake(
    value === undefined ? path : [...path, 'figures'],
    'a waiver lists the figures it excuses, as they are printed',
    EXAMPLE,
  );
}

function dayOf(text: string | null, path: readonly string[], source: ConfigurationText): string | null {
  if (text === null || isDay(text)) return text;
  throw source.mistake(
    [...path, 'expires'],
    `\`expires\` is ${JSON.stringify(text)}`,
    'a day such as 2024-12-31 is expected',
  );
}

/** Whether `text` is a day of the calendar, which February 30 is not. */
export function isDay(text: string): boolean {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(text) : Number.NaN;
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}
