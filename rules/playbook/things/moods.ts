/** What nobody can hold in hands: it is noticed, or it is not there. And how things are grouped. */
import type { Thing } from "../entry.ts";

export const moodThings: readonly Thing[] = [
  {
    id: "mood",
    words:
      "momentum, synergy, passion, enthusiasm, excitement, curiosity, team spirit, spirit, visibility, ownership, autonomy, identity, reputation, agility, openness, creativity, mutual respect, psychological safety, sense of urgency, common understanding, shared understanding",
    lines: [
      {
        say: "The share of {people} who say that they notice {subject} in their daily work rises from {from}% to {to}%",
        from: "What share would say so today? A short survey tells.",
        title: "Ask those who should notice",
      },
      {
        say: "The share of {people} who can name an example of {subject} from their own work rises from {from}% to {to}%",
        from: "What share could do so today? A short survey tells.",
        title: "Ask for an example",
      },
    ],
  },
  {
    id: "grouping",
    words:
      "clustering, clustering model, cluster analysis, segmentation, segmentation model, customer segmentation, persona, causal model, driver analysis, causal analysis, uplift model",
    lines: [
      {
        say: "The share of decisions that {staff} base on {subject} rises from {from}% to {to}%",
        from: "What share rests on it today? Not there yet? Then 0 is an honest answer.",
        title: "Say who decides differently",
      },
      {
        say: "The share of measures derived from {subject} that show the wished effect rises from {from}% to {to}%",
        from: "What share of the last measures did?",
        title: "Known is not changed",
      },
    ],
  },
];
