/** Changes to the lines of a plan: each takes its details and gives a function from plan to plan. */
import type { KeyResult, Objective, Plan } from "../../rules/okr.ts";
import { fillSlots } from "../../rules/write/slots.ts";
import { find } from "./find.ts";

export type Edit = (plan: Plan) => Plan;

export function setObjectiveText(id: string, text: string): Edit {
  return changeObjective(id, (objective) => ({ ...objective, text }));
}

export function setKeyResultText(id: string, text: string): Edit {
  return changeKeyResult(id, (keyResult) => ({ ...keyResult, text }));
}

/** Sets what a key result feeds or whether it is committed. */
export function setKeyResult(id: string, fields: Partial<Omit<KeyResult, "id">>): Edit {
  return changeKeyResult(id, (keyResult) => ({ ...keyResult, ...fields }));
}

/** Puts the answer to an open number into the text; its question is asked no more. */
export function answerSlot(id: string, name: string, answer: string): Edit {
  return (plan) => {
    const { keyResult } = find(plan, id) ?? {};
    if (!keyResult?.text.includes(`{${name}}`)) return plan;
    const slots = keyResult.slots?.filter((slot) => slot.name !== name) ?? [];
    return setKeyResult(id, { text: fillSlots(keyResult.text, { [name]: answer }), slots })(plan);
  };
}

/** Adds a key result behind the one named; at the end where `after` is null or unknown. */
export function addKeyResult(objectiveId: string, added: KeyResult, after: string | null): Edit {
  return changeObjective(objectiveId, (objective) => ({
    ...objective,
    keyResults: insertAfter(objective.keyResults, added, after),
  }));
}

export function removeKeyResult(id: string): Edit {
  return (plan) => ({
    ...plan,
    objectives: plan.objectives.map((objective) =>
      objective.keyResults.some((keyResult) => keyResult.id === id)
        ? { ...objective, keyResults: objective.keyResults.filter((one) => one.id !== id) }
        : objective,
    ),
  });
}

/** Moves a key result by one place; past the end of its objective it goes to the next one. */
export function moveKeyResult(id: string, step: -1 | 1): Edit {
  return (plan) => {
    const from = plan.objectives.findIndex((one) => one.keyResults.some((kr) => kr.id === id));
    const home = plan.objectives[from];
    if (!home) return plan;
    const at = home.keyResults.findIndex((one) => one.id === id);
    const swapped = swap(home.keyResults, at, at + step);
    if (swapped) return replaceObjective(plan, { ...home, keyResults: swapped });

    const next = plan.objectives[from + step];
    const moved = home.keyResults[at];
    if (!next || !moved) return plan;
    const keyResults = step === 1 ? [moved, ...next.keyResults] : [...next.keyResults, moved];
    const left = home.keyResults.filter((one) => one.id !== id);
    return replaceObjective(replaceObjective(plan, { ...home, keyResults: left }), {
      ...next,
      keyResults,
    });
  };
}

export function addObjective(added: Objective, after: string | null): Edit {
  return (plan) => ({ ...plan, objectives: insertAfter(plan.objectives, added, after) });
}

export function removeObjective(id: string): Edit {
  return (plan) => ({ ...plan, objectives: plan.objectives.filter((one) => one.id !== id) });
}

export function moveObjective(id: string, step: -1 | 1): Edit {
  return (plan) => {
    const at = plan.objectives.findIndex((one) => one.id === id);
    return { ...plan, objectives: swap(plan.objectives, at, at + step) ?? plan.objectives };
  };
}

/** Sets a finding aside wherever its words stand in this plan. */
export function ignoreFinding(fingerprint: string): Edit {
  return changeDecisions(({ ignored, rejected }) => ({
    ignored: [...ignored, fingerprint],
    rejected,
  }));
}

type Decisions = NonNullable<Plan["decisions"]>;

/** Changes what was decided about findings and suggestions. */
export function changeDecisions(change: (decisions: Decisions) => Decisions): Edit {
  return (plan) => ({
    ...plan,
    decisions: change(plan.decisions ?? { ignored: [], rejected: [] }),
  });
}

function changeObjective(id: string, change: (objective: Objective) => Objective): Edit {
  return (plan) => ({
    ...plan,
    objectives: plan.objectives.map((one) => (one.id === id ? change(one) : one)),
  });
}

function changeKeyResult(id: string, change: (keyResult: KeyResult) => KeyResult): Edit {
  return (plan) => ({
    ...plan,
    objectives: plan.objectives.map((objective) =>
      objective.keyResults.some((one) => one.id === id)
        ? {
            ...objective,
            keyResults: objective.keyResults.map((one) => (one.id === id ? change(one) : one)),
          }
        : objective,
    ),
  });
}

function replaceObjective(plan: Plan, objective: Objective): Plan {
  return {
    ...plan,
    objectives: plan.objectives.map((one) => (one.id === objective.id ? objective : one)),
  };
}

function insertAfter<T extends { id: string }>(list: T[], added: T, after: string | null): T[] {
  const at = list.findIndex((one) => one.id === after);
  return at < 0 ? [...list, added] : [...list.slice(0, at + 1), added, ...list.slice(at + 1)];
}

/** Null where one of the two places is outside the list. */
function swap<T>(list: T[], one: number, other: number): T[] | null {
  const a = list[one];
  const b = list[other];
  if (a === undefined || b === undefined) return null;
  const swapped = [...list];
  swapped[one] = b;
  swapped[other] = a;
  return swapped;
}
