/** Texts that would be markup, script or a change of direction where they are not escaped, and a report full of one. */
import type { Evaluation } from '../../src/model/evaluation.ts';
import type { Fact } from '../../src/model/fact.ts';
import type { FigureEntry, Report } from '../../src/model/report.ts';
import type { Finding } from '../../src/model/finding.ts';
import { BRIDGED } from './example/report.ts';

export const HOSTILE_TEXTS: readonly string[] = [
  '</script><script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  "'><svg onload=alert(1)>",
  '<!-- <script> --!> ]]> <![CDATA[',
  '</title></style><style>*{display:none}</style><base href="https://example.com/">',
  '&lt;img&gt; &#60;b&#62; &amp &notit;',
  '\u2028\u2029alert(1)\u0000\u001b[2J\ufeff',
  '\u202egnp.exe\u2066\u2069 \u200f1,234\u200e',
  '${alert(1)} `{{constructor.constructor("alert(1)")()}}` javascript:alert(1)',
  '\ud800 \udfff __proto__ constructor',
];

/** The invented report with `text` wherever words of the document, of a pack or of the file's name stand. */
export function saying(text: string): Report {
  const { extraction, document } = BRIDGED;
  const name = `${text}.txt`;
  const figures = BRIDGED.figures.map((figure) => ({ ...figure, reason: figure.reason && text }));
  return {
    ...BRIDGED,
    packs: BRIDGED.packs.map((pack) => ({ ...pack, name: text, title: text })),
    extraction: {
      ...extraction,
      document: { ...extraction.document, name },
      facts: extraction.facts.map((fact): Fact => ({ ...fact, caption: text, periodLabel: text })),
    },
    document: document && { ...document, name },
    figures,
    figuresById: new Map(figures.map((figure): [string, FigureEntry] => [figure.id, figure])),
    evaluations: BRIDGED.evaluations.map((evaluation) => evaluationSaying(text, evaluation)),
    findings: BRIDGED.findings.map((finding) => findingSaying(text, finding)),
    notices: BRIDGED.notices.map((notice) => ({ ...notice, message: text })),
  };
}

function evaluationSaying(text: string, evaluation: Evaluation): Evaluation {
  const { binding, reason } = evaluation;
  return { ...evaluation, reason: reason && text, binding: { ...binding, title: text, because: text } };
}

function findingSaying(text: string, finding: Finding): Finding {
  return {
    ...finding,
    rule: text,
    title: text,
    message: text,
    context: text,
    because: text,
    help: text,
    explanation: finding.explanation && text,
    labels: finding.labels.map((label) => ({ ...label, text })),
    suspects: finding.suspects.map((suspect) => ({ ...suspect, why: text })),
    arithmetic: {
      ...finding.arithmetic,
      operands: finding.arithmetic.operands.map((operand) => ({ ...operand, caption: text })),
    },
  };
}
