/** What `objective/slogan` is for, in words and examples. */
import type { RuleDocs, RuleExamples } from "../../define.ts";

export { rule } from "./slogan.ts";

export const docs: RuleDocs = {
  title: "Name who gains",
  why: "“World-class AI” decides nothing: no choice follows from it.",
  how: "Name the people who gain and what is different for them.",
  whenNot: "Short and vivid objectives that name their people.",
};

export const examples: RuleExamples = {
  good: [{ text: "Handlers decide simple claims in one sitting" }],
  bad: [
    { text: "«World-class AI excellence»", is: "nobody" },
    { text: "«Be number one in Europe»", is: "nobody" },
    { text: "«Efficiency»", is: "nobody" },
    { text: "«Win the mid market»", is: "nobody" },
    { text: "«Bester Onlineshop der Schweiz werden»", is: "nobody" },
    { text: "«The thing doesn't fall over»", is: "nobody" },
  ],
  looksBad: [
    { text: "Better nights for engineers on call" },
    { text: "Simple motor claims settle themselves" },
    { text: "Next-level service for customers abroad" },
  ],
};
