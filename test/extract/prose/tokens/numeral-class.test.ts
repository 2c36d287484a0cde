import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { findNumerals } from '../../../../src/extract/figures/numerals.ts';
import { numeralClass } from '../../../../src/extract/prose/tokens/numeral-class.ts';

/** The numeral that is asked for stands in «». */
function classed(marked: string): string | null {
  const start = marked.indexOf('«');
  const text = marked.replace(/[«»]/g, '');
  const span = findNumerals(text).find((each) => each.start === start);
  assert.ok(span !== undefined, `a numeral starts at ${start} of ${text}`);
  return numeralClass(text, span);
}

describe('a numeral that states no quantity', () => {
  const cases: readonly (readonly [text: string, numeralClass: string | null])[] = [
    ['See https://example.com/a/«2023»/b for more', 'link'],
    ['write to desk«7»@example.com', 'contact'],
    ['«21» Example Announces Results\nBeijing -- 21 Example, Inc. (“21 Example”) today', 'name'],
    ['«21» Example Announces Results\nBeijing -- The company “21 Example” today', 'name'],
    ['«21» Customers Announce Results\nBeijing -- 21 customers today', null],
    ['at «8»:30 in the morning', 'time'],
    ['at 8:«30» in the morning', 'time'],
    ['at «8» p.m. sharp', 'time'],
    ['Tel: +«44» 20 555', 'contact'],
    ['Tel: +44 «20» 555', 'contact'],
    ['call «555»-123-4567 now', 'contact'],
    ['the Securities Act of «1933»', 'citation'],
    ['filed on Form «20»-F', 'citation'],
    ['reports on Forms «10»-K, 10-Q and 8-K', 'citation'],
    ['reports on Forms 10-K, «10»-Q and 8-K', 'name'],
    ['reports on Forms 10-K, 10-Q and «8»-K', 'name'],
    ['adopted ASC «606»', 'citation'],
    ['under Rule 425 («17» CFR 230.425)', 'citation'],
    ['under Rule 425 (17 CFR «230.425»)', 'citation'],
    ['(§«230.405» of this chapter)', 'citation'],
    ['and the conference ID «048273» .', 'code'],
    ['using access code is «3829326» .', 'code'],
    ['reached US$2.5 million[«1»]', 'footnote'],
    ['Note    «3»: In December, we', 'label'],
    ['on March «12», 2024', 'date'],
    ['on March 12, «2024»', 'date'],
    ['during «2023», sales rose', 'date'],
    ['about «2023» customers', null],
    ['in Suite «400», Example Park', 'address'],
    ['on the «17»th floor', 'address'],
    ['at «183» Queen’s Road', 'address'],
    ['Offices: «407» W. 24th St., Springfield, NE 68800', 'address'],
    ['Offices: 407 W. 24th St., Springfield, NE «68800»', 'address'],
    ['«2300» Example Way, Springfield, Texas 78700', 'address'],
    ['2300 Example Way, Springfield, Texas «78700»', 'address'],
    ['Washington, D.C. «20500»', 'address'],
    ['from Springfield, we sold «68800» units', null],
    ['pursuant to Section 13 or «15»(d) of it', 'citation'],
    ['(NASDAQ: ACME; HKEX: «9999»)', 'code'],
    ['the «90» day+ rate', 'label'],
    ['the «30»-day collection rate', 'label'],
    ['Class A and Tier «1» capital', 'label'],
    ['for «12» months', 'duration'],
    ['within «10» business days', 'duration'],
    ['in «12» to 18 months', 'duration'],
    ['the model T«800» sold', 'name'],
    ['a «5»G network', 'name'],
    ['growth (see «2»)', null],
    ['growth («2»)', 'footnote'],
    ['«2». Revenue rose', 'label'],
    ['Registered Office: «14», Park Road, Vadodara 390 010', 'address'],
    ['Registered Office: 14, Park Road, Vadodara «390» 010', 'address'],
    ['with «360» Group of companies', 'name'],
    ['with «157» institutions', null],
    ['sold «3» ADSs', null],
  ];
  for (const [text, expected] of cases) {
    test(`${text}: ${expected ?? 'it may be a count'}`, () => {
      assert.equal(classed(text), expected);
    });
  }
});
