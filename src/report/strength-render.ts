/** The formats in which the strength of an audit is told, by name. */
import type { StrengthReport } from '../model/strength.ts';
import { DEFAULT_OPTIONS, type RenderOptions } from './words/options.ts';
import type { Format } from './render.ts';

export const STRENGTH_FORMATS = ['terminal', 'markdown', 'json'] as const satisfies readonly Format[];
export type StrengthFormat = (typeof STRENGTH_FORMATS)[number];

const RENDERERS = {
  terminal: async () => (await import('./strength/terminal.ts')).renderStrengthTerminal,
  markdown: async () => (await import('./strength/markdown.ts')).renderStrengthMarkdown,
  json: async () => (await import('./strength/json.ts')).renderStrengthJson,
} satisfies Record<StrengthFormat, () => Promise<(report: StrengthReport, options: RenderOptions) => string>>;

/** The whole report in one format, ending in a line break. */
export async function renderStrength(
  report: StrengthReport,
  format: StrengthFormat,
  options: Partial<RenderOptions> = {},
): Promise<string> {
  const renderer = await RENDERERS[format]();
  return renderer(report, { ...DEFAULT_OPTIONS, ...options });
}
