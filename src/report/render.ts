/** The output formats by name. Each is loaded when it is asked for: a JSON report needs neither colours nor tables. */
import type { Report } from '../model/report.ts';
import { DEFAULT_OPTIONS, type Renderer, type RenderOptions } from './words/options.ts';

export const FORMATS = [
  'terminal',
  'compact',
  'markdown',
  'html',
  'json',
  'sarif',
  'junit',
  'github',
  'gitlab',
] as const;
export type Format = (typeof FORMATS)[number];

const RENDERERS = {
  terminal: async () => (await import('./terminal/terminal.ts')).renderTerminal,
  compact: async () => (await import('./programs/compact.ts')).renderCompact,
  markdown: async () => (await import('./markdown/markdown.ts')).renderMarkdown,
  html: async () => (await import('./html.ts')).renderHtml,
  json: async () => (await import('./programs/json.ts')).renderJson,
  sarif: async () => (await import('./programs/sarif.ts')).renderSarif,
  junit: async () => (await import('./programs/junit.ts')).renderJunit,
  github: async () => (await import('./programs/github.ts')).renderGithub,
  gitlab: async () => (await import('./programs/gitlab.ts')).renderGitlab,
} satisfies Record<Format, () => Promise<Renderer>>;

/**
 * The whole report in one format, ending in a line break. `json` follows report.schema.json, `sarif` is SARIF 2.1.0 (OASIS),
 * `junit` the XML that build servers read, `github` workflow commands, `gitlab` a Code Quality report. A finding has the same
 * fingerprint in each.
 */
export async function render(
  report: Report,
  format: Format,
  options: Partial<RenderOptions> = {},
): Promise<string> {
  const renderer = await RENDERERS[format]();
  return renderer(report, { ...DEFAULT_OPTIONS, ...options });
}
