/** The line of a file in which a mistake stands, with a caret under it. */

const WIDEST = 60;

/** @param line, column 1-based */
export function excerptAt(text: string, line: number, column: number): string {
  const whole = text.split(/\r\n|\r|\n/)[line - 1] ?? '';
  // A long line is cut on the left so that the caret stands in what is shown.
  const from = column > WIDEST ? column - WIDEST / 2 : 0;
  const shown = `${from > 0 ? '…' : ''}${whole.slice(from, from + WIDEST)}`.replaceAll('\t', ' ');
  const number = String(line);
  const caret = ' '.repeat(Math.max(0, column - 1 - from + (from > 0 ? 1 : 0)));
  return `${`${number} | ${shown}`.trimEnd()}\n${' '.repeat(number.length)} | ${caret}^`;
}
