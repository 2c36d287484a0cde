/** A finding that somebody has accepted, and the figures as they were printed then. */
export interface Waiver {
  /** Of the finding. */
  readonly fingerprint: string;
  /** The name of the release it is for, without folders; `null` for every release. */
  readonly release: string | null;
  /** The printed figures it excuses: those of the finding's labels. Where one of them changes, the waiver is void. */
  readonly figures: readonly string[];
  readonly reason: string;
  readonly owner: string | null;
  /** The last day on which it holds, `2024-12-31`; `null` where it does not expire. */
  readonly expires: string | null;
}

/** The waivers in force, and the day on which they are asked for: the one thing in an audit that depends on a date. */
export interface Waivers {
  readonly list: readonly Waiver[];
  /** `2024-12-31`. */
  readonly today: string;
}

export const NO_WAIVERS: Waivers = { list: [], today: '' };
