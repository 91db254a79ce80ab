/** Use cases around harmful content and credit. */
import type { Subject } from "../entry.ts";

export const contentAndCredit: readonly Subject[] = [
  {
    id: "moderation",
    name: "content moderation",
    words:
      "content moderation, moderation, image moderation, abuse detection, toxic, toxicity, hate speech, nudity, gore, spam, harmful content, trust and safety",
    people: "moderators",
    outcomes: [
      {
        say: "The share of views that harmful content gets before removal falls from {from}% to {to}%",
        from: "What share of views does it get today?",
        title: "Say what people no longer see",
      },
      {
        say: "The time from upload to removal falls from {from} minutes to {to} minutes",
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
  },
  {
    id: "credit",
    name: "credit decisions",
    words:
      "credit decision, credit scoring, credit risk, loan, lending, default prediction, affordability, mortgage",
    people: "credit officers",
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
  },
];
