/** A pipeline that reads words instead of releases, so that the command line is tested alone. */
import type { Pipeline } from '../../src/cli/pipeline.ts';
import { readFacts } from '../../src/facts/read.ts';
import { writeFacts } from '../../src/facts/write.ts';
import { AuditError } from '../../src/model/audit-error.ts';
import type { Document } from '../../src/model/document.ts';
import type { RulePack } from '../../src/model/identity.ts';
import type { Report } from '../../src/model/report.ts';
import type { RequestedPack } from '../../src/rules/packs/choose.ts';
import { EXTRACTION, PACK } from '../facts/example.ts';

export interface Seen {
  /** What packs were asked for, with the text that they should fit. */
  readonly wanted: (readonly [text: string, requested: readonly RequestedPack[]])[];
}

/**
 * Severities and coverage are the words of the release: `error`, `warning`, `note`, `unchecked`; `broken` is a release
 * that cannot be read, and `bug` one over which the tool stumbles.
 */
export function stubPipeline(seen: Seen = { wanted: [] }): Pipeline {
  return {
    read: async (bytes, name) => Promise.resolve(readWords(new TextDecoder().decode(bytes), name)),
    readFacts: async (text, file) => Promise.resolve(readFacts(text, file)),
    rules: async (text, requested) => {
      seen.wanted.push([text, requested]);
      return Promise.resolve({ packs: [PACK], concepts: PACK.concepts, identities: [] });
    },
    extract: async (document) =>
      Promise.resolve({ ...EXTRACTION, document: { ...EXTRACTION.document, name: document.name } }),
    writeFacts: async (extraction, { packs }) => Promise.resolve(writeFacts(extraction, packs)),
    discover: async (document, _, { name, title }) =>
      Promise.resolve(`pack: ${name}\ntitle: ${title}\n# ${document.name}\n`),
    audit: async (document, { packs }) => Promise.resolve(reportOn(document, packs)),
    auditing: async ({ packs }) => Promise.resolve((document) => reportOn(document, packs)),
    auditFacts: async (extraction, { packs }) => {
      return Promise.resolve(reportOn({ ...extraction.document, text: '', blocks: [] }, packs));
    },
    render: async (report, format, { colour, width }) => {
      const { name } = report.extraction.document;
      if (format === 'json') return Promise.resolve(`${JSON.stringify({ name, text: 'a\n  b' }, null, 2)}\n`);
      return Promise.resolve(`${format} of ${name}, ${colour ? 'in colour' : 'plain'}, ${width} wide\n`);
    },
  };
}

function readWords(text: string, name: string): Document {
  const place = { file: name, line: null, column: null };
  if (text.includes('broken')) throw new AuditError('binary-file', `${name} is not text`, null, place);
  if (text.includes('bug')) throw new TypeError('figure is undefined');
  return { name, mediaType: 'text/plain', sha256: '', text, blocks: [] };
}

function reportOn(document: Document, packs: readonly RulePack[]): Report {
  const has = (word: string): number => (document.text.includes(word) ? 1 : 0);
  const checked = has('unchecked') === 1 ? 0 : 9;
  return {
    tool: { name: 'qfin-audit', version: '0' },
    packs,
    extraction: { ...EXTRACTION, document },
    document,
    figures: [],
    figuresById: new Map(),
    evaluations: [],
    findings: [],
    differences: new Map(),
    severities: { error: has('error'), warning: has('warning'), note: has('note') },
    waived: 0,
    coverage: {
      figures: { tied: checked, contradicted: 0, improbable: 0, untied: 10 - checked, 'not-a-figure': 0 },
      verdicts: { holds: 0, improbable: 0, breaks: 0, untested: 0 },
      kinds: {} as Report['coverage']['kinds'],
      real: 10,
      checked,
      share: `${checked * 10}.0 %`,
    },
    bridges: [],
    notices: [],
  };
}
