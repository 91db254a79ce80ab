/** A metric that the user named and gave no level: "Reduce the number of X", "Shorten the X". */
import type { Candidate, Slot } from "../../okr.ts";
import type { Standing } from "../standing.ts";

const DOWN = "reduce|cut|lower|decrease|minimi[sz]e|optimi[sz]e|shrink|bring down";
const UP = "increase|raise|grow|boost|improve";
const MOVES = new RegExp(
  `^(?:(?<down>${DOWN})|(?<up>${UP}))\\s(?:the\\s|our\\s)?(?<metric>(?<head>number|share|percentage|proportion|amount|volume|costs?|time|duration|rate|frequency)\\b(?:\\s(?!(?:by|through|via|using)\\s)\\S{1,30}){1,9}|(?:[\\p{L}-]{2,20}\\s){1,2}(?:costs?|rate|time))(?:\\s(?:by|through|via|using)\\s.+)?$`,
  "iu",
);
/** Less of it is better, whatever the verb. */
const BURDENS = /\b(?:costs?|time|duration)$/iu;
const SHORTENS = /^(?:shorten|speed up|accelerate)\s(?:the\s|our\s)?(?<what>\D{3,60})$/iu;

/** "The number of X falls from {a} to {b}"; empty where no metric is named or a number is given. */
export function metricNamed({ words, by, language, reading }: Standing): Candidate[] {
  if (language !== "en" || reading.target !== null) return [];
  const when = by === null ? "" : ` ${by}`;
  const { down, metric, head: first } = MOVES.exec(words.sentence)?.groups ?? {};
  const head = first ?? metric?.split(" ").at(-1) ?? "";
  const what = SHORTENS.exec(words.sentence)?.groups?.["what"];
  if (metric === undefined && what === undefined) return [];
  const named = metric ?? `time that the ${what} takes`;
  const unit = what === undefined ? unitOf(head.toLowerCase()) : " hours";
  const isLess = down !== undefined || what !== undefined || /^improve\b/iu.test(words.sentence);
  const goes = isLess && (down !== undefined || BURDENS.test(head) || what) ? "fall" : "rise";
  const verb = /^costs$/iu.test(head) ? goes : `${goes}s`;
  return [
    {
      kind: "rewrite",
      title: "Name both levels",
      text: `The ${named} ${verb} from {a}${unit} to {b}${unit}${when}`,
      slots: [
        slot("a", "What is it today, and how did you count it?", unit, "baseline"),
        slot("b", "Where should it be by then?", unit, "target"),
      ],
      proposals: [],
      explanation:
        "It names the metric already; with both levels, everyone sees how far the way is.",
    },
  ];
}

function unitOf(head: string): string {
  if (/^(?:share|percentage|proportion|rate)$/u.test(head)) return "%";
  if (head.startsWith("cost")) return " EUR";
  return /^(?:time|duration)$/u.test(head) ? " hours" : "";
}

function slot(name: string, question: string, unit: string, role: Slot["role"]): Slot {
  return { name, question, unit: unit.trim() === "" ? null : unit.trim(), role };
}
