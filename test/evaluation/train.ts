/**
 * `node test/evaluation/train.ts FILE...`: fits the reader's weights to labelled key results, prints
 * how they do on sets that they have not seen, and writes rules/reading/weights.ts.
 */
import { writeFileSync } from "node:fs";
import { basename } from "node:path";
import { isOwn, judgeUnseen, leanFor, loadCases, weightsFor } from "./fitting.ts";
import { printTable } from "./table.ts";

const cases = loadCases(process.argv.slice(2));
const lean = leanFor(cases);
const unseen = judgeUnseen(cases, lean);
console.log(`${cases.length} key results, each judged by weights fitted without its set:`);
printTable(unseen);
const sortOf = (file: string) => (isOwn(file) ? "own" : basename(file));
for (const sort of new Set(cases.map(({ file }) => sortOf(file)))) {
  console.log(`of these, ${sort}:`);
  printTable(unseen.filter(({ file }) => sortOf(file) === sort));
}
const text = weightsFor(cases, lean);
const top =
  "/** What each feature says for each kind and judgement; made by test/evaluation/train.ts. */";
writeFileSync(
  new URL("../../rules/reading/weights.ts", import.meta.url),
  `${top}\nexport const WEIGHTS =\n  ${JSON.stringify(text)};\n`,
);
console.log(`${text.split(" ").length - 2} features, ${text.length} characters`);
