// A plan that holds one row and nothing else.
import type { Plan } from "../../rules/okr.ts";
import type { Row } from "./rows.ts";

export function planOf({ id, objective, text }: Row): Plan {
  const keyResult = { id, text, feeds: [], commitment: null };
  return {
    title: "",
    team: "",
    pattern: null,
    period: null,
    language: null,
    live: [],
    parents: [],
    objectives: [{ id: "objective", text: objective, keyResults: [keyResult] }],
    unread: [],
  };
}
