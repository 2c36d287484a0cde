/** The words of the bundled packs, as releases print them: caption and heading to concept. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { buildLexicon, conceptOfCaption, conceptOfKey } from '../../src/extract/lexicon/lexicon.ts';
import { BUNDLED_PACKS } from '../../src/generated/packs.ts';
import { resolvePacks } from '../../src/rules/packs/resolve.ts';
import { phraseKey } from '../../src/extract/lexicon/caption.ts';

/** A concept with `-` before it is named by its opposite. */
type Row = readonly [caption: string, heading: string | null, concept: string | null];

const PACKS: Readonly<Record<string, readonly Row[]>> = {
  'us-gaap': [
    ['Net sales', null, 'Revenue'],
    ['Total net revenues', null, 'Revenue'],
    ['Cost of goods sold', null, 'CostOfRevenue'],
    ['Total', 'Operating expenses', 'OperatingExpenses'],
    ['Income (loss) from operations', null, 'IncomeFromOperations'],
    ['Net income (loss) before provision (benefit) for income taxes', null, 'IncomeBeforeIncomeTax'],
    ['Provision (benefit) for income taxes', null, 'IncomeTaxExpense'],
    ['Equity of income (loss) in unconsolidated subsidiary', null, 'EquityMethodIncome'],
    ['Minority income in consolidated subsidiary', null, 'MinorityInterestInIncome'],
    ['Net (loss) income', null, 'NetIncome'],
    ['Net loss', null, '-NetIncome'],
    ['Net income attributable to noncontrolling interests', null, 'NetIncomeToNoncontrollingInterests'],
    ['Net loss attributable to noncontrolling interests', null, '-NetIncomeToNoncontrollingInterests'],
    ['Net income attributable to Acme Group Holding Limited', null, 'NetIncomeToParent'],
    ['Net income attributable to ordinary shareholders', null, 'NetIncomeToOrdinaryShareholders'],
    ['Net income attributable to ordinary shareholders – diluted', null, 'NetIncomeForDilutedShares'],
    ['Basic', 'Net income per share', 'EarningsPerShareBasic'],
    ['Diluted', 'Earnings per share attributable to ordinary shareholders', 'EarningsPerShareDiluted'],
    ['Basic', 'Earnings per ADS attributable to ordinary shareholders', 'EarningsPerADSBasic'],
    ['Basic', 'Weighted average shares used in per share computation', 'WeightedSharesBasic'],
    ['Diluted', 'Weighted-average shares outstanding', 'WeightedSharesDiluted'],
    ['Shares used in computing diluted earnings (loss) per share', null, 'WeightedSharesDiluted'],
    ['Non-GAAP', 'Diluted net income per share', 'NonGAAPEarningsPerShareDiluted'],
    ['GAAP', 'Diluted net income per share', 'EarningsPerShareDiluted'],
    ['Net income', 'Non-GAAP', 'NonGAAPNetIncome'],
    ['Cash', 'Current assets', 'CashAndCashEquivalents'],
    ["Total Acme stockholders' equity", null, 'TotalShareholdersEquity'],
    ["Total liabilities and shareholders' equity", null, 'TotalLiabilitiesAndEquity'],
    ["Total liabilities, temporary equity and Acme stockholders' equity", null, 'TotalLiabilitiesAndEquity'],
    ['Net cash provided by (used in) investing activities', null, 'NetCashFromInvesting'],
    ['Net cash used in financing activities', null, '-NetCashFromFinancing'],
    ['Cash and cash equivalents, end of period', null, 'CashInCashFlows'],
    [
      'Cash and cash equivalents, restricted cash and escrow receivables at end of period',
      null,
      'CashAndRestrictedCash',
    ],
    ['Accounts receivable', 'Changes in operating assets and liabilities', null],
    ['Total interest income', null, 'TotalInterestIncome'],
  ],
  qfin: [
    ['Loan facilitation and servicing fees-capital heavy', null, 'CapitalHeavyFees'],
    ['Foreign exchange (loss) gain', null, 'ForeignExchangeGain'],
    ['Investment loss', null, '-InvestmentIncome'],
    [
      'Net income attributable to shareholders of Qifu Technology, Inc.',
      null,
      'NetIncomeToOrdinaryShareholders',
    ],
    ['the Company', 'Net income attributable to ordinary shareholders of', 'NetIncomeToOrdinaryShareholders'],
    ['Basic', 'Net income per ordinary share attributable to ordinary sha', 'EarningsPerShareBasic'],
    ['Basic', 'Net income per ADS attributable to ordinary shareholders', 'EarningsPerADSBasic'],
    ['Basic', 'Weighted average shares used in calculating net income', 'WeightedSharesBasic'],
    [
      'Net income per ADS attributable to ordinary shareholders of Qifu Technology, Incdiluted',
      null,
      'EarningsPerADSDiluted',
    ],
    [
      'Non-GAAP net income per ADS attributable to ordinary shareholders of Qifu Technology, Incdiluted',
      null,
      'NonGAAPEarningsPerADSDiluted',
    ],
    [
      'Weighted average ADS used in calculating net income per ordinary share for both GAAP and non-GAAP EPS -diluted',
      null,
      'WeightedADSDiluted',
    ],
    ['TOTAL QIFU TECHNOLOGY INC EQUITY', null, 'TotalShareholdersEquity'],
    ['Cash, cash equivalents, and restricted cash, beginning of period', null, 'CashAndRestrictedCash'],
    ['Other comprehensive loss', null, '-OtherComprehensiveIncome'],
    ['Other services fees', null, null],
  ],
};

for (const [pack, rows] of Object.entries(PACKS)) {
  describe(`captions of ${pack}`, () => {
    const lexicon = buildLexicon(resolvePacks([pack], BUNDLED_PACKS).concepts);
    for (const [caption, heading, concept] of rows) {
      test(heading === null ? caption : `${heading} > ${caption}`, () => {
        const found = conceptOfCaption(lexicon, caption, heading === null ? [] : [heading], () => -1);
        assert.equal(found === null ? null : `${found.opposite ? '-' : ''}${found.concept.name}`, concept);
      });
    }
  });
}

test('a caption that stands for several rows is told apart by what was named before', () => {
  const lexicon = buildLexicon(resolvePacks(['qfin'], BUNDLED_PACKS).concepts);
  const after = (named: string) => (name: string) => (name === named ? 1 : -1);
  for (const [named, concept] of [
    ['CreditDrivenServices', 'CreditDrivenOtherFees'],
    ['PlatformServices', 'PlatformOtherFees'],
  ] as const) {
    assert.equal(conceptOfCaption(lexicon, 'Other services fees', [], after(named))?.concept.name, concept);
    assert.equal(
      conceptOfKey(lexicon, phraseKey('Other services fees'), after(named))?.concept.name,
      concept,
    );
  }
  for (const [named, concept] of [
    ['', 'TotalShareholdersEquity'],
    ['NoncontrollingInterests', 'TotalEquity'],
  ] as const) {
    const found = conceptOfCaption(lexicon, "Total stockholders' equity", [], after(named));
    assert.equal(found?.concept.name, concept);
  }
});
