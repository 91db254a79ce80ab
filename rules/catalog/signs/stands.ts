/** The two honest exceptions (method, section 2): outputs and activities that may stand. */
import { findDecision } from "./decision.ts";
import type { ReadKeyResult, ReadPlan } from "../../read-plan.ts";
import { anyWord } from "./word-list.ts";

/** Whether the team explores: the quarter's pattern says so, or the objective does. */
export function explores(kr: ReadKeyResult, plan: ReadPlan): boolean {
  return plan.plan.pattern === "exploration" || kr.set.reading.research;
}

/** In exploration and research, a finished assessment, baseline or decision stands. */
export function standsInExploration(kr: ReadKeyResult, plan: ReadPlan): boolean {
  if (!explores(kr, plan) || kr.reading.vanityCount) return false;
  // What is made on the way is no answer yet.
  if (MAKES().test(kr.text) && !FINDING().test(kr.text)) return false;
  // A decision that nobody is named to take has a finding of its own.
  return kr.reading.measurable || findDecision(kr.text) !== null;
}

/** In a build quarter, a deployment with its own quality threshold and a link to an effect stands. */
export function standsInBuild(kr: ReadKeyResult, plan: ReadPlan): boolean {
  if (plan.plan.pattern !== "build" || kr.reading.vanityCount) return false;
  return kr.reading.measurable && hasThreshold(kr) && (feeds(kr) || besideEffect(kr));
}

export function feeds(kr: ReadKeyResult): boolean {
  return kr.keyResult.feeds.length > 0;
}

/** Whether another key result of the set says who uses it or what changes. */
export function besideEffect(kr: ReadKeyResult): boolean {
  const { roles } = kr.set;
  const own = kr.reading.roles;
  const others = (role: "adoption" | "business"): number =>
    (roles.get(role) ?? 0) - (own.includes(role) ? 1 : 0);
  return others("adoption") > 0 || others("business") > 0;
}

/** Whether another key result of the set says what changes outside the system. */
export function besideOutcome(kr: ReadKeyResult): boolean {
  return kr.set.keyResults.some(
    ({ id, reading }) =>
      id !== kr.id && reading.kind === "outcome" && reading.measurable && !reading.technicalOnly,
  );
}

/** A level of quality or speed, not a count of things. */
function hasThreshold(kr: ReadKeyResult): boolean {
  const { target, comparator } = kr.reading;
  return target !== null && (target.unit === "%" || comparator !== null);
}

const MAKES = anyWord(
  "builds? built create creates created develop* implement* deploy* labels? labelled labeled prototypes? open_source* dataset datasets datensatz " +
    "bauen gebaut erstellen erstellt entwickeln entwickelt implementieren labeln gelabelt prototyp prototypen",
);
const FINDING = anyWord(
  "baseline assessed assessment evaluated evaluation retrospective_test test_on trial study findings feasibility " +
    "ausgangswert bewertet bewertung machbarkeit ausgewertet getestet erprobt",
);

/** In exploration, an assessment or a measured baseline: what is found out is the result. */
export function isFinding(kr: ReadKeyResult, plan: ReadPlan): boolean {
  return explores(kr, plan) && FINDING().test(kr.text);
}

const MEASURES = anyWord(
  "measured? measuring recorded established gemessen messen erhoben erheben ermittelt ermitteln",
);
const START = anyWord(
  `
    baselines? today's current unknown starting_point ausgangswerte?s? heutige heutigen heutiger
    ist_?werte?
  `,
);

/** "Measure today's call length": where nobody knows the start, finding it out is the first key result. */
export function measuresStart(text: string): boolean {
  return MEASURES().test(text) && START().test(text);
}
