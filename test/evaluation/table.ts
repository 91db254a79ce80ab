/** Prints agreement per label. */
import type { Label, Row } from "./corpus.ts";
import { FLAGS } from "./corpus.ts";
import { agreement, countPairs, macroF1 } from "./metrics.ts";

const KINDS = ["outcome", "output", "activity"] as const;
const figure = (value: number) => value.toFixed(2).padStart(6);

function line(name: string, pairs: (readonly [boolean, boolean])[]): void {
  const { precision, recall, f1, kappa, balanced } = agreement(countPairs(pairs));
  const count = String(pairs.filter(([labelled]) => labelled).length).padStart(4);
  const figures = [precision, recall, f1, kappa, balanced].map(figure).join(" ");
  console.log(`${name.padEnd(14)}${count} ${figures}`);
}

/** One line a label, then the confusion of kinds. */
export function printTable(judged: readonly { row: Row; label: Label }[]): void {
  console.log("label            n   prec   rec    F1   kappa  bal.acc");
  const kinds = judged.map(({ row, label }) => [row.label.type, label.type] as const);
  line(
    "not outcome",
    kinds.map(([labelled, got]) => [labelled !== "outcome", got !== "outcome"] as const),
  );
  for (const kind of KINDS) {
    line(
      kind,
      kinds.map(([labelled, got]) => [labelled === kind, got === kind] as const),
    );
  }
  for (const flag of FLAGS) {
    line(
      flag,
      judged.map(({ row, label }) => [row.label[flag], label[flag]] as const),
    );
  }
  console.log(`kind macro-F1 ${macroF1(kinds).toFixed(3)}`);
  for (const labelled of KINDS) {
    const cells = KINDS.map((got) => kinds.filter(([a, b]) => a === labelled && b === got).length);
    console.log(
      `${labelled.padEnd(9)} read as ${KINDS.map((k, i) => `${k} ${cells[i]}`).join(", ")}`,
    );
  }
}
