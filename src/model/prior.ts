/** What a company published before the release that is audited: its comparatives are held to it. */
import type { Extraction } from './extraction.ts';

/** Extracted with the rules of the release itself, so that equal concepts have equal names. */
export type Prior = Pick<Extraction, 'document' | 'figures' | 'facts' | 'tables'>;
