/**
 * `node test/evaluation/train-ear.ts`: fits the gate's ear to our own key results, honest answers and
 * hidden orders, and writes rules/gate/ear-data.ts.
 */
import { writeFileSync } from "node:fs";
import { knownIn } from "../../rules/gate/ear.ts";
import { orderFiles, ordersIn } from "../provider/orders.ts";
import { loadRows, ownFiles } from "./corpus.ts";
import {
  askedTexts,
  honestAnswers,
  progressNotes,
  recordedAnswers,
  recordedRemarks,
} from "./ear-answers.ts";
import { insideExamples, phraseExamples } from "./ear-phrases.ts";
import { remarkExamples } from "./ear-remarks.ts";
import { knownWords, statements } from "./ear-statements.ts";
import { fit } from "./logistic.ts";

const rows = ownFiles("to fit").flatMap((file) => loadRows(file));
const orders = orderFiles.flatMap(ordersIn);
const answers = [...recordedAnswers(), ...honestAnswers()];
const asked = [
  ...askedTexts(),
  ...honestAnswers().map(({ source, objective }) => ({ text: source, around: objective })),
];
const known = knownWords(rows);
const howKnown = knownIn(known);
const how = { columns: 2, atLeast: 4, sparsity: 0.3 };

/** Traits listed under their weight in tenths. */
function toTable(weights: ReadonlyMap<string, readonly number[]>): Record<string, string> {
  const groups = Map.groupBy(weights, ([, [work = 0, order = 0]]) =>
    Math.round((order - work) * 10),
  );
  groups.delete(0);
  return Object.fromEntries(
    [...groups]
      .toSorted(([one], [other]) => one - other)
      .map(([tenths, some]) => [`${tenths}`, some.map(([trait]) => trait).join(" ")]),
  );
}

const data = {
  known,
  texts: toTable(
    fit(statements(rows, answers, [...asked, ...progressNotes()], orders, howKnown), how),
  ),
  insides: toTable(fit(insideExamples(rows, asked, orders, howKnown), how)),
  remarks: toTable(fit(remarkExamples(recordedRemarks(), orders, howKnown), how)),
  phrases: toTable(fit(phraseExamples(rows, answers, orders, howKnown), how)),
};

const module = `/** What the gate's ear has learnt; made by test/evaluation/train-ear.ts. */
import type { EarData } from "./ear.ts";

export const EAR_DATA: EarData = ${JSON.stringify(data, null, 2)};
`;
writeFileSync(new URL("../../rules/gate/ear-data.ts", import.meta.url), module);
console.log(`${rows.length} key results, ${orders.length} orders, ${module.length} characters`);
