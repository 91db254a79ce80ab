/** A plan with short labels on its key results, for answers that speak about several of them. */
import type { KeyResult, Parent, Plan } from "../../rules/okr.ts";
import { clip } from "./facts.ts";

export interface Labelled {
  /** The plan as a prompt shows it. */
  text: string;
  /** K1, K2, … in reading order. */
  keyResults: ReadonlyMap<string, { keyResult: KeyResult; objectiveId: string }>;
  /** P1, P2, … */
  parents: ReadonlyMap<string, Parent>;
}

const atMost = 60;

export function labelled(plan: Plan): Labelled {
  const all = plan.objectives
    .flatMap(({ id, keyResults }) =>
      keyResults.map((keyResult) => ({ keyResult, objectiveId: id })),
    )
    .slice(0, atMost);
  const keyResults = new Map(all.map((each, index) => [`K${index + 1}`, each]));
  const parents = new Map(
    plan.parents.slice(0, atMost).map((parent, index) => [`P${index + 1}`, parent]),
  );
  const labelOf = new Map([...parents].map(([label, { id }]) => [id, label]));
  /** What the team has said about it: that it is a promise, what it feeds. */
  function marks({ commitment, feeds }: KeyResult): string {
    const fed = feeds.flatMap((id) => labelOf.get(id) ?? []);
    const said = [
      ...(commitment === "committed" ? ["committed"] : []),
      ...(fed.length > 0 ? [`feeds ${fed.join(", ")}`] : []),
    ];
    return said.length > 0 ? ` (${said.join("; ")})` : "";
  }
  const lines = plan.objectives.flatMap((objective) => [
    `Objective: ${clip(objective.text)}`,
    ...[...keyResults]
      .filter(([, { objectiveId }]) => objectiveId === objective.id)
      .map(([label, { keyResult }]) => `- ${label}${marks(keyResult)}: ${clip(keyResult.text)}`),
  ]);
  const above = [...parents].map(([label, { text }]) => `- ${label}: ${clip(text)}`);
  const period = plan.period ? [`Period: ${plan.period.label} (until ${plan.period.end})`] : [];
  const business = above.length > 0 ? ["Key results of the business above:", ...above] : [];
  return { text: [...period, ...lines, ...business].join("\n"), keyResults, parents };
}
