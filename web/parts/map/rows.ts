/** What the map shows of each key result and of each parent: what is said, what is proposed, what is loose. */
import type { KeyResult, Parent, Plan } from "../../../rules/okr.ts";
import type { Tie } from "../../core/coach-event.ts";
import type { Lines } from "../../core/lines.ts";
import type { Pair } from "../../core/tie.ts";
import type { Thread } from "./threads.ts";

export interface TeamRow {
  keyResult: KeyResult;
  number: string;
  fed: readonly Parent[];
  /** What the coach would tie it to; null for none, or where that was turned down. */
  proposal: { parent: Parent; why: string } | null;
  /** What the coach says of one that it ties to nothing; "" for nothing. */
  remark: string;
  /** Nothing said, nothing proposed, and a tie is expected of it. */
  loose: boolean;
  /** It holds or keeps something, and feeds nothing by that. */
  free: boolean;
}

export interface BusinessRow {
  parent: Parent;
  /** How many key results feed it. */
  count: number;
  /** The coach's question to the team; "" for none. */
  ask: string;
}

const LOOSE = "kr/feeds-nothing";

export function teamRows(
  { objectives, parents }: Plan,
  ties: readonly Tie[],
  turnedDown: readonly Pair[],
  lines: Lines,
): TeamRow[] {
  return objectives.flatMap(({ keyResults }, o) =>
    keyResults
      .map((keyResult, k): TeamRow => {
        const { id, feeds } = keyResult;
        const tie = ties.find((one) => one.type === "link" && one.keyResultId === id);
        const parent = parents.find((one) => one.id === tie?.parentId);
        const isOff = turnedDown.some(
          (one) => one.keyResultId === id && one.parentId === parent?.id,
        );
        const isOpen = tie?.type === "link" && parent && !feeds.includes(parent.id) && !isOff;
        const fed = parents.filter((one) => feeds.includes(one.id));
        const { findings = [], reading } = lines.keyResults.get(id) ?? {};
        const keeps = reading?.roles.some((role) => role === "guardrail" || role === "maintenance");
        return {
          keyResult,
          number: `${o + 1}.${k + 1}`,
          fed,
          proposal: isOpen ? { parent, why: tie.why } : null,
          remark: tie?.type === "link" && tie.parentId === null ? tie.why : "",
          free: keeps === true || reading?.direction === "hold",
          loose: fed.length === 0 && !isOpen && findings.some(({ ruleId }) => ruleId === LOOSE),
        };
      })
      .filter(({ keyResult }) => keyResult.text.trim() !== ""),
  );
}

export function businessRows(
  { parents }: Plan,
  ties: readonly Tie[],
  team: readonly TeamRow[],
): BusinessRow[] {
  return parents.map((parent) => {
    const count = team.filter(({ fed }) => fed.includes(parent)).length;
    const gap = ties.find((tie) => tie.type === "gap" && tie.parentId === parent.id);
    return { parent, count, ask: gap?.type === "gap" && count === 0 ? gap.ask : "" };
  });
}

/** All that is proposed and neither taken nor turned down. */
export function openPairs(team: readonly TeamRow[]): Pair[] {
  return team.flatMap(({ keyResult, proposal }) =>
    proposal ? [{ keyResultId: keyResult.id, parentId: proposal.parent.id }] : [],
  );
}

/** What is said and what is proposed, as threads from row to row. */
export function threadsOf(team: readonly TeamRow[]): Thread[] {
  return team.flatMap(({ keyResult: { id }, fed, proposal }) => [
    ...fed.map((parent) => ({ keyResultId: id, parentId: parent.id, kind: "said" as const })),
    ...(proposal
      ? [{ keyResultId: id, parentId: proposal.parent.id, kind: "proposed" as const }]
      : []),
  ]);
}
