/** What a figure of a sentence counts, by its marks and the words behind it. */
import { money, perShare, PURE, SHARES, type Unit } from '../../../model/unit.ts';

export type FigureForm = 'money' | 'per-share' | 'shares' | 'percent' | 'points' | 'number';

/** What a figure is made of, by name. */
export type Groups = Readonly<Record<string, string | undefined>>;

const APART = /\s(?:mm|mn|mln|mill|mio|m|bn|mrd)\b(?![²³])/iy;
/** `1.08 grams per tonne`, `78,100 ounces`: what is counted, and no part of the name of the next measure. */
export const PHYSICAL_UNIT =
  '(?:grams?|kilograms?|ounces|tonnes|kilotonnes|barrels|hectolit(?:re|er)s|megawatts?)\\b(?:\\s+per\\s+(?:tonne|ton|day|barrel|hour|year)\\b)?';

/** With any of these the figure has its scale, or none. */
const SCALED = ['magnitude', 'short', 'percent', 'points', 'cents', 'pence', 'each', 'noun', 'counted'];

/** `SEK 125 m`: behind an amount of a currency, and what is no amount is so many metres or months; empty where there is none. */
export function magnitudeApart(text: string, at: number, groups: Groups): string {
  if (groups['currency'] === undefined || SCALED.some((name) => groups[name] !== undefined)) return '';
  APART.lastIndex = at;
  return APART.exec(text)?.[0] ?? '';
}

/** What stands before the currency: `MSEK`, `TCHF`, `Mio. EUR`. */
export function countedIn({ counted }: Groups): string | undefined {
  const letters = counted?.replace(/\W+$/, '');
  return /^t$/i.test(letters ?? '') ? 'thousand' : letters;
}

const SHARED_BEHIND = /\s?\([-–−]?\d{1,3}(?:\.\d{1,3})?\)\s?(?:%|per\s?cent\b)/iy;
const SHARED_WITHIN = /\)\s?(?:%|per\s?cent\b)/iy;
/** A figure, and the bracket that opens behind it. */
const OPENED = /\d\s?\([-–−]?$/;

/** `2023 (1.2)%`: the year has no share in the percentage. */
const BARE_YEAR = /^\s*(?:19|20)\d\d$/;

/** `3.2 (4.6) %`: one mark for what is, and for what it is compared with. */
export function sharesPercent(text: string, start: number, end: number): boolean {
  if (BARE_YEAR.test(text.slice(start, end))) return false;
  SHARED_BEHIND.lastIndex = end;
  if (SHARED_BEHIND.test(text)) return true;
  SHARED_WITHIN.lastIndex = end;
  return SHARED_WITHIN.test(text) && OPENED.test(text.slice(Math.max(0, start - 4), start));
}

/** The power of ten of per cent, of points and of cents; `null` where a magnitude tells. */
export function factorOf(form: FigureForm, groups: Groups): number | null {
  if (form === 'percent') return -2;
  if (form === 'points') return /basis|bp/i.test(groups['points'] ?? '') ? -4 : -2;
  return groups['cents'] === undefined && groups['pence'] === undefined ? null : -2;
}

/** `14.9p`, `6p per share`, but not `1080p`. */
export function inPence({ cents = '', pence }: Groups): boolean {
  return pence !== undefined || /pence/i.test(cents);
}

export function formOf(groups: Groups, currency: string | null): FigureForm {
  if (groups['percent'] !== undefined) return 'percent';
  if (groups['points'] !== undefined) return 'points';
  if (currency !== null || groups['cents'] !== undefined)
    return groups['each'] === undefined ? 'money' : 'per-share';
  return groups['noun'] === undefined ? 'number' : 'shares';
}

export function unitOf(form: FigureForm, currency: string | null): Unit {
  if (form === 'money') return money(currency ?? 'USD');
  if (form === 'per-share') return perShare(currency ?? 'USD');
  return form === 'shares' ? SHARES : PURE;
}
