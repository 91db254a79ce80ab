/** What `set/missing-guardrail` is for, in words and examples. */
import type { RuleDocs, RuleExamples } from "../../define.ts";

export { rule } from "./missing-guardrail.ts";

export const docs: RuleDocs = {
  title: "Pair growth with a guardrail",
  why: "Volume can be bought with quality, speed with errors. Grove pairs every quantity with a quality.",
  how: "Add a level that must hold: satisfaction, error rate, cost, complaints.",
  whenNot:
    "Exploration, and sets where a quality, satisfaction or operational level stands already, also as a ceiling (“no more than 5%”, “none”) or as a mark that people give.",
  options: { outcomes: "From how many measured outcomes on a guardrail is asked for." },
};

const GROWTH = [
  "Share of motor claims settled with no handler rises from 4% to 30%",
  "Weekly active users rise from 12,000 to 20,000",
];

export const examples: RuleExamples = {
  good: [
    {
      text: "Simple claims settle themselves",
      beside: [...GROWTH, "Customer satisfaction stays at or above 4.2 of 5"],
    },
  ],
  bad: [{ text: "Simple claims settle themselves", beside: GROWTH, is: "unguarded" }],
  looksBad: [
    {
      text: "Simple claims settle themselves",
      beside: [...GROWTH, "Wrong payments no more than 2%"],
    },
    {
      text: "Simple claims settle themselves",
      beside: [...GROWTH, "Claimants rate us 4.3 of 5 or more"],
    },
    {
      text: "Touren, die zu schaffen sind",
      beside: [...GROWTH, "Überschreitungen der Lenkzeiten: keine"],
    },
    { text: "Simple claims settle themselves", beside: GROWTH, options: { outcomes: 3 } },
    {
      text: "Night shifts get quiet",
      beside: [
        "Pages per engineer and week fall from 9 to 4",
        "MTTR for Sev2 at or under 45 minutes",
      ],
    },
  ],
};
