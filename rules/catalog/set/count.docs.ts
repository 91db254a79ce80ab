/** What `set/count` is for, in words and examples. */
import type { RuleDocs, RuleExamples } from "../../define.ts";

export { rule } from "./count.ts";

export const docs: RuleDocs = {
  title: "Two to five key results",
  why: "One figure invites winning the number and losing the aim; more than five cannot be steered by.",
  how: "Keep the two to four that together prove the objective.",
  whenNot: "Authorities differ: Wodtke stops at three, others allow five.",
  options: {
    least: "The fewest key results that an objective shall have.",
    most: "The most that it may have.",
  },
};

const LINE = "Median claim settlement falls from 12 days to 5 days";
const OTHER = "80% of handlers use the suggested decision every working day";
const FIVE = [LINE, OTHER, "NPS rises from 30 to 40", "WAU 42k", "MRR of 18k"];
const SIX = [...FIVE, "MTTR at most 45 minutes"];

export const examples: RuleExamples = {
  good: [{ text: "Simple claims settle themselves", beside: [LINE, OTHER] }],
  bad: [
    { text: "Simple claims settle themselves", beside: [], is: "none" },
    { text: "Simple claims settle themselves", beside: [LINE], is: "one" },
    {
      text: "Simple claims settle themselves",
      beside: [LINE, OTHER],
      options: { least: 3 },
      is: "few",
    },
    { text: "Simple claims settle themselves", beside: SIX, is: "many" },
  ],
  looksBad: [
    { text: "Simple claims settle themselves", beside: FIVE },
    { text: "Simple claims settle themselves", beside: SIX, options: { most: 6 } },
    { text: "Simple claims settle themselves", beside: [LINE], options: { least: 1 } },
  ],
};
