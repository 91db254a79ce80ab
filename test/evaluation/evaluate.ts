/**
 * `node test/evaluation/evaluate.ts [--rows] [FILE...]`: how well the reader agrees with people. With
 * no file: on our own rows that no weight was fitted to, then on the others as weights read them that
 * were fitted without their set.
 */
import { basename } from "node:path";
import { parseArgs } from "node:util";
import type { Label, Row } from "./corpus.ts";
import { loadCases } from "./cases-to-fit.ts";
import { FLAGS, isKept, labelOf, loadRows, ownFiles, read } from "./corpus.ts";
import { judgeUnseen } from "./fitting.ts";
import { printTable } from "./table.ts";

interface Judged {
  row: Row;
  label: Label;
  wrong: string[];
  because: string;
}

function judge(row: Row): Judged {
  const reading = read(row);
  const label = labelOf(reading);
  const wrong: string[] = label.type === row.label.type ? [] : [`${row.label.type}>${label.type}`];
  for (const flag of FLAGS) {
    if (label[flag] !== row.label[flag]) wrong.push(`${label[flag] ? "+" : "-"}${flag}`);
  }
  return { row, label, wrong, because: reading.kindBecause.map(({ text }) => text).join(" | ") };
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { rows: { type: "boolean", default: false }, worst: { type: "string", default: "12" } },
});
for (const file of positionals.length > 0 ? positionals : ownFiles("kept")) {
  const judged = loadRows(file).map(judge);
  console.log(`\n${basename(file)}: ${judged.length} key results`);
  printTable(judged);
  const shown = isKept(file) ? 0 : Number(values.worst);
  const wrong = judged
    .filter((each) => each.wrong.length > 0)
    .toSorted((left, right) => right.wrong.length - left.wrong.length);
  for (const each of wrong.slice(0, values.rows ? undefined : shown)) {
    console.log(`  ${each.wrong.join(" ")}\n     ${each.row.text}  {${each.because}}`);
  }
}
if (positionals.length === 0) {
  const cases = loadCases(ownFiles("to fit"));
  for (const language of ["en", "de"] as const) {
    const { judged } = judgeUnseen(cases, language);
    console.log(
      `\n${judged.length} further key results (${language}), each read by weights fitted without its set:`,
    );
    printTable(judged);
  }
}
