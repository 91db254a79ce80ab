/** The English texts of the quarter wizard. */
import type { Pattern, SuggestionKind } from "../../rules/okr.ts";

const patterns: Record<Pattern, { name: string; when: string; example: string }> = {
  exploration: {
    name: "Exploration",
    when: "You don’t know yet whether AI pays here.",
    example: "Find out whether AI pays for our top use cases",
  },
  build: {
    name: "Build",
    when: "One use case is ready to reach people.",
    example: "Put a forecast that planners trust into their hands",
  },
  scale: {
    name: "Scale",
    when: "It works for a few. Now the business should feel it.",
    example: "Get the full value from the forecast in every region",
  },
  platform: {
    name: "Platform",
    when: "Several teams need the same foundations.",
    example: "Give every team foundations that they can build on",
  },
};

const kinds: Record<SuggestionKind, string> = {
  rewrite: "Outcome",
  split: "Outcome",
  business: "Business",
  adoption: "Adoption",
  operational: "Operational",
  guardrail: "Guardrail",
  maintenance: "Maintenance",
  "measure-first": "Measure first",
};

export const enWizard = {
  patterns,
  kinds,
  title: "Draft a quarter",
  lede: "Three answers are enough for a first draft. The coach leaves every number that it doesn’t know open, with a question.",
  back: "Back to the plan",
  backToStart: "Back to the start",
  whichPattern: "What kind of quarter is it?",
  whichUseCase: "For which use case, for whom and when?",
  useCase: "Use case, in a line",
  useCaseHint: "As in: demand forecasting for fresh goods",
  useCaseMissing: "Say the use case in a few words first.",
  /** Offered while one is typed; any other words do as well. */
  useCases: [
    "churn prevention",
    "claims handling",
    "code assistance",
    "contract review",
    "demand forecasting",
    "document extraction",
    "fraud detection",
    "invoice processing",
    "model monitoring",
    "predictive maintenance",
    "pricing",
    "quality inspection",
    "recommendations",
    "search",
    "self-service answers",
    "the data platform",
    "the feature store",
    "ticket routing",
    "translation",
  ],
  team: "Team",
  period: "Period",
  whatFeeds: "What should it feed?",
  optional: "optional",
  parents: "Key results of the business above, one a line",
  whatIsLive: "What does the team already run?",
  live: "Models and services in production, one a line",
  write: "Write the draft",
  writeAgain: "Write it again",
  stop: "Stop",
  keep: "Keep this plan",
  replaces: "It takes the place of the plan on this page. Undo brings that back.",
  notSaved: "Nothing is saved until you keep it.",
  example: "What you will get, by an example",
  draft: "The draft",
  outline: [
    ["Outcome", "What is different, from where to where"],
    ["Adoption", "Who uses it, and how often"],
    ["Operational", "Whether it is fit to run"],
    ["Guardrail", "What must not get worse meanwhile"],
    ["Maintenance", "Who looks after what is live, once something is"],
  ],
  phases: {
    asking: "Asking for a draft…",
    writing: "Being written…",
    checking: "Written. Checking it by the same rules as yours…",
    repairing: "Something did not pass. Asking once more, with the reasons…",
  },
  openNumbers: (count: number) =>
    count === 0 ? "No open numbers." : `${count} open number${count === 1 ? "" : "s"}.`,
  nothing: "No draft came out. Say the use case in other words, or start from a plan of your own.",
};

export type WizardTexts = typeof enWizard;
