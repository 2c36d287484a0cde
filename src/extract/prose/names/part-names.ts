/** One name for what sentences say in many ways: net sales in Europe, European segment revenue aside, are `Europe revenue`. */

/** Opens the names of parts, which no caption has. */
export const PART = '~';

const HAS_MEASURE = /\b(?:revenue|sale|turnover|income|profit|loss|ebitd?a|earning|margin)\b/;
const RESULT =
  '((?:adjusted |underlying )?(?:operating )?(?:income|profit|loss|ebitd?a|earning)|(?:gross|operating|(?:adjusted )?ebitd?a) (?:profit )?margin)';
const KIND = '(?: segment| business| division)?';
const WITHIN = '(?:from|in|for|of|within) (?:the )?';
/** In keys of phrases, which are singular. */
const FORMS: readonly (readonly [form: RegExp, name: string])[] = [
  [new RegExp(`^(?:net |total )?(?:revenue|sale|turnover) ${WITHIN}(.+?)${KIND}$`), '$1 revenue'],
  [new RegExp(`^(.+?)${KIND} (?:net |total |operating )?(?:revenue|sale|turnover)$`), '$1 revenue'],
  [new RegExp(`^(?:segment )?${RESULT} ${WITHIN}(.+?)${KIND}$`), '$2 $1'],
  [new RegExp(`^(.+?)${KIND} ${RESULT}$`), '$1 $2'],
];

/** Names of the part that a key may mean, as tables' rows have them. */
export function partNames(key: string): readonly string[] {
  const keys = /\bu s\b/.test(key) ? [key, key.replace(/\bu s\b/, 'united state')] : [key];
  return keys.flatMap((each) => [PART + each.replace(/ segment\b/, ''), ...formsOf(each)]);
}

function formsOf(key: string): readonly string[] {
  if (!HAS_MEASURE.test(key)) return [];
  return FORMS.flatMap(([form, name]) => (form.test(key) ? [PART + key.replace(form, name)] : []));
}

const QUALIFIED = /^(?:consolidated|group|company|overall|total|reported|gaap|ifrs?|non gaap(?= adjusted)) /;

/**
 * `Consolidated total net revenues`: without the words, one after the other, that say what goes without saying; so does an
 * article within, as in `EBITDA attributable to the Partnership`.
 */
export function unqualified(key: string): readonly string[] {
  const shorter: string[] = key.includes(' the ') ? [key.replaceAll(' the ', ' ')] : [];
  for (let rest = key; QUALIFIED.test(rest);) shorter.push((rest = rest.replace(QUALIFIED, '')));
  return shorter;
}
