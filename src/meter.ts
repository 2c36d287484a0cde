/**
 * The meter of an audit's strength: the pipeline run once on the release as it is, then once for each slip on the release
 * with that slip in it. Slips have nothing to do with one another, so any share of them can be examined by itself.
 */
import type { AuditOptions } from './audit.ts';
import { makeFact } from './extract/fact.ts';
import type { Document } from './model/document.ts';
import type { DrawnSlip, Injection, StrengthReport } from './model/strength.ts';
import { readPlainText } from './read/plain-text.ts';
import { type Audited, auditAgain, examine, reportOn } from './reaudit.ts';
import { editedDocument, editedText, slippedFigures } from './strength/apply.ts';
import { drawSlips } from './strength/draw.ts';
import { findingKey, outcomeOf } from './strength/outcome.ts';
import { withValues } from './strength/swap-value.ts';
import { summarise } from './strength/summarise.ts';

export interface StrengthOptions extends AuditOptions {
  readonly slips: number;
  /** A whole number below 2^32. */
  readonly seed: number;
  /** Whether each slip goes through reading and extraction; without it the value alone is changed in the facts. */
  readonly reread: boolean;
}

/** A release made ready for its slips. */
export interface Meter {
  readonly slips: readonly DrawnSlip[];
  /** Injects slips one at a time; `told` is called behind each. */
  readonly inject: (slips: readonly DrawnSlip[], told?: () => void) => readonly Injection[];
  /** @param injections of all slips, in any order */
  readonly report: (injections: readonly Injection[]) => StrengthReport;
}

export function meterFor(document: Document, options: StrengthOptions): Meter {
  const { rules, reread } = options;
  const standing = auditAgain(document, { rules }, null);
  const clean = standing.audited;
  const { extraction } = clean;
  const known = new Set(clean.findings.map(findingKey));
  const slips = drawSlips(extraction, options);
  const audited = (slip: DrawnSlip): Audited =>
    reread
      ? auditAgain(slippedDocument(document, slip), { rules }, standing).audited
      : examine(withValues(extraction, slip.edits, makeFact), { rules }, clean);
  return {
    slips,
    inject(share, told) {
      const injections: Injection[] = [];
      for (const slip of share) {
        injections.push(injected(slip, audited(slip), known));
        told?.();
      }
      return injections;
    },
    report: (injections) =>
      summarise({ ...reportOn(clean, options), document }, injections, {
        asked: options.slips,
        seed: options.seed,
        reread,
      }),
  };
}

/** A text is read anew from its bytes; of another format the text that was made from it is changed. */
function slippedDocument(document: Document, { edits }: DrawnSlip): Document {
  if (document.mediaType !== 'text/plain') return editedDocument(document, edits);
  const bytes = new TextEncoder().encode(editedText(document.text, edits));
  return { ...document, ...readPlainText(bytes, document.name) };
}

function injected(slip: DrawnSlip, audited: Audited, known: ReadonlySet<string>): Injection {
  const figures = slippedFigures(slip.edits, audited.extraction.figures);
  const printed = new Map(figures.map((figure, index) => [figure, slip.edits[index]?.printed ?? '']));
  return { ...slip, ...outcomeOf(known, audited, printed) };
}
