/**
 * `node test/evaluation/train.ts [FILE...]`: fits the reader's weights of each language to our own
 * labelled key results (all but those kept for measuring) and to the files given, prints how they do
 * on sets that they have not seen, and writes rules/reading/weights.
 */
import { writeFileSync } from "node:fs";
import { basename } from "node:path";
import { casesFor, isOwn, loadCases } from "./cases-to-fit.ts";
import { ownFiles } from "./corpus.ts";
import { fitFew, judgeUnseen, toShipped } from "./fitting.ts";
import { printTable } from "./table.ts";
import { toModule } from "./weight-table.ts";

const cases = loadCases([...ownFiles("to fit"), ...process.argv.slice(2)]);
const sortOf = (file: string) => (isOwn(file) ? "our own" : basename(file));
for (const [language, name] of [
  ["en", "ENGLISH_WEIGHTS"],
  ["de", "GERMAN_WEIGHTS"],
] as const) {
  const { judged, shifts } = judgeUnseen(cases, language);
  for (const sort of new Set(judged.map(({ file }) => sortOf(file)))) {
    const some = judged.filter(({ file }) => sortOf(file) === sort);
    console.log(`\n${language}, ${sort}: ${some.length}, each read without its set`);
    printTable(some);
  }
  const table = toShipped(fitFew(casesFor(language, cases)), shifts);
  writeFileSync(
    new URL(`../../rules/reading/weights/${language}.ts`, import.meta.url),
    toModule(name, table),
  );
  console.log(`${table.columns[0]?.length} features`);
}
