/** The style sheet of the HTML report: paper by day, slate by night, and ink when printed. */
import { COPY_STYLE } from './html-style-copy.ts';
import { PAGE_STYLE } from './html-style-page.ts';
import { WORK_STYLE } from './html-style-work.ts';

export const STYLE = PAGE_STYLE + WORK_STYLE + COPY_STYLE;

/** SHA-256 of `STYLE`, which the page's policy names; a test says what it should be. */
export const STYLE_HASH = 'sha256-Bq51gIgO1LIq18zv9bF461Bg0wlOr0yOvMunZZj1JaI=';
