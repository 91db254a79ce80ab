/** What a whole set needs besides the effect: industry. */
import type { SetLines } from "../entry.ts";

export const industrySets: Readonly<Record<string, SetLines>> = {
  "quality-inspection": {
    objective: "Faulty parts never leave the line, and good ones are never stopped",
    operational: [{ say: "The response time for parts falls from {from} ms to {to} ms" }],
    guardrails: [
      {
        say: "Good parts rejected by mistake stay at or below {to}%",
        title: "Strict must not mean wasteful",
      },
    ],
    maintenance: [
      {
        say: "The time until a new part is judged without help falls from {from} days to {to} days",
        from: "How many days is a new part inspected by hand today?",
      },
    ],
  },
  "medical-imaging": {
    objective: "The urgent scan is read first, and no finding is missed",
    operational: [{ say: "The response time for scans falls from {from} minutes to {to} minutes" }],
    guardrails: [
      {
        say: "Missed findings in the monthly audit stay at or below {to}",
        title: "Fast must not mean blind",
      },
    ],
    maintenance: [
      { say: "The time that a new scanner runs unchecked falls from {from} weeks to {to} weeks" },
    ],
  },
  "medical-triage": {
    objective: "Those who cannot wait are seen first",
    operational: [
      { say: "The response time for proposals falls from {from} seconds to {to} seconds" },
    ],
    guardrails: [
      {
        say: "Urgent patients rated too low in the monthly audit stay at or below {to}",
        title: "Quick must not mean unsafe",
      },
    ],
    maintenance: [
      {
        say: "The time from a clinician's objection to a corrected rule falls from {from} days to {to} days",
      },
    ],
  },
  "hr-screening": {
    objective: "Every applicant gets a fair look and a quick answer",
    operational: [
      { say: "The response time for applications falls from {from} hours to {to} hours" },
    ],
    guardrails: [
      {
        say: "The difference in invitations between groups of applicants stays within {to} points",
        to: "What is the difference now?",
        title: "Fast must not mean unfair",
      },
    ],
    maintenance: [
      {
        say: "The time between audits for bias falls from {from} months to {to} months",
        from: "How many months lie between audits today?",
      },
    ],
  },
};
