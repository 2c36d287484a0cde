/** The figures of the tickmarked copy, with the words that the report has for them. */
import { byId } from './element.ts';

export interface CopyFigure {
  readonly id: string;
  readonly element: HTMLElement;
  /** As printed. */
  readonly text: string;
  /** `tied`, `contradicted`, `improbable`, `untied` or `none`. */
  readonly status: string;
  /** Its row's caption, or the subject of its sentence; empty where there is none. */
  readonly caption: string;
  /** What dates it, and its unit: `Dec 31, 2023 · USD`. */
  readonly aspects: string;
  /** Where the source has it: `line 322`. */
  readonly place: string;
}

export type Copy = ReadonlyMap<string, CopyFigure>;

/** As written by the report: for each figure of the copy, in its order, the numbers of its words. */
interface Words {
  readonly strings: readonly string[];
  readonly figures: readonly number[];
}

const PER_FIGURE = 3;

export function figuresOfCopy(): Copy {
  const { strings, figures } = JSON.parse(byId('words')?.textContent ?? NO_WORDS) as Words;
  const word = (index: number): string => strings[figures[index] ?? 0] ?? '';
  const copy = new Map<string, CopyFigure>();
  for (const [index, element] of document.querySelectorAll<HTMLElement>('.paper .fig').entries()) {
    const first = index * PER_FIGURE;
    copy.set(element.id, {
      id: element.id,
      element,
      text: element.textContent ?? '',
      status: element.classList.item(1) ?? '',
      caption: word(first),
      aspects: word(first + 1),
      place: word(first + 2),
    });
  }
  return copy;
}

const NO_WORDS = '{"strings":[],"figures":[]}';
