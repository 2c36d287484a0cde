/**
 * The code of a number format, such as `_(* #,##0_);_(* (#,##0);_(* "-"??_)`, as tokens. Blanks as wide as a character are a
 * blank, fills are left out, colours are ignored.
 */
export type FormatToken =
  | { readonly kind: 'literal'; readonly text: string }
  /** `0`, `#` or `?`. */
  | { readonly kind: 'digit'; readonly filler: string }
  | { readonly kind: 'point' | 'comma' | 'percent' | 'text' | 'general' | 'slash' }
  | { readonly kind: 'exponent'; readonly plus: boolean }
  /** `yyyy`, `mm`, and `[h]` for hours beyond a day. */
  | { readonly kind: 'date'; readonly letters: string; readonly elapsed: boolean }
  | { readonly kind: 'half'; readonly letters: string };

export interface Section {
  readonly tokens: readonly FormatToken[];
  readonly condition: Condition | null;
}

interface Condition {
  readonly operator: string;
  readonly limit: string;
}

/** Longer codes than programs allow are not codes. */
const LONGEST_CODE = 1000;

/** The sections of a code: for positive numbers, negative ones, zero and text, or by their conditions. */
export function readFormatCode(code: string): readonly Section[] {
  const reader = new CodeReader(code.slice(0, LONGEST_CODE));
  return reader.sections();
}

const SIMPLE: Readonly<Record<string, FormatToken>> = {
  '0': { kind: 'digit', filler: '0' },
  '#': { kind: 'digit', filler: '#' },
  '?': { kind: 'digit', filler: '?' },
  '.': { kind: 'point' },
  ',': { kind: 'comma' },
  '%': { kind: 'percent' },
  '@': { kind: 'text' },
  '/': { kind: 'slash' },
};

class CodeReader {
  readonly #code: string;
  #at = 0;
  #tokens: FormatToken[] = [];
  #condition: Condition | null = null;
  readonly #sections: Section[] = [];

  constructor(code: string) {
    this.#code = code;
  }

  sections(): readonly Section[] {
    while (this.#at < this.#code.length) this.#next();
    this.#close();
    return this.#sections;
  }

  #close(): void {
    this.#sections.push({ tokens: this.#tokens, condition: this.#condition });
    this.#tokens = [];
    this.#condition = null;
  }

  #next(): void {
    const character = this.#code.charAt(this.#at);
    if (character === ';') {
      this.#at += 1;
      this.#close();
    } else if (character === '"') this.#quoted();
    else if (character === '[') this.#bracket();
    else if (character === '\\') this.#literal(this.#code.charAt(this.#at + 1), 2);
    else if (character === '_') this.#literal(' ', 2);
    else if (character === '*') this.#at += 2;
    else if (!this.#word()) this.#sign(character);
  }

  #literal(text: string, length: number): void {
    this.#tokens.push({ kind: 'literal', text });
    this.#at += length;
  }

  #quoted(): void {
    const end = this.#code.indexOf('"', this.#at + 1);
    const to = end < 0 ? this.#code.length : end;
    this.#literal(this.#code.slice(this.#at + 1, to), to + 1 - this.#at);
  }

  /** Colours, conditions, currencies (`[$RMB-804]`), and spans of time (`[h]`). */
  #bracket(): void {
    const end = this.#code.indexOf(']', this.#at);
    if (end < 0) {
      this.#literal('[', 1);
      return;
    }
    const words = this.#code.slice(this.#at + 1, end);
    this.#at = end + 1;
    const condition = /^(<=|>=|<>|<|>|=)\s*(-?[\d.]{1,30})$/.exec(words);
    if (words.startsWith('$'))
      this.#tokens.push({ kind: 'literal', text: words.slice(1).replace(/-[^-]*$/, '') });
    else if (condition !== null)
      this.#condition = { operator: condition[1] ?? '', limit: condition[2] ?? '' };
    else if (/^(?:h+|m+|s+)$/i.test(words))
      this.#tokens.push({ kind: 'date', letters: words.toLowerCase(), elapsed: true });
  }

  /** What is told by more than one character. */
  #word(): boolean {
    const rest = this.#code.slice(this.#at, this.#at + 12);
    const general = /^general/i.exec(rest);
    const exponent = /^E([+-])/i.exec(rest);
    const half = /^(?:AM\/PM|A\/P)/i.exec(rest);
    const date = /^(?:y+|m+|d+|h+|s+|g+|e+(?![+-]))/i.exec(rest);
    if (general !== null) this.#tokens.push({ kind: 'general' });
    else if (exponent !== null) this.#tokens.push({ kind: 'exponent', plus: exponent[1] === '+' });
    else if (half !== null) this.#tokens.push({ kind: 'half', letters: half[0] });
    else if (date !== null)
      this.#tokens.push({ kind: 'date', letters: date[0].toLowerCase(), elapsed: false });
    this.#at += (general ?? exponent ?? half ?? date)?.[0].length ?? 0;
    return (general ?? exponent ?? half ?? date) !== null;
  }

  #sign(character: string): void {
    this.#tokens.push(SIMPLE[character] ?? { kind: 'literal', text: character });
    this.#at += 1;
  }
}

export function isDateSection({ tokens }: Section): boolean {
  return tokens.some(({ kind }) => kind === 'date' || kind === 'half');
}
