/**
 * `node test/evaluation/train.ts FILE...`: fits the reader's weights to labelled key results, prints
 * how they do on groups that they have not seen, and writes rules/reading/weights.ts.
 */
import { writeFileSync } from "node:fs";
import type { Analysis } from "../../rules/reading/analysis.ts";
import { analyse } from "../../rules/reading/analysis.ts";
import { detectLanguage } from "../../rules/reading/language.ts";
import { parseModel } from "../../rules/reading/model.ts";
import { toReading } from "../../rules/reading/read.ts";
import type { Judgement } from "../../rules/reading/verdict.ts";
import { JUDGEMENTS, KINDS, weigh } from "../../rules/reading/verdict.ts";
import type { Label, Row } from "./corpus.ts";
import { labelOf, loadRows } from "./corpus.ts";
import { fit } from "./logistic.ts";
import { printTable } from "./table.ts";

const FOLDS = 5;
/** A weight under this moves nothing and only costs bytes. */
const SMALLEST = 0.1;

const LABELS: Record<Judgement, (label: Label) => boolean> = {
  technical: (label) => label.technical_only,
  adoption: (label) => label.adoption,
  operational: (label) => label.operational,
  vanity: (label) => label.vanity_count,
  binary: (label) => label.binary,
  compound: (label) => label.compound,
};

interface Case {
  row: Row;
  analysis: Analysis;
  features: Set<string>;
  fold: number;
}

function foldOf(id: string): number {
  const group = id.replace(/\.\d+$/, "");
  let sum = 7;
  for (const letter of group) sum = (sum * 31 + letter.charCodeAt(0)) % 1_000_003;
  return sum % FOLDS;
}

function toCase(row: Row): Case {
  const analysis = analyse(row.text, {
    language: detectLanguage(row.text),
    today: "2026-11-24",
    fiscalYearStart: 1,
    objective: row.objective,
  });
  const features = new Set(analysis.features.map(({ name }) => name));
  return { row, analysis, features, fold: foldOf(row.id) };
}

/** The weights as the product ships them: `name,tenths,...;`. */
function weightsFor(cases: readonly Case[]): string {
  const kinds = fit(
    cases.map(({ row, features }) => ({ features, column: KINDS.indexOf(row.label.type) })),
    KINDS.length,
    3,
  );
  const judged = JUDGEMENTS.map((judgement) => {
    const examples = cases.map(({ row, features }) => {
      return { features, column: LABELS[judgement](row.label) ? 1 : 0 };
    });
    return fit(examples, 2, 3);
  });
  const lines: string[] = [];
  for (const [name, row] of kinds.weights) {
    const more = judged.map(({ weights }) => {
      const [no = 0, yes = 0] = weights.get(name) ?? [];
      return yes - no;
    });
    const values = [...row, ...more].map((value) => (Math.abs(value) < SMALLEST ? 0 : value));
    const tenths = values.map((value) => String(Math.round(value * 10)).replace(/^-?0$/, ""));
    if (tenths.some((each) => each !== ""))
      lines.push(`${name},${tenths.join(",")}`.replace(/,+$/, ""));
  }
  return lines.join(";");
}

const cases = process.argv.slice(2).flatMap(loadRows).map(toCase);
const unseen = Array.from({ length: FOLDS }, (_, fold) => {
  const model = parseModel(weightsFor(cases.filter((each) => each.fold !== fold)));
  return cases
    .filter((each) => each.fold === fold)
    .map(({ row, analysis }) => {
      const language = detectLanguage(row.text);
      const verdict = weigh(analysis.features, model);
      return { row, label: labelOf(toReading(row.text, language, analysis, verdict)) };
    });
}).flat();
console.log(`${cases.length} key results, each judged by weights fitted without its set:`);
printTable(unseen);
const text = weightsFor(cases);
const top =
  "/** What each feature says for each kind and judgement, in tenths; made by test/evaluation/train.ts. */";
writeFileSync(
  new URL("../../rules/reading/weights.ts", import.meta.url),
  `${top}\nexport const WEIGHTS =\n  ${JSON.stringify(text)};\n`,
);
console.log(`${text.split(";").length} features, ${text.length} characters`);
