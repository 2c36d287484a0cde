/**
 * How the terminal looks, as one table of styles. Without colour every style is the identity, and nothing else ever asks
 * whether there is colour. Only the sixteen named colours are used: people set those to what they can read.
 */
import { Chalk } from 'chalk';
import type { Severity } from '../../model/identity.ts';
import type { ExcerptPaint } from '../excerpt/draw-excerpt.ts';

type Style = (text: string) => string;

export interface Theme extends ExcerptPaint {
  readonly severity: Readonly<Record<Severity, Style>>;
  readonly strong: Style;
  /** What can be passed over. */
  readonly quiet: Style;
  readonly restored: Style;
}

export function themeOf(colour: boolean): Theme {
  const chalk = new Chalk({ level: colour ? 1 : 0 });
  return {
    severity: { error: chalk.red.bold, warning: chalk.yellow.bold, note: chalk.cyan.bold },
    strong: chalk.bold,
    quiet: chalk.dim,
    restored: chalk.green,
    gutter: chalk.dim,
    primary: chalk.red,
    secondary: chalk.cyan,
  };
}
