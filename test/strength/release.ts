/** A small release of a company that does not exist: a balance sheet, a statement of operations, and sentences about them. */
const ROWS = [
  ['Cash and cash equivalents', '4,178,310', '7,165,584', '1,009,251'],
  ['Restricted cash', '3,381,107', '3,346,779', '471,384'],
  ['Loans receivable, net', '24,604,487', '15,347,662', '2,161,673'],
  ['Total current assets', '32,163,904', '25,860,025', '3,642,308'],
  ['Property and equipment, net', '231,221', '47,602', '6,705'],
  ['Goodwill', '41,210', '-', '-'],
  ['Total non-current assets', '272,431', '47,602', '6,705'],
  ['Total assets', '32,436,335', '25,907,627', '3,649,013'],
  ['Short term loans', '798,586', '150,000', '21,127'],
  ['Accrued expenses', '2,016,039', '1,004,130', '141,429'],
  ['Total current liabilities', '2,814,625', '1,154,130', '162,556'],
  ['Total liabilities', '2,814,625', '1,154,130', '162,556'],
  ['Total shareholders’ equity', '29,621,710', '24,753,497', '3,486,457'],
  ['Total liabilities and equity', '32,436,335', '25,907,627', '3,649,013'],
] as const;

const OPERATIONS = [
  ['Total net revenue', '3,906,555', '4,495,503', '633,179'],
  ['Sales and marketing', '(482,010)', '(551,594)', '(77,691)'],
  ['General and administrative', '(93,925)', '(108,037)', '(15,217)'],
  ['Income from operations', '3,330,620', '3,835,872', '540,271'],
  ['Foreign exchange (loss) gain', '(22,896)', '9,615', '1,354'],
  ['Income before income tax expense', '3,307,724', '3,845,487', '541,626'],
  ['Income tax expense', '(156,913)', '(223,237)', '(31,442)'],
  ['Net income', '3,150,811', '3,622,250', '510,183'],
] as const;

const lines = (rows: readonly (readonly string[])[]): string => rows.map((row) => row.join('\t')).join('\n');

export const RELEASE = `Northwind Credit Announces Fourth Quarter 2023 Results

Fourth Quarter 2023 Highlights

- Total net revenue was RMB4,495.5 million (US$633.2 million), an increase of 15.1% from RMB3,906.6 million in the same period of 2022.
- Net income was RMB3,622.3 million (US$510.2 million), compared to RMB3,150.8 million in the same period of 2022.
- Cumulative registered users reached 61.4 million.

The Renminbi amounts are translated at the rate of RMB7.0999 to US$1.00, the noon buying rate of December 29, 2023. Its financial statements are prepared under U.S. GAAP.

Unaudited Condensed Consolidated Balance Sheets

(Amounts in thousands)

\tDecember 31, 2022\tDecember 31, 2023\tDecember 31, 2023
\tRMB\tRMB\tUSD
${lines(ROWS)}

Unaudited Condensed Consolidated Statements of Operations

(Amounts in thousands)

\tThree months ended December 31,
\t2022\t2023\t2023
\tRMB\tRMB\tUSD
${lines(OPERATIONS)}
`;
