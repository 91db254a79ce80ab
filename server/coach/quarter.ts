/** The plan that a draft grows into, as the gate and the prompt see it. */
import type { Plan } from "../../rules/okr.ts";
import type { DraftRequest } from "../../rules/write/draft.ts";

/** A plan of one objective with the key results so far. */
export function planOf(request: DraftRequest, objective: string, keyResults: string[]): Plan {
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
