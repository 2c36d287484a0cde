/** The rate at which a release translates its amounts for convenience: stated once, exact, and the same for all of them. */
import type { ConceptName } from './fact.ts';

export const EXCHANGE_RATE: ConceptName = 'ExchangeRate';
