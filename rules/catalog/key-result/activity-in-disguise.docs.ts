/** What `kr/activity-in-disguise` is for, in words and examples. */
import type { RuleDocs, RuleExamples } from "../../define.ts";

export { rule } from "./activity-in-disguise.ts";

export const docs: RuleDocs = {
  title: "A baseline does not make effort a result",
  why: "“From 2 to 6 meetings” looks like a key result and still counts what the team does.",
  how: "Ask what the extra effort should bring about, and put the numbers on that.",
  whenNot: "When the count is of what others choose to do, such as registrations.",
};

export const examples: RuleExamples = {
  good: [{ text: "Ad-hoc tickets from analysts fall from 130 to 70 a month" }],
  bad: [
    { text: "«Deliver 100% of story points»", is: "effort" },
    {
      text: "«Increase number of stakeholder meetings held» per month from 2 to 6",
      is: "effort",
    },
    { text: "«Raise the number of lunch-and-learns» from 1 to 4 a month", is: "effort" },
  ],
  looksBad: [
    { text: "Customers who try two plans before they buy: 10% → 25%" },
    { text: "Cost per training run falls from 48 USD to 30 USD" },
    { text: "New workspaces that invite a second person within 7 days: 38% → 50%" },
  ],
};
