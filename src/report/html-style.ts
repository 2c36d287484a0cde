/** The style sheet of the HTML report: paper by day, slate by night, and ink when printed. */
import { COPY_STYLE } from './html-style-copy.ts';
import { LINEAGE_STYLE } from './html-style-lineage.ts';
import { PAGE_STYLE } from './html-style-page.ts';
import { PRINT_STYLE } from './html-style-print.ts';
import { WORK_STYLE } from './html-style-work.ts';

export const STYLE = PAGE_STYLE + WORK_STYLE + COPY_STYLE + LINEAGE_STYLE + PRINT_STYLE;
