/** The English texts that the views of a plan as a whole have in common. */
export const enWhole = {
  back: "Back to the plan",
  stop: "Stop",
  undo: "Undo",
  untouched: "Your plan is untouched.",
  askAgain: "Ask again",
  waiting: {
    asking: "Reading the plan…",
    writing: "Being written…",
    checking: "Written. Checking it…",
    repairing: "One did not pass. Asking once more, with the reasons…",
  },
  builtIn: "From the built-in writer; no model is set up",
  builtInInstead: "From the built-in writer",
  model: (provider: string, model: string) => `From the model ${provider}/${model}`,
  both: (provider: string, model: string) =>
    `From the model ${provider}/${model}; the built-in writer added what it left out`,
  /** `said` is the server's own sentence, where it has one for people. */
  problem: (_code: string, said: string | undefined) =>
    said ?? "Nothing came. Your plan is untouched.",
};

export type WholeTexts = typeof enWhole;
