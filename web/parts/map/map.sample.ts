/** A plan with two business key results above it, for the tests of the map. */
import type { Tie } from "../../core/coach-event.ts";
import { emptyPlan } from "../../core/store.ts";
import type { Talk } from "../whole/talk.ts";

const keyResult = (id: string, text: string, feeds: string[] = []) => ({
  id,
  text,
  feeds,
  commitment: null,
});

export const plan = {
  ...emptyPlan,
  parents: [
    { id: "p1", text: "Cost per claim falls from 41 EUR to 30 EUR" },
    { id: "p2", text: "Complaints fall from 310 to 150 a month" },
  ],
  objectives: [
    {
      id: "o1",
      text: "Claims settle themselves",
      keyResults: [
        keyResult("a", "30% of claims settled with no handler", ["p1"]),
        keyResult("b", "80% of handlers use the suggested decision"),
        keyResult("c", "Satisfaction stays at or above 4.2 of 5"),
      ],
    },
  ],
};

export const ties: Tie[] = [
  { type: "link", keyResultId: "b", parentId: "p1", why: "Handlers spend less time on a case." },
  { type: "link", keyResultId: "c", parentId: null, why: "It guards what must not get worse." },
  { type: "gap", parentId: "p2", ask: "What would make customers complain less?" },
];

export const answered: Talk = {
  hasServer: true,
  asked: true,
  phase: null,
  notes: [],
  writer: { writer: "built-in" },
};
