/** What `kr/open-slot` is for, in words and examples. */
import type { RuleDocs, RuleExamples } from "../../define.ts";

export { rule } from "./open-slot.ts";

export const docs: RuleDocs = {
  title: "Answer the open questions",
  why: "The coach never invents a number: it leaves a slot with a question.",
  how: "Fill the slot in. If nobody knows, make measuring it the first key result.",
  whenNot: "Never: an open slot is always worth an answer, and costs little until then.",
};

export const examples: RuleExamples = {
  good: [{ text: "Review time falls from 6 h to 3 h" }],
  bad: [{ text: "Review time falls from «{a}» h to 3 h", is: "open" }],
  looksBad: [{ text: "Templates with {{name}} tags fall from 40 to 0" }],
};
