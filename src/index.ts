/**
 * What `import … from 'qfin-audit'` offers. Nothing here touches a file, a process, a clock or the network: bytes and texts
 * in, values and texts out, and the same ones for the same input. `qfin-audit/node` reads files.
 *
 * Amounts are exact: whole numbers of a power of ten (`Amount`), in single units of their currency or share, with percentages
 * as fractions; never floating point. Offsets count UTF-16 units of `Document.text`; lines and columns begin at 1. A mistake
 * of the caller's file or pack is an `AuditError` with a code; any other exception is a mistake of this library.
 */
export {
  audit,
  auditFacts,
  discoverPack as discover,
  extract,
  type AuditOptions,
  type ExtractOptions,
} from './audit.ts';
export { readFacts, type Facts } from './facts/read.ts';
export { writeFacts } from './facts/write.ts';
export { BUNDLED_PACKS } from './generated/packs.ts';
export { VERSION } from './generated/version.ts';
export { AuditError, type AuditErrorCode, type FilePlace } from './model/audit-error.ts';
export type { Claim, Direction, DirectionWord } from './model/claim.ts';
export type { Block, Cell, Document, Row, SourceMark, Table, TextBlock } from './model/document.ts';
export type {
  Binding,
  BoundAlternative,
  Equation,
  Evaluation,
  Form,
  Turned,
  Verdict,
} from './model/evaluation.ts';
export type {
  Assertion,
  CallExpression,
  Expression,
  FunctionName,
  Relation,
  TermExpression,
} from './model/expression.ts';
export type { Extraction, TableColumn, TableKind, TableLayout, TableRow } from './model/extraction.ts';
export type { ConceptName, Fact, FactPlace, Hedge } from './model/fact.ts';
export type { Figure, FigureClass, FigureId, RealClass } from './model/figure.ts';
export type { Arithmetic, Finding, Label, Operand, Reading, ReadingDoubt } from './model/finding.ts';
export type {
  Alternative,
  Caption,
  Concept,
  ConceptKind,
  ConceptType,
  Example,
  Identity,
  IdentityKind,
  Origin,
  RulePack,
  Selector,
  Severity,
} from './model/identity.ts';
export type { Notice, NoticeCode } from './model/notice.ts';
export type { DraftConcept, DraftIdentity, PackDraft } from './model/pack-draft.ts';
export type { Duration, Instant, Period } from './model/period.ts';
export type { SourcePlace, Span } from './model/place.ts';
export type { Prior } from './model/prior.ts';
export type { Bridge, BridgeStep, Coverage, FigureEntry, FigureStatus, Report } from './model/report.ts';
export type { Severities } from './model/severities.ts';
export type { Slip, Suspect } from './model/suspect.ts';
export type { Unit } from './model/unit.ts';
export type { Waiver, Waivers } from './model/waiver.ts';
export type { Amount } from './number/amount.ts';
export type { Interval } from './number/interval.ts';
export { read } from './read/read.ts';
export type { RenderOptions } from './report/words/options.ts';
export { FORMATS, render, type Format } from './report/render.ts';
export { loadRules } from './rules/packs/load-rules.ts';
export type { PackText } from './rules/text/mistake.ts';
export type { ResolvedRules } from './rules/packs/resolve.ts';
export { writePack, type PackNames } from './rules/write-pack.ts';
