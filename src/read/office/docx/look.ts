/** How a run of characters looks, as far as that changes what is read: hidden, in capitals, raised. */
import { child, type XmlElement } from '../xml.ts';

export interface Look {
  readonly hidden: boolean;
  /** Struck through, as comparisons of two drafts show what was deleted. */
  readonly struck: boolean;
  readonly capitals: boolean;
  readonly bold: boolean;
  /** Set as a superscript. */
  readonly superscript: boolean;
  /** By how many half points it is raised above the line. */
  readonly raised: number;
  /** In half points. */
  readonly size: number;
}

/** Ten points, where a document says nothing. */
export const PLAIN: Look = {
  hidden: false,
  struck: false,
  capitals: false,
  bold: false,
  superscript: false,
  raised: 0,
  size: 20,
};

/** The look of a run that has these properties over another look. */
export function withProperties(look: Look, properties: XmlElement | undefined): Look {
  if (properties === undefined) return look;
  const vertical = value(properties, 'w:vertAlign');
  return {
    hidden: toggle(properties, 'w:vanish') ?? look.hidden,
    struck: toggle(properties, 'w:strike') ?? toggle(properties, 'w:dstrike') ?? look.struck,
    capitals: toggle(properties, 'w:caps') ?? look.capitals,
    bold: toggle(properties, 'w:b') ?? look.bold,
    superscript: vertical === undefined ? look.superscript : vertical === 'superscript',
    raised: amount(properties, 'w:position') ?? look.raised,
    size: amount(properties, 'w:sz') ?? look.size,
  };
}

export function value(properties: XmlElement | undefined, name: string): string | undefined {
  return child(properties, name)?.attributes.get('w:val');
}

/** `<w:b/>` is on, `<w:b w:val="0"/>` off. */
export function toggle(properties: XmlElement | undefined, name: string): boolean | undefined {
  const element = child(properties, name);
  if (element === undefined) return undefined;
  return isOn(element.attributes.get('w:val'));
}

export function isOn(state: string | undefined): boolean {
  return state === undefined || !/^(?:0|false|off|none)$/i.test(state);
}

function amount(properties: XmlElement, name: string): number | undefined {
  const number = Number.parseInt(value(properties, name) ?? '', 10);
  return Number.isNaN(number) ? undefined : number;
}
