/** What `kr/placeholder` is for, in words and examples. */
import type { RuleDocs, RuleExamples } from "../../define.ts";

export { rule } from "./placeholder.ts";

export const docs: RuleDocs = {
  title: "Fill the blanks",
  why: "X %, TBD and $N tend to stay until the quarter is over.",
  how: "Put the number in, or make measuring it the first key result.",
  whenNot: "Open slots of a suggestion: they carry their question with them.",
};

export const examples: RuleExamples = {
  good: [{ text: "Forward rate rises from 2% to 3%" }],
  bad: [
    { text: "«X%» of handlers use the suggestion", is: "number" },
    { text: "Grow monthly users to «<number>»", is: "number" },
    { text: "Cost per claim falls to «TBD»", is: "number" },
    { text: "«TBD»: something on sustainability", is: "line" },
    { text: "«KR folgt noch»", is: "line" },
  ],
  looksBad: [{ text: "80% of handlers use the X-ray viewer every working day" }],
};
