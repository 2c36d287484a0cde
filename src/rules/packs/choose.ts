/** Which packs apply to a document. */
import { AuditError } from '../../model/audit-error.ts';
import type { RulePack } from '../../model/identity.ts';
import { endsInWord } from '../../model/letters.ts';
import type { PackText } from '../text/mistake.ts';
import { resolvePacks, type ResolvedRules } from './resolve.ts';
import { unknownPack } from './unknown-pack.ts';

/** Names of a framework in the words of a release, in small letters, and its pack; the first is taken where a release names none. */
const FRAMEWORKS = [
  {
    pack: 'us-gaap',
    names:
      /\bu\.?\s?s\.? gaap\b|(?:accounting principles generally accepted|generally accepted accounting principles) in the (?:united states|u\.?s\.?)/g,
  },
  {
    pack: 'ifrs',
    names:
      /\b(?:hk|k-)?(?:ifrss?|ifrs accounting standards|ias 34|hkfrss?|ind[- ]as|mfrss?|sfrs)\b|\bindian accounting standards?\b|\b(?:international|hong kong|singapore|malaysian) financial\s+reporting\s+standards\b|\buk-adopted international accounting standards\b/g,
  },
] as const;

/** "prepared in accordance with …" tells more than any number of other mentions. */
const PREPARED =
  /\b(?:prepared|presented|reported|stated)\b[^.;]{0,120}?\b(?:in (?:accordance|conformity|compliance) with|under|on the basis of)\b([^;]{0,90})/g;
const STATED = 100;

/** The pack of the framework under which the release says its figures are prepared. */
function frameworkOf(text: string): string {
  const lower = text.toLowerCase();
  const votes = FRAMEWORKS.map(({ names }) => [...lower.matchAll(names)].length);
  for (const [, under = ''] of lower.matchAll(PREPARED)) {
    const at = FRAMEWORKS.map(({ names }) => under.search(names));
    const first = Math.min(...at.filter((each) => each >= 0));
    if (Number.isFinite(first)) votes[at.indexOf(first)] = (votes[at.indexOf(first)] ?? 0) + STATED;
  }
  if (votes.every((count) => count === 0) && looksInternational(text)) return 'ifrs';
  return FRAMEWORKS[votes.indexOf(Math.max(...votes))]?.pack ?? FRAMEWORKS[0].pack;
}

/** Words of statements that the one framework prints and the other does not. */
const INTERNATIONAL =
  /\bprofit (?:\(loss\) |\/ ?\(loss\) )?(?:before tax|after tax|for the (?:period|year|half|quarter|financial))|\btotal comprehensive income for the\b|\btrade and other (?:receivables|payables)\b|\bfinance (?:costs?|income)\b|\bequity attributable to (?:owners|equity holders|shareholders)\b|\bshare premium\b/gi;
const AMERICAN =
  /\b(?:stockholders|total shareholders)[’'] equity\b|\badditional paid[- ]in capital\b|\bprovision for income taxes\b|\bnet income (?:per|attributable)/gi;

/** A release that names no framework may show it: several words of the one, and none of the other. */
function looksInternational(text: string): boolean {
  return [...text.matchAll(INTERNATIONAL)].length >= 3 && text.search(AMERICAN) < 0;
}

/** `--rules NAME` or `--rules FILE`, as given. */
export type RequestedPack =
  { readonly kind: 'name'; readonly name: string } | ({ readonly kind: 'file' } & PackText);

/**
 * The packs requested; where none is, the pack of the framework that the document states, and every bundled pack one of
 * whose issuer names stands in the document. YAML is loaded for requested files only.
 *
 * @throws AuditError the first mistake of a requested file, or that a name is unknown
 */
export async function choosePacks(
  documentText: string,
  requested: readonly RequestedPack[],
  bundled: readonly RulePack[],
): Promise<ResolvedRules> {
  if (requested.length === 0) {
    const named = bundled.filter(({ issuer }) => issuer.some((name) => standsIn(documentText, name)));
    return resolvePacks([frameworkOf(documentText), ...named.map(({ name }) => name)], bundled);
  }
  const packs = await loadRequested(
    requested.filter((each) => each.kind === 'file'),
    bundled,
  );
  const known = [...bundled, ...packs];
  const names = requested.filter((each) => each.kind === 'name').map(({ name }) => knownName(name, known));
  return resolvePacks([...names, ...packs.map(({ name }) => name)], known);
}

async function loadRequested(
  files: readonly PackText[],
  bundled: readonly RulePack[],
): Promise<readonly RulePack[]> {
  if (files.length === 0) return [];
  const { loadPacks } = await import('./load.ts');
  const { packs, mistakes } = loadPacks(files, bundled);
  const [first] = mistakes;
  if (first === undefined) return packs;
  throw mistakes.length === 1 ? first : withCount(first, mistakes.length - 1);
}

/** As a word of its own, in any case and across line breaks. */
function standsIn(text: string, name: string): boolean {
  const words = name
    .trim()
    .split(/\s+/)
    .map((word) => word.replaceAll(/[\\^$.*+?()[\]{}|/]/g, String.raw`\$&`));
  // Letters of every script in a pattern that knows no case take longer to compile than the text to search.
  const found = text.matchAll(new RegExp(words.join(String.raw`\s+`), 'gi'));
  for (const { 0: printed, index } of found) {
    const around = [text.charAt(index - 1), text.charAt(index + printed.length)];
    if (!around.some(endsInWord)) return true;
  }
  return false;
}

function knownName(name: string, known: readonly RulePack[]): string {
  if (known.some((pack) => pack.name === name)) return name;
  throw unknownPack(name, known);
}

function withCount({ code, message, help, place, excerpt }: AuditError, others: number): AuditError {
  const told = `${others} more ${others === 1 ? 'mistake is' : 'mistakes are'} told by \`qfin-audit rules check\``;
  return new AuditError(code, message, help === null ? told : `${help}; ${told}`, place, excerpt);
}
