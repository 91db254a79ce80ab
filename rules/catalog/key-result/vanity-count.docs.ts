/** What `kr/vanity-count` is for, in words and examples. */
import type { RuleDocs, RuleExamples } from "../../define.ts";

export { rule } from "./vanity-count.ts";

export const docs: RuleDocs = {
  title: "Count effects, not pieces",
  why: "Five models, eight notebooks, twelve posts: a count of the team's own production says that it was busy.",
  how: "Turn the count round: how many people use it, how often, and what do they get done with it?",
  whenNot:
    "Hires, and counts of what others choose to do, such as sign-ups or contributions. Counts that others bring about, such as third-party plugins or guides read by so many people, and counts in exploration are at most a warning. How many markets or sites something has reached is not made; it is an output.",
};

export const examples: RuleExamples = {
  good: [{ text: "8,000 subscribers open the newsletter each month" }],
  bad: [
    { text: "«Publish 8 notebooks» on feature quality", is: "produced" },
    { text: "«Hold 3 labelling workshops»", is: "held" },
    { text: "«Schulung von 25 Sachbearbeitern»", is: "attended" },
  ],
  looksBad: [
    { text: "Rollbacks at most once in 30 releases" },
    { text: "6 new maintainers from outside the company" },
    { text: "Hire 2 designers" },
    { text: "Retrain the two live models" },
    { text: "14 dead dashboards removed" },
    { text: "Rollout to 120 stores" },
    { text: "Neues Lagersystem in 4 Werken ausrollen" },
  ],
};
