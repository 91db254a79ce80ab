/** Checks a plan: reads it once, runs every rule, adds up the scores. Linear in the plan. */
import { catalog } from "./catalog/index.ts";
import type { MessagePack } from "./define.ts";
import type { Bench } from "./judge.ts";
import { judge } from "./judge.ts";
import type { CheckOptions, Finding, Language, Plan, Reading, Report, Score } from "./okr.ts";
import type { ReadObjective, ReadPlan } from "./read-plan.ts";
import { readPlan } from "./read-plan.ts";
import { createMemory } from "./remember.ts";
import { scoreLine, scoreWhole } from "./score.ts";

export { readPlan };

/** Message texts by language; English needs none. */
export type MessagePacks = Partial<Record<Language, MessagePack>>;

/** Gives findings, readings and scores. Same plan and options, same report; never throws. */
export function check(plan: Plan, options: CheckOptions, packs: MessagePacks = {}): Report {
  return report(readPlan(plan, options), options, packs);
}

export interface Checker {
  check(plan: Plan, options: CheckOptions, packs?: MessagePacks): Report;
}

/** A checker that keeps the last plan's readings, so that a keystroke reads one line again. */
export function createChecker(): Checker {
  const memory = createMemory();
  return {
    check(plan, options, packs = {}) {
      const { today, fiscalYearStart, terms } = options;
      const settings = JSON.stringify([today, fiscalYearStart, terms, plan.pattern]);
      const read = readPlan(plan, options, memory.reader(settings));
      memory.forgetUnused();
      return report(read, options, packs);
    },
  };
}

function report(plan: ReadPlan, options: CheckOptions, packs: MessagePacks): Report {
  const bench: Bench = {
    context: { options, plan },
    pack: packs[plan.language] ?? {},
    ignored: new Set(options.ignored),
  };
  const whole = { text: plan.plan.title, objectiveId: null, keyResultId: null };
  const own = judge(catalog.plan, plan, whole, bench);
  const sets = plan.objectives.map((objective) => checkSet(objective, bench));
  return {
    version: 1,
    language: plan.language,
    readings: Object.fromEntries(sets.flatMap((set) => set.readings)),
    findings: [...own.map(({ finding }) => finding), ...sets.flatMap((set) => set.findings)],
    scores: {
      plan: scoreWhole(
        sets.map((set) => set.score),
        own,
        "objectives",
      ),
      objectives: Object.fromEntries(sets.map((set) => [set.id, set.score])),
      keyResults: Object.fromEntries(sets.flatMap((set) => set.scores)),
    },
  };
}

interface CheckedSet {
  id: string;
  findings: Finding[];
  score: Score;
  readings: [string, Reading][];
  scores: [string, Score][];
}

function checkSet(objective: ReadObjective, bench: Bench): CheckedSet {
  const place = { text: objective.text, objectiveId: objective.id, keyResultId: null };
  const own = [
    ...judge(catalog.objective, objective, place, bench),
    ...judge(catalog.set, objective, place, bench),
  ];
  const findings = own.map(({ finding }) => finding);
  const readings: [string, Reading][] = [];
  const scores: [string, Score][] = [];
  for (const line of objective.keyResults) {
    const at = { text: line.text, objectiveId: objective.id, keyResultId: line.id };
    const found = judge(catalog.keyResult, line, at, bench);
    for (const { finding } of found) findings.push(finding);
    readings.push([line.id, line.reading]);
    scores.push([line.id, scoreLine(found)]);
  }
  const lines = scores.map(([, score]) => score);
  return {
    id: objective.id,
    findings,
    score: scoreWhole(lines, own, "key results"),
    readings,
    scores,
  };
}
