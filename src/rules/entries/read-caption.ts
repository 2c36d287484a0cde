/** Captions, opposites and phrases of a concept. */
import type { Caption } from '../../model/identity.ts';
import { tell, type Reading } from './reading.ts';
import { textsAt, type Path } from '../text/tree.ts';

const UNDER = ' > ';

/** Captions as the pack writes them: `Caption`, or `Heading > Caption`. */
export function readCaptions(reading: Reading, path: Path): readonly Caption[] {
  return textsAt(reading.tree, ...path).map(({ text }, index) => {
    const parts = text.split(UNDER).map((part) => part.trim());
    const caption = parts.pop() ?? '';
    const [under = null] = parts;
    const each = [...path, String(index)];
    if (parts.length > 1)
      tell(reading, each, { found: 'has several headings', expected: 'one, `Heading > Caption`,' });
    else if (parts.concat(caption).some((part) => captionKey(part).replaceAll('…', '') === '')) {
      tell(reading, each, { found: 'has no words', expected: 'a caption such as `Total … equity`' });
    }
    return { text: caption, under };
  });
}

export function readPhrases(reading: Reading, path: Path): readonly string[] {
  return textsAt(reading.tree, ...path).map(({ text }, index) => {
    if (captionKey(text) === '' || text.split('#').length > 2) {
      tell(reading, [...path, String(index)], {
        found: `is \`${text}\``,
        expected: 'words as in a sentence, with at most one `#` for the figure,',
      });
    }
    return text;
  });
}

/** Letters, digits and ellipses in lower case: captions of the same key cannot be told apart. */
export function captionKey(caption: string): string {
  return caption.toLowerCase().replace(/[^\p{L}\p{N}…#]+/gu, '');
}
