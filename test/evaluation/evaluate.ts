/** `node test/evaluation/evaluate.ts [--rows] FILE...`: how well the reader agrees with people. */
import { parseArgs } from "node:util";
import type { Label, Row } from "./corpus.ts";
import { FLAGS, labelOf, loadRows, read } from "./corpus.ts";
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
if (positionals.length === 0) {
  console.error("Which file? Usage: node test/evaluation/evaluate.ts [--rows] FILE...");
  process.exit(2);
}
for (const file of positionals) {
  const judged = loadRows(file).map(judge);
  console.log(`\n${file}: ${judged.length} key results`);
  printTable(judged);
  const wrong = judged
    .filter((each) => each.wrong.length > 0)
    .toSorted((left, right) => right.wrong.length - left.wrong.length);
  for (const each of wrong.slice(0, values.rows ? undefined : Number(values.worst))) {
    console.log(`  ${each.wrong.join(" ")}\n     ${each.row.text}  {${each.because}}`);
  }
}
