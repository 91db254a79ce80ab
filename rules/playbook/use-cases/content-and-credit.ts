/** Use cases around harmful content and credit. */
import type { Entry } from "../entry.ts";

export const contentAndCredit: readonly Entry[] = [
  {
    id: "moderation",
    name: "content moderation",
    words:
      "content moderation, moderation, image moderation, abuse detection, toxic, toxicity, hate speech, nudity, gore, spam, harmful content, trust and safety",
    people: "moderators",
    objective: "People meet each other here, and no abuse",
    outcomes: [
      {
        say: "The share of views that harmful content gets before removal falls from {from}% to {to}%",
        from: "What share of views does it get today?",
        title: "Say what people no longer see",
      },
      {
        say: "The time from upload to removal falls from {from} minutes to {to} minutes",
        from: "How many minutes does it take today?",
        title: "Follow a post that breaks the rules",
      },
      {
        say: "At least {to}% of removals stand after an appeal{by}, up from {from}%",
        from: "What share stands today?",
        title: "Say who is treated fairly",
        quality: true,
      },
    ],
    adoption: [
      {
        say: "{People} confirm the proposed decision in {to}% of cases{by}, up from {from}%",
        from: "How often do they today? Not live yet? Then 0 is an honest answer.",
      },
    ],
    operational: [
      {
        say: "The response time for uploads falls from {from} seconds to {to} seconds",
        from: "How many seconds is it today?",
        to: "How many seconds are fast enough?",
      },
    ],
    guardrails: [
      {
        say: "Harmless posts removed by mistake stay at or below {to} a week",
        to: "What is the count now? The guardrail is usually today's value.",
        title: "Strict must not mean blind",
      },
    ],
    maintenance: [
      {
        say: "The time until a new kind of abuse is caught falls from {from} days to {to} days",
        from: "How many days did the last trick work?",
      },
    ],
  },
  {
    id: "credit",
    name: "credit decisions",
    words:
      "credit decision, credit scoring, credit risk, loan, lending, default prediction, affordability, mortgage",
    people: "credit officers",
    objective: "Good borrowers get a yes at once, and nobody borrows too much",
    outcomes: [
      {
        say: "The time from application to decision falls from {from} hours to {to} hours",
        from: "How many hours does a decision take today?",
        title: "Follow an application",
      },
      {
        say: "The share of loans in arrears after a year falls from {from}% to {to}%",
        from: "What share is in arrears today?",
        title: "Say what the book gains",
      },
      {
        say: "At least {to}% of applications are decided without a manual review{by}, up from {from}%",
        from: "What share is decided so today?",
        title: "Say who gets an answer at once",
        quality: true,
      },
    ],
    adoption: [
      {
        say: "{People} follow the proposed decision in {to}% of cases{by}, up from {from}%",
        from: "How often do they today? Not live yet? Then 0 is an honest answer.",
      },
    ],
    operational: [
      {
        say: "The response time for decisions falls from {from} seconds to {to} seconds",
        from: "How many seconds is it today?",
        to: "How many seconds are fast enough?",
      },
    ],
    guardrails: [
      {
        say: "The difference in approvals between protected groups stays within {to} points",
        to: "What is the difference now?",
        title: "Exact must not mean unfair",
      },
    ],
    maintenance: [
      {
        say: "The time between checks of the score against repayments falls from {from} months to {to} months",
        from: "How many months lie between checks today?",
      },
    ],
  },
];
