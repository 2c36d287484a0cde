/** The names that `import … from 'qfin-audit'` offers. None of them touches a file, a process, a clock or the network. */
export { audit, auditFacts, extract, type AuditOptions } from './audit.ts';
export { BUNDLED_PACKS } from './generated/packs.ts';
export { VERSION } from './generated/version.ts';
export { AuditError, type AuditErrorCode } from './model/audit-error.ts';
export type { Document } from './model/document.ts';
export type { Evaluation, Verdict } from './model/evaluation.ts';
export type { Extraction } from './model/extraction.ts';
export type { Fact } from './model/fact.ts';
export type { Figure, FigureClass } from './model/figure.ts';
export type { Finding } from './model/finding.ts';
export type { RulePack, Severity } from './model/identity.ts';
export type { Coverage, Report } from './model/report.ts';
export { read } from './read/read.ts';
export { render, type Format } from './report/render.ts';
export { choosePacks, type RequestedPack } from './rules/choose.ts';
export type { ResolvedRules } from './rules/resolve.ts';
