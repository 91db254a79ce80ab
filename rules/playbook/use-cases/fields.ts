/** Use cases on farms and in the field. */
import type { Subject } from "../entry.ts";

export const fields: readonly Subject[] = [
  {
    id: "crop-and-field",
    name: "field monitoring",
    words:
      "crop disease, crop, farm, field monitoring, satellite imagery, drone imagery, yield prediction, pest detection, livestock",
    people: "farmers",
    outcomes: [
      {
        say: "The time from first symptom to treatment falls from {from} days to {to} days",
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
  },
];
