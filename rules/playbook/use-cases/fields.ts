/** Use cases on farms and in the field. */
import type { Entry } from "../entry.ts";

export const fields: readonly Entry[] = [
  {
    id: "crop-and-field",
    name: "field monitoring",
    words:
      "crop disease, crop, farm, field monitoring, satellite imagery, drone imagery, yield prediction, pest detection, livestock",
    people: "farmers",
    objective: "Farmers see trouble while it is still small",
    outcomes: [
      {
        say: "The time from first symptom to treatment falls from {from} days to {to} days",
        from: "How many days does it take today?",
        title: "Follow a sick field",
      },
      {
        say: "Yield lost to disease falls from {from}% to {to}%",
        from: "What share was lost last season?",
        title: "Follow the field to the harvest",
      },
      {
        say: "At least {to}% of warnings are confirmed in the field{by}, up from {from}%",
        from: "What share is confirmed today?",
        title: "Say who is not sent out in vain",
        quality: true,
      },
    ],
    adoption: [
      {
        say: "The share of {people} who act on a warning within a day rises from {from}% to {to}%",
        from: "What share does so today? Not live yet? Then 0 is an honest answer.",
      },
    ],
    operational: [
      {
        say: "The response time for images falls from {from} minutes to {to} minutes",
        from: "How many minutes is it today?",
        to: "How many minutes are fast enough?",
      },
    ],
    guardrails: [
      {
        say: "Use of pesticide per hectare stays at or below {to} litres",
        to: "What is it now? The guardrail is usually today's value.",
        title: "Early must not mean more",
      },
    ],
    maintenance: [
      {
        say: "The time from harvest to a retrained model falls from {from} weeks to {to} weeks",
        from: "How many weeks did it take last year?",
      },
    ],
  },
];
