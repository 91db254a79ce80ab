/** What the wizard was told, and how it becomes a request and a plan. */
import type { DraftTask } from "../../core/coach-event.ts";
import { emptyPlan, newId } from "../../core/store.ts";
import type { KeyResult, Parent, Pattern, Period, Plan } from "../../../rules/okr.ts";
import { openSlots } from "../../../rules/write/slots.ts";

export interface WizardAnswers {
  pattern: Pattern;
  useCase: string;
  team: string;
  period: Period | null;
  /** As pasted, one a line. */
  parents: string;
  /** As pasted, one a line. */
  live: string;
}

/** What the wizard begins with. */
export const noAnswers: WizardAnswers = {
  pattern: "build",
  useCase: "",
  team: "",
  period: null,
  parents: "",
  live: "",
};

/** An objective of the draft with its key results, as far as their slots are filled. */
export interface Drafted {
  text: string;
  keyResults: readonly Pick<KeyResult, "text" | "slots" | "feeds">[];
}

const MOST_LIVE = 100;
const MOST_PARENTS = 200;

export function toTask(answers: WizardAnswers): DraftTask {
  const { pattern, useCase, team, period } = answers;
  const parents = toParents(answers.parents);
  const live = lines(answers.live).slice(0, MOST_LIVE);
  return { pattern, useCase: useCase.trim(), team: team.trim(), period, parents, live };
}

/** The plan as it is kept: each line a text of one's own, with fresh ids. */
export function toPlan(task: DraftTask, drafted: readonly Drafted[]): Plan {
  const { pattern, team = "", period = null, parents = [], live = [] } = task;
  return {
    ...emptyPlan,
    pattern,
    team,
    period,
    parents,
    live,
    objectives: drafted.map(({ text, keyResults }) => ({
      id: newId(),
      text,
      keyResults: keyResults.map((each) => ({
        ...each,
        id: newId(),
        slots: openSlots(each.text, each.slots),
        commitment: null,
      })),
    })),
  };
}

function toParents(text: string): Parent[] {
  return lines(text)
    .slice(0, MOST_PARENTS)
    .map((line, index) => ({ id: `p${index + 1}`, text: line }));
}

/** Lines without the marks that a paste brings along. */
function lines(text: string): string[] {
  return text
    .split("\n")
    .map((line) => line.replace(/^\s*(?:[-*•–]|\d+[.)])\s+/u, "").trim())
    .filter((line) => line !== "");
}
