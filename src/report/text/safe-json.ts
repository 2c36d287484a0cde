/** A value as JSON that does no harm where it is shown. */

/** Legal in JSON, but a terminal would act on them. */
const ACTING = /[\u007f-\u009f\p{Cf}\u2028\u2029]/gu;

/** Two spaces deep, ending in a line break; characters that a terminal would act on are escaped. */
export function safeJson(value: unknown): string {
  return `${JSON.stringify(value, null, 2).replaceAll(ACTING, escaped)}\n`;
}

function escaped(characters: string): string {
  let text = '';
  for (let index = 0; index < characters.length; index++) {
    text += `\\u${characters.charCodeAt(index).toString(16).padStart(4, '0')}`;
  }
  return text;
}
