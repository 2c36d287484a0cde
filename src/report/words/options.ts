/** What a renderer is: a report in, text out. Where the text goes is not its business. */
import type { Report } from '../../model/report.ts';

export interface RenderOptions {
  /** Escape sequences for colour; only the terminal has any. Default: `false`. */
  readonly colour: boolean;
  /** Columns a line may take; only the terminal counts them. Default: 80. */
  readonly width: number;
  /** The release as the user names it, for formats that lead to a file; `null` for its bare name. Never absolute. Default: `null`. */
  readonly path: string | null;
}

export const DEFAULT_OPTIONS: RenderOptions = { colour: false, width: 80, path: null };

export type Renderer = (report: Report, options: RenderOptions) => string;
