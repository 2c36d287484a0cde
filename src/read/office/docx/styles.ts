/** The styles of a Word document, each with what it takes over from the styles it is based on. */
import type { TabStop } from '../lay-out.ts';
import { child, eachChild, elements, type XmlElement, type XmlPart } from '../xml.ts';
import { type Look, PLAIN, value, withProperties } from './look.ts';
import { stopsOf } from './tab-stops.ts';

/** What a paragraph is by its style. */
interface ParagraphStyle {
  readonly isHeading: boolean;
  /** The list it belongs to; `0` takes it out of one. */
  readonly list: string | undefined;
  /** From the left edge, in twentieths of a point. */
  readonly indent: number;
  readonly stops: readonly TabStop[];
  readonly look: Look;
}

export interface Styles {
  /** Of a paragraph with these properties. */
  readonly paragraph: (properties: XmlElement | undefined) => ParagraphStyle;
  /** Of a run with these properties, in a paragraph of that look. */
  readonly run: (look: Look, properties: XmlElement | undefined) => Look;
}

interface Style {
  readonly basedOn: string | undefined;
  readonly isNamedHeading: boolean;
  readonly paragraph: XmlElement | undefined;
  readonly run: XmlElement | undefined;
}

/** A style based on itself, over however many others, goes no deeper. */
const LONGEST_CHAIN = 20;

export function readStyles(source: XmlPart | undefined): Styles {
  const styles = new Map<string, Style>();
  let defaultParagraph: string | undefined;
  let plain = PLAIN;
  if (source !== undefined) {
    eachChild(source, new Set(['w:styles']), (element) => {
      if (element.name === 'w:docDefaults') plain = withProperties(PLAIN, defaultsOf(element));
      if (element.name !== 'w:style') return;
      const id = element.attributes.get('w:styleId') ?? '';
      styles.set(id, readStyle(element));
      const isDefault = /^(?:1|true|on)$/.test(element.attributes.get('w:default') ?? '');
      if (isDefault && element.attributes.get('w:type') === 'paragraph') defaultParagraph = id;
    });
  }
  const chain = (id: string | undefined): readonly Style[] => chainOf(styles, id);
  return {
    paragraph(properties) {
      const named = chain(value(properties, 'w:pStyle') ?? defaultParagraph);
      return paragraphStyle(named, properties, plain);
    },
    run(look, properties) {
      const named = chain(value(properties, 'w:rStyle'));
      return withProperties(
        named.reduce((over, style) => withProperties(over, style.run), look),
        properties,
      );
    },
  };
}

function defaultsOf(element: XmlElement): XmlElement | undefined {
  return child(child(element, 'w:rPrDefault'), 'w:rPr');
}

function readStyle(element: XmlElement): Style {
  return {
    basedOn: value(element, 'w:basedOn'),
    // The names of Word's own styles are the same in every language.
    isNamedHeading: /^(?:heading \d|title|subtitle)$/i.test(value(element, 'w:name') ?? ''),
    paragraph: child(element, 'w:pPr'),
    run: child(element, 'w:rPr'),
  };
}

/** From the outermost style that it is based on to the style itself. */
function chainOf(styles: ReadonlyMap<string, Style>, id: string | undefined): readonly Style[] {
  const chain: Style[] = [];
  for (let at = id; at !== undefined && chain.length < LONGEST_CHAIN;) {
    const style = styles.get(at);
    if (style === undefined) break;
    chain.unshift(style);
    at = style.basedOn;
  }
  return chain;
}

function paragraphStyle(
  chain: readonly Style[],
  properties: XmlElement | undefined,
  plain: Look,
): ParagraphStyle {
  const all = [...chain.map((style) => style.paragraph), properties];
  const outline = last(all, (each) => value(each, 'w:outlineLvl'));
  return {
    isHeading: outline === undefined ? chain.some((style) => style.isNamedHeading) : /^[0-8]$/.test(outline),
    list: last(all, (each) => value(child(each, 'w:numPr'), 'w:numId')),
    indent: Number.parseInt(last(all, indentOf) ?? '', 10) || 0,
    stops: stopsOf(all),
    look: chain.reduce((look, style) => withProperties(look, style.run), plain),
  };
}

function indentOf(properties: XmlElement | undefined): string | undefined {
  const indent = elements(properties).find(({ name }) => name === 'w:ind');
  return indent?.attributes.get('w:left') ?? indent?.attributes.get('w:start');
}

/** What the innermost of the properties says that says anything. */
function last<T, R>(all: readonly T[], said: (each: T) => R | undefined): R | undefined {
  for (const each of all.toReversed()) {
    const result = said(each);
    if (result !== undefined) return result;
  }
  return undefined;
}
