import type { Severity } from './identity.ts';

/** How severe a project holds what breaks an identity, by the identity's id; `*` stands for any part of an id. */
export type Severities = Readonly<Record<string, Severity>>;

export const NO_SEVERITIES: Severities = {};
