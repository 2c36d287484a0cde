/** What the command line needs of the world around it; tests hand it another one. */
export interface Io {
  /** Results, and nothing else. */
  readonly stdout: (text: string) => void;
  /** Everything that is not a result. */
  readonly stderr: (text: string) => void;
  /** Of this program; handed in, because the edge that knows it must not load anything else to say it. */
  readonly version: string;
  readonly cwd: string;
  /** `2024-12-31`: for the waivers that expire, and nothing else. */
  readonly today: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Whether a person watches the standard output. */
  readonly isTTY: boolean;
  /** Whether a person watches the standard error: only then is progress shown. */
  readonly isWatched: boolean;
  /** Of the terminal; `undefined` where there is none. */
  readonly columns: number | undefined;
}

const DEFAULT_WIDTH = 80;

/** Of the terminal, else as the environment says, else 80. */
export function widthOf({ columns, env }: Io): number {
  const width = columns ?? Number(env['COLUMNS']);
  return width > 0 ? width : DEFAULT_WIDTH;
}

/** `FORCE_COLOR` decides, then `NO_COLOR`, then whether the output is a terminal that can show colour. */
export function wantsColour({ env, isTTY }: Io): boolean {
  const forced = env['FORCE_COLOR'];
  if (forced !== undefined) return forced !== '0' && forced !== 'false';
  if ((env['NO_COLOR'] ?? '') !== '') return false;
  return isTTY && env['TERM'] !== 'dumb';
}
