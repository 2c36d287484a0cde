/** What the release of the fourth quarter of 2023 contradicts itself in: captions and figures, in the order of a report. */
export const EXPECTED_FINDINGS = `
warning | tax/effective-rate | Effective tax rate | FY 2023 | 18.5 | another definition
warning | tax/effective-rate | Effective tax rate | FY 2022 | 14.9 | another definition
warning | translation/convenience | Net cash provided by operating activities | FY 2023 | 1,002,598 | last places
warning | translation/convenience | Net cash used in investing activities | FY 2023 | (1,570,134) | last places
warning | translation/convenience | Net cash provided by (used in) financing activities | FY 2023 | 150,209 | last places
note | translation/convenience | Total current assets | Dec 31, 2023 | 5,605,154 | rounding order
note | translation/convenience | Total non-current assets | Dec 31, 2023 | 848,257 | rounding order
note | translation/convenience | TOTAL LIABILITIES | Dec 31, 2023 | 3,353,388 | rounding order
note | translation/convenience | TOTAL QIFU TECHNOLOGY INC EQUITY | Dec 31, 2023 | 3,089,829 | rounding order
note | translation/convenience | Credit driven services | Q4 2023 | 457,509 | rounding order
note | translation/convenience | Total net revenue | Q4 2023 | 633,179 | rounding order
note | translation/convenience | Total net revenue | FY 2023 | 2,294,403 | rounding order
note | translation/convenience | Total operating costs and expenses | Q4 2023 | 452,957 | rounding order
note | translation/convenience | Income from operations | FY 2023 | 684,090 | rounding order
note | translation/convenience | Income before income tax expense | FY 2023 | 743,315 | rounding order
note | translation/convenience | Net income | FY 2023 | 601,218 | rounding order
note | translation/convenience | Net income attributable to ordinary shareholders of the Company | Q4 2023 | 156,586 | rounding order
note | translation/convenience | Net income attributable to ordinary shareholders of the Company | FY 2023 | 603,578 | rounding order
note | eps/basic | Basic | Q4 2023 | 0.49 | rounding order
note | eps/ads-basic | Basic | Q4 2022 | 5.52 | rounding order
note | eps/ads-basic | Basic | Q4 2023 | 7.02 | rounding order
note | eps/ads-basic | Basic | Q4 2023 | 0.98 | rounding order
note | eps/ads-basic | Basic | FY 2022 | 25.74 | rounding order
note | eps/ads-diluted | Diluted | Q4 2023 | 0.96 | rounding order
note | eps/ads-diluted | Diluted | FY 2022 | 25.00 | rounding order
note | eps/ads-diluted | Diluted | FY 2023 | 26.08 | rounding order
note | eps/ads-diluted | Diluted | FY 2023 | 3.68 | rounding order
note | translation/convenience | Effect of foreign exchange rate changes | Q4 2023 | (125) | rounding order
note | translation/convenience | Net increase (decrease) in cash and cash equivalents | Q4 2023 | (62,875) | rounding order
note | translation/convenience | Total comprehensive income | Q4 2023 | 155,768 | rounding order
note | translation/convenience | Comprehensive income attributable to ordinary shareholders | Q4 2023 | 156,339 | rounding order
note | translation/convenience | Total comprehensive income | FY 2023 | 603,890 | rounding order
note | translation/convenience | Comprehensive income attributable to ordinary shareholders | FY 2023 | 606,250 | rounding order
note | translation/convenience | Non-GAAP net income | FY 2023 | 627,360 | rounding order
note | translation/convenience | Non-GAAP net income attributable to shareholders of Qifu Technology, Inc. | FY 2023 | 629,720 | rounding order
note | translation/convenience | Non-GAAP Income from operations | FY 2023 | 710,232 | rounding order
`
  .trim()
  .split('\n');
