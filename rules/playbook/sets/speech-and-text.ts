/** What a whole set needs besides the effect: speech and text. */
import type { SetLines } from "../entry.ts";

export const speechAndTextSets: Readonly<Record<string, SetLines>> = {
  speech: {
    objective: "What was said is on the screen, right the first time",
    operational: [
      { say: "The response time for live captions falls from {from} seconds to {to} seconds" },
    ],
    guardrails: [
      {
        say: "The word error rate on accented speech stays at or below {to}%",
        title: "Nobody's voice may lose out",
      },
    ],
    maintenance: [
      {
        say: "The time until a new product name is recognised falls from {from} days to {to} days",
        from: "How many days is a new name misheard today?",
      },
    ],
  },
  "knowledge-assistant": {
    objective: "Colleagues find the answer instead of asking around",
    operational: [
      { say: "The response time for answers falls from {from} seconds to {to} seconds" },
    ],
    guardrails: [
      {
        say: "The share of answers with no valid source in a weekly sample stays below {to}%",
        to: "What share can you defend?",
        title: "Confident must not mean wrong",
      },
    ],
    maintenance: [
      {
        say: "The time until a changed source shows in the answers falls from {from} days to {to} days",
        from: "How many days is an answer out of date today?",
      },
    ],
  },
};
