/** The style sheet of the HTML report: paper by day, slate by night, and ink when printed. */
import { COPY_STYLE } from './style-copy.ts';
import { LINEAGE_STYLE } from './style-lineage.ts';
import { PAGE_STYLE } from './style-page.ts';
import { PRINT_STYLE } from './style-print.ts';
import { WORK_STYLE } from './style-work.ts';

export const STYLE = PAGE_STYLE + WORK_STYLE + COPY_STYLE + LINEAGE_STYLE + PRINT_STYLE;
