/** `net income of A, or $B per diluted share`, `EPS of $B`: the measure of an amount per share, from the income it is of. */
import type { ConceptName } from '../../../model/fact.ts';
import { phraseKey } from '../../lexicon/caption.ts';
import { named, type Meaning } from './meaning.ts';
import { isRowOfLoss, rowOfIncome, rowOfMeasure } from '../names/per-share-rows.ts';
import type { Sentence, SentenceFigure } from '../sentence/sentence.ts';
import { isSmall } from '../tokens/tokens.ts';
import type { Names } from './context.ts';

const INCOME =
  /^(?:(gaap|ifrs|non-gaap|adjusted|pro forma|core|normali[sz]ed|underlying|operating|reported) )?(?:(?:fully[- ])?diluted |basic )?(?:consolidated )?(?:(?:net )?(?:income|earnings|profit|loss)(?: \((?:loss|income)\))?|eps)(?: (?:per|attributable|available|from continuing|to|for|applicable)\b.*)?$/;

/** Of a share as such: the diluted amount is meant, unless it is said to be the basic one. */
const SHARE = /\b(?:shares?|ads|eps)\b/;

/**
 * One measure where the words say whether it is diluted; both where they do not, since releases mean either; none where
 * they speak of no income.
 * @param income what the amount before it measures, or the words for the amount per share itself
 * @param tail the words behind the figure
 */
export function perShareMeanings(income: string, tail: string, names: Names): readonly Meaning[] {
  const words = income
    .toLowerCase()
    .replace(/\s*\([“"]?eps[”"]?\)/, '')
    .replace(/^.*\bresult(?:ed|ing|s) in (?:an? )?/, '')
    .replace(/\s+/g, ' ')
    .replace(/\b(?:common|ordinary) (?=shares?\b)/g, '')
    .trim();
  const said = `${words} ${tail.toLowerCase()}`;
  if (!SHARE.test(said) || names.topic !== null) return [];
  const of = INCOME.exec(words);
  if (of === null) return otherMeasure(income, said, names);
  const isLoss = /\bloss\b/.test(words) && !/\b(?:income|earnings|profit)\b/.test(words);
  const kinds = /dilut/.test(said) ? ['diluted'] : /\bbasic\b/.test(said) ? ['basic'] : ['diluted', 'basic'];
  return kinds.flatMap((kind) => {
    const meaning =
      ofClass(kind, of[1] ?? '', said, names) ??
      ofKind(kind, of[1] ?? '', /\bads\b/.test(said) ? 'ADS' : 'share', names);
    if (meaning === null) return [];
    const opposite = isLoss !== isRowOfLoss(names.own.perShare, meaning.concept);
    return [{ ...meaning, opposite, caption: perShareName(income) }];
  });
}

/** `At quarter-end, book value`. */
const ASIDE = /^[^,]{0,40}, /;

/** What is declared may be of another period than the row. */
const PAID = /\b(?:dividend|distribution)\b/;

/** `Funds from operations of A, or $B per share`: a row of the document's own, or what a pack knows by that name. */
function otherMeasure(income: string, said: string, names: Names): readonly Meaning[] {
  const balance = named(`${income.replace(ASIDE, '')} per share`, names);
  if (balance?.type === 'per-share' && balance.kind === 'balance') return [balance];
  const key = phraseKey(income.replace(/\([^()]*\)/g, ' '));
  const short = [...names.abbreviations].flatMap(([letters, words]) => (words === key ? [letters] : []));
  const concept =
    key === '' || PAID.test(key)
      ? null
      : rowOfMeasure(names.own.perShare, [key, ...short], /\bbasic\b/.test(said) ? 'basic' : 'diluted');
  return concept === null ? [] : [ownRow(concept, perShareName(income))];
}

function ownRow(concept: ConceptName, caption: string): Meaning {
  return { concept, type: 'per-share', kind: 'flow', opposite: false, caption };
}

function perShareName(income: string): string {
  return /\b(?:share|ads|eps)\b/i.test(income) ? income : `${income} per share`;
}

