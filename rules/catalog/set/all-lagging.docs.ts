/** What `set/all-lagging` is for, in words and examples. */
import type { RuleDocs, RuleExamples } from "../../define.ts";

export { rule } from "./all-lagging.ts";

export const docs: RuleDocs = {
  title: "Have one figure that moves early",
  why: "Business metrics are too far from a team's work to steer by week by week.",
  how: "Add use, time saved or quality at the desk: what the team can move within weeks.",
  whenNot: "Company objectives, which are meant to be lagging.",
  options: { figures: "Further figures of your field that move late, such as a combined ratio." },
};

const MRR = "MRR rises from 14k to 18k EUR";
const MONEY = [MRR, "Net revenue retention rises from 104% to 112%"];

export const examples: RuleExamples = {
  good: [
    {
      text: "Grow up from pilot to product",
      beside: [...MONEY, "60 non-analysts run a saved query each month"],
    },
  ],
  bad: [
    { text: "Grow up from pilot to product", beside: MONEY, is: "late" },
    {
      text: "Motor pays for itself",
      beside: ["Combined ratio falls from 104% to 98%", MRR],
      options: { figures: ["combined ratio"] },
      is: "late",
    },
  ],
  looksBad: [{ text: "Grow up from pilot to product", beside: [MRR] }],
};
