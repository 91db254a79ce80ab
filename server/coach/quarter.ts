/** A plan of one objective, such as a draft grows into. */
import type { Plan } from "../../rules/okr.ts";
import type { DraftRequest } from "../../rules/write/draft.ts";

/** What is said of a plan before its objective. */
export type Quarter = Omit<DraftRequest, "useCase" | "options">;

/** As the gate, the prompt and the evaluation see it: with the key results so far. */
export function planOf(request: Quarter, objective: string, keyResults: string[]): Plan {
  const { pattern, team, period, parents, live, language } = request;
  return {
    title: "",
    team,
    pattern,
    period,
    language,
    live,
    parents,
    objectives: [
      {
        id: "o1",
        text: objective,
        keyResults: keyResults.map((text, index) => ({
          id: `k${index + 1}`,
          text,
          feeds: [],
          commitment: null,
        })),
      },
    ],
    unread: [],
  };
}