/** `$0.51 per diluted Class A share`: the row of that class. */
function ofClass(kind: string, basis: string, said: string, names: Names): Meaning | null {
  const group = /\bclass [a-c]\b/.exec(said)?.[0];
  if (group === undefined) return null;
  const concept = rowOfIncome(
    names.own.perShare.filter(({ key }) => key.includes(group)),
    { kind, basis: isPlain(basis) ? '' : basis, unit: 'share' },
  );
  return concept === null ? null : ownRow(concept, '');
}

/** That of the statements. */
const isPlain = (basis: string): boolean => /^(?:gaap|ifrs|reported)$/.test(basis);

function ofKind(kind: string, basis: string, unit: string, names: Names): Meaning | null {
  let known: Meaning | null = null;
  for (const qualifier of isPlain(basis) ? ['gaap', ''] : [basis]) {
    for (const form of FORMS) {
      const found = named(
        form.replace('?', qualifier).replace('#', kind).replace('share', unit).trim(),
        names,
      );
      if (found?.type !== 'per-share' || found.kind !== 'flow') continue;
      if (names.own.types.has(found.concept)) return found;
      known ??= found;
    }
  }
  const concept = rowOfIncome(names.own.perShare, {
    kind,
    basis: isPlain(basis) ? '' : basis,
    unit,
  });
  return concept === null ? known : ownRow(concept, '');
}

/** `#` is the kind, `?` the basis. A loss has its row under its own name, where the packs know none for both. */
const FORMS = [
  '? # earnings per share',
  '? # net income per share',
  '? net income per # share',
  '? earnings per # share',
  '? net income per share #',
  '? earnings per share #',
  '? # eps',
  '? earnings per share basic and diluted',
  '? net income per share basic and diluted',
  '? basic and diluted earnings per share',
  '? basic and diluted net income per share',
  '? net loss per share basic and diluted',
  '? loss per share basic and diluted',
  '? basic and diluted net loss per share',
  '? basic and diluted loss per share',
  '? net loss per share #',
  '? # net loss per share',
  '? # loss per share',
  '? net income per share',
  '? earnings per share',
  '? net loss per share',
  '? loss per share',
];

/** The income of an amount per share beside this one, without what kind of share that one is of. */
export function incomeBeside(caption: string): string {
  return caption.replace(/\b(?:fully[- ])?(?:diluted|basic)\b ?/gi, '').trim();
}

/** `$B per diluted share`, `$B per share (diluted)`, `$B in diluted earnings per share`: the words behind that say so. */
export function perShareTail({ tokens }: Sentence, { token, at }: SentenceFigure): string {
  const behind: string[] = [];
  for (const each of tokens.slice(at + 1, at + 7)) {
    if (each.kind !== 'word' && !(each.kind === 'punctuation' && /[()]/.test(each.lower))) break;
    behind.push(each.lower);
    if (each.lower === ')' || each.lower === 'share') break;
  }
  const said = behind.join(' ');
  const next = tokens[at + 2];
  if (behind[0] === 'and' && next?.kind === 'figure' && BOTH_KINDS.test(next.tail))
    return next.tail.replace(BOTH_KINDS, '$1 share');
  if (BOTH_KINDS.test(token.tail)) return token.tail.replace(BOTH_KINDS, '$2 share');
  if (token.form === 'per-share') return `${token.tail}${/^\( |^on an? /.test(said) ? ` ${said}` : ''}`;
  if (token.form !== 'money') return '';
  if (/^in (?:.* )?(?:earnings|income|loss)\b.* per share$/.test(said)) return said;
  return isSmall(token) && SAYS_KIND.test(said) ? `${said} share` : '';
}

/** `$A and $B per basic and diluted share` */
const BOTH_KINDS = /\bper (basic|diluted) and (basic|diluted) share$/;

/** `$A per basic and`, `$B diluted`, `$B on a diluted basis`: a kind of share, by an amount that is one share's. */
const SAYS_KIND = /^(?:per |on an? )?(?:(?:fully )?diluted|basic)\b(?! (?:shares|weighted|number))/;
