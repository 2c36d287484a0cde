/** The severities of a configuration, and what is said of one that is none. */
import { nearest } from '../../expression/nearest.ts';
import { SEVERITIES } from '../../model/identity.ts';
import type { Severities } from '../../model/severities.ts';
import type { ConfigurationText } from './configuration-text.ts';

/** @throws AuditError where it is no table from identities to severities */
export function readSeverities(value: unknown, source: ConfigurationText): Severities | null {
  if (value === undefined || value === null) return null;
  if (typeof value !== 'object' || Array.isArray(value))
    throw source.mistake(['severities'], '`severities` is no table', EXAMPLE);
  return Object.fromEntries(
    Object.entries(value).map(([id, given]: [string, unknown]) => {
      const severity = SEVERITIES.find((each) => each === given);
      if (severity !== undefined) return [id, severity];
      const meant = typeof given === 'string' ? nearest(given, SEVERITIES) : null;
      throw source.mistake(
        ['severities', id],
        `the severity of \`${id}\` is ${JSON.stringify(given)}`,
        meant === null ? `one of ${SEVERITIES.join(', ')} is expected` : `did you mean \`${meant}\`?`,
      );
    }),
  );
}

const EXAMPLE =
  'write an identity and how severe what breaks it is: `severities: { balance-sheet/equation: warning, "discovered/*": note }`';
