/** Tables of issuers that no pack knows, audited as a whole: what is found wrong, and what nothing checks. */
import type { Report } from '../../src/model/report.ts';
import { audited } from '../published/audited.ts';

const DATED = `Third Quarter 2024 Results

TOWN, November 7, 2024 – The Company reported results for the quarter ended September 30, 2024.
`;

/** A release of these tables alone. */
export async function auditedTables(tables: string, name = 'example.md'): Promise<Report> {
  return audited(`${DATED}\n${tables}`, name);
}

/** Figures that nothing checks, as printed. */
export function untied({ figures }: Report): readonly string[] {
  return figures.filter(({ status }) => status === 'untied').map(({ text }) => text);
}

/** `severity rule` of each finding. */
export function findings({ findings: found }: Report): readonly string[] {
  return found.map(({ severity, rule }) => `${severity} ${rule}`);
}
