/** Where prose stands: of which period and part of the business the blocks and sentences before it say that it is. */
import type { TextBlock } from '../../model/document.ts';
import type { Period } from '../../model/period.ts';
import { resolve } from './facts/dating.ts';
import { headingPeriod, namesTimeOnly } from './facts/heading-period.ts';
import {
  type Introduction,
  introducedBy,
  introduces,
  isLabel,
  NO_INTRODUCTION,
  withPeriod,
} from './introduction.ts';
import { topicOf, topicOfItem, topicOfLine } from './names/topic.ts';
import type { ProseText } from './prose-text.ts';
import type { Sentence } from './sentence/sentence.ts';
import type { Token } from './tokens/tokens.ts';
import type { SentenceContext } from './meaning/context.ts';

export interface Setting {
  /** The period of the section. */
  readonly section: Period | null;
  readonly introduction: Introduction;
  /** The part of the business that the last heading named. */
  readonly topic: string | null;
}

/** What phrases of time are resolved by. */
type Dates = Pick<SentenceContext, 'fiscal' | 'seen'>;

export function openingSetting(current: Period | null): Setting {
  return { section: current, introduction: NO_INTRODUCTION, topic: null };
}

/** That of a block: what the blocks before it leave for it, and what it says itself of those behind it. */
export function settingOf(block: TextBlock, index: number, prose: ProseText, before: Setting): Setting {
  const { label } = before.introduction;
  const introduction = introducedBy(block, prose.whole, before.introduction);
  const words = prose.words(block.span);
  return {
    section: label !== null && block.kind !== 'list-item' ? label : before.section,
    introduction: { ...introduction, ...partNamed(block, words) },
    // What a release opens with is its issuer.
    topic: block.kind !== 'heading' ? before.topic : index === 0 ? null : topicOf(words),
  };
}

/** The part that a line names for the next paragraph, or an item for those below it; other items leave it as it is. */
function partNamed({ kind }: TextBlock, words: string): Partial<Introduction> {
  if (kind === 'paragraph') return { part: topicOfLine(words) };
  const part = kind === 'list-item' ? topicOfItem(words) : undefined;
  return part === undefined ? {} : { itemPart: part };
}

/** A heading that names a period gives it to the sentences under it, until another names one. */
export function underHeading(setting: Setting, tokens: readonly Token[], dates: Dates): Setting {
  const section = headingPeriod(tokens, dates);
  return section === undefined ? setting : { ...setting, section };
}

/** A sentence that has been read, and the block it stands in. */
interface Said {
  readonly block: TextBlock;
  readonly sentence: Sentence;
  readonly words: string;
}

/** Behind a sentence that leads to a list, or sorts what follows. */
export function behindSentence(setting: Setting, said: Said, prose: ProseText, dates: Dates): Setting {
  const { section, introduction } = setting;
  const { kind, span } = said.block;
  const label = kind === 'paragraph' ? labelled(said, dates) : null;
  if (label !== null) return { ...setting, introduction: { ...introduction, period: label, label } };
  const end = { start: Math.max(0, span.end - 3), end: span.end };
  if (kind === 'list-item' || !introduces(prose.words(end))) return setting;
  const period = periodNamed(said.sentence, section, dates);
  return { ...setting, introduction: withPeriod(introduction, period) };
}

/** The span that a sentence dates itself and opens with: "For fiscal 2024, revenue was A. Net income was B." */
export function spanOpened({ opening }: Sentence, dates: Dates): Period | null {
  const period = opening?.kind === 'absolute' ? resolve(opening, null, dates) : null;
  return period?.kind === 'duration' ? period : null;
}

/** What a sentence opens with, or else the only period that it names. */
function periodNamed({ opening, tokens }: Sentence, section: Period | null, dates: Dates): Period | null {
  const opened = resolve(opening, section, dates);
  if (opened !== null) return opened;
  const [only, ...more] = tokens.flatMap((token) => (token.kind === 'period' ? [token.reference] : []));
  return more.length > 0 ? null : resolve(only ?? null, section, dates);
}

/** A line that names a period for what follows: the list, or all up to the next heading. */
function labelled({ sentence: { tokens, figures }, words }: Said, dates: Dates): Period | null {
  if (figures.length > 0) return null;
  if (!isLabel(words) && !(introduces(words) && namesTimeOnly(tokens))) return null;
  const period = headingPeriod(tokens, dates);
  return period?.kind === 'duration' ? period : null;
}
