/** What is told of rule packs: what they hold, and what came of their examples. */
import type { Verdict } from './evaluation.ts';
import type { Example, Identity, RulePack } from './identity.ts';

export interface ListedPack {
  readonly pack: RulePack;
  /** `bundled`, or the file as the user names it. */
  readonly origin: string;
}

export interface JudgedPack extends ListedPack {
  readonly examples: number;
  /** Identities with an example that holds and one that breaks. */
  readonly complete: number;
  /** Ids of the identities that lack one or the other. */
  readonly incomplete: readonly string[];
  readonly failures: readonly ExampleFailure[];
}

/** An example on which the engine does not say what the pack says. */
export interface ExampleFailure {
  readonly identity: Identity;
  /** From 1. */
  readonly number: number;
  readonly example: Example;
  readonly verdict: Verdict;
}
