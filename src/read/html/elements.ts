/** Elements before and behind which a browser begins a new line. */

const PARAGRAPHS = 'p div center blockquote hr h1 h2 h3 h4 h5 h6 ul ol li dl dt dd tr tbody'.split(' ');

const SECTIONS = (
  'html body main article section header footer nav aside address ' +
  'details summary figure figcaption form fieldset legend dir menu'
).split(' ');

const PARTS_OF_TABLES = ['thead', 'tfoot', 'td', 'th'];

/** Those of EDGAR's wrapper. */
const WRAPPER = 'document type sequence filename description text page'.split(' ');

/** What is a block of the document by itself; tables and preformatted text are read in ways of their own. */
export const BLOCKS: ReadonlySet<string> = new Set([
  ...PARAGRAPHS,
  ...SECTIONS,
  ...PARTS_OF_TABLES,
  ...WRAPPER,
]);

/** What is a line by itself within a cell. The cells of a table within it stay in the line of their row. */
export const LINES_OF_CELL: ReadonlySet<string> = new Set([...PARAGRAPHS, 'table', 'pre']);
