/**
 * The rooms behind the command line, each loaded when it is needed: a run that ends at a mistyped flag reads no parser, and
 * an audit of a text loads no YAML.
 */
import type { Facts } from '../facts/read.ts';
import type { Document } from '../model/document.ts';
import type { Extraction } from '../model/extraction.ts';
import type { Prior } from '../model/prior.ts';
import type { Report } from '../model/report.ts';
import type { Severities } from '../model/severities.ts';
import type { Waivers } from '../model/waiver.ts';
import type { Standing } from '../reaudit.ts';
import type { RenderOptions } from '../report/words/options.ts';
import type { Format } from '../report/render.ts';
import type { RequestedPack } from '../rules/packs/choose.ts';
import type { ResolvedRules } from '../rules/packs/resolve.ts';
import type { PackNames } from '../rules/write-pack.ts';

/** What an audit takes beside the release and its rules. */
export interface Beside {
  readonly waivers: Waivers;
  readonly priors: readonly Prior[];
  /** Of identities, in place of their own. */
  readonly severities: Severities;
}

export interface Pipeline {
  /** Bytes to a document, by their content. */
  readonly read: (bytes: Uint8Array, name: string) => Promise<Document>;
  readonly readFacts: (text: string, file: string) => Promise<Facts>;
  /** The rules to audit with, of the packs requested; where none is, of those that fit the text. */
  readonly rules: (text: string, requested: readonly RequestedPack[]) => Promise<ResolvedRules>;
  readonly extract: (document: Document, rules: ResolvedRules) => Promise<Extraction>;
  readonly writeFacts: (extraction: Extraction, rules: ResolvedRules) => Promise<string>;
  /** What the release itself shows to hold, as the YAML of a rule pack. */
  readonly discover: (document: Document, rules: ResolvedRules, names: PackNames) => Promise<string>;
  readonly audit: (document: Document, rules: ResolvedRules, beside: Beside) => Promise<Report>;
  readonly auditFacts: (extraction: Extraction, rules: ResolvedRules, beside: Beside) => Promise<Report>;
  /** Audits states of one document, each going on from the one before. */
  readonly auditing: (rules: ResolvedRules, beside: Beside) => Promise<(document: Document) => Report>;
  readonly render: (report: Report, format: Format, options: RenderOptions) => Promise<string>;
}

/** @param version of the tool, for the reports */
export function createPipeline(version: string): Pipeline {
  return {
    read: async (bytes, name) => {
      const { nodeDigest } = await import('../read/node-digest.ts');
      return (await import('../read/read.ts')).read(bytes, name, nodeDigest);
    },
    readFacts: async (text, file) => (await import('../facts/read.ts')).readFacts(text, file),
    rules: async (text, requested) => {
      const { choosePacks } = await import('../rules/packs/choose.ts');
      const { BUNDLED_PACKS } = await import('../generated/packs.ts');
      return choosePacks(text, requested, BUNDLED_PACKS);
    },
    extract: async (document, rules) => (await import('../audit.ts')).extract(document, { rules }),
    writeFacts: async (extraction, { packs }) =>
      (await import('../facts/write.ts')).writeFacts(extraction, packs),
    discover: async (document, rules, names) => {
      const { discoverPack, extract } = await import('../audit.ts');
      const { writePack } = await import('../rules/write-pack.ts');
      return writePack(names, discoverPack(extract(document, { rules }), { rules }));
    },
    audit: async (document, rules, beside) =>
      (await import('../audit.ts')).audit(document, { rules, version, ...beside }),
    auditFacts: async (extraction, rules, beside) =>
      (await import('../audit.ts')).auditFacts(extraction, { rules, version, ...beside }),
    auditing: async (rules, beside) => {
      if (beside.priors.length > 0) {
        const { audit } = await import('../audit.ts');
        return (document) => audit(document, { rules, version, ...beside });
      }
      const { auditAgain, reportOn } = await import('../reaudit.ts');
      let standing: Standing | null = null;
      return (document) => {
        standing = auditAgain(document, { rules, severities: beside.severities }, standing);
        return { ...reportOn(standing.audited, { rules, version, ...beside }), document };
      };
    },
    render: async (report, format, options) =>
      (await import('../report/render.ts')).render(report, format, options),
  };
}
