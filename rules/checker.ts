/**
 * Checks a plan: reads it once, runs every rule, adds up the scores. Linear in the plan. With the
 * texts that it is given: a browser fetches them later, all others take `check.ts`.
 */
import type { CheckedSet } from "./check-set.ts";
import { checkSet } from "./check-set.ts";
import type { MessagePack } from "./define.ts";
import { rulesInForce } from "./in-force.ts";
import type { Bench } from "./judge.ts";
import { judge } from "./judge.ts";
import type { CheckOptions, Language, Plan, Report } from "./okr.ts";
import type { Reader, ReadObjective, ReadPlan } from "./read-plan.ts";
import { plainReader, readPlan } from "./read-plan.ts";
import { createMemory, Recent } from "./remember.ts";
import { scoreWhole } from "./score.ts";

export { loadTexts } from "./locales/load.ts";

/** Texts by language; what is missing in one is said in English, and without advice where none is here. */
export type MessagePacks = Partial<Record<Language, MessagePack>>;

/**
 * Gives findings, readings and scores. Same plan, options and texts, same report; never throws.
 * @param reader may remember what it has read, as long as it reads as the plain one does
 */
export function checkWith(
  plan: Plan,
  options: CheckOptions,
  packs: MessagePacks,
  reader: Reader = plainReader,
): Report {
  const read = readPlan(plan, options, reader);
  const bench = benchFor(read, options, packs);
  return report(read, bench, (objective) => checkSet(objective, bench));
}

export interface Checker {
  /** As `checkWith`. Options and packs count as unchanged while they are the same objects. */
  check(plan: Plan, options: CheckOptions, packs?: MessagePacks): Report;
}

const NO_PACKS: MessagePacks = {};

/** A checker that remembers the last plan, so that a keystroke costs one objective and one reading. */
export function createChecker(): Checker {
  const memory = createMemory();
  let sets = new Recent<CheckedSet>();
  let last: { options: CheckOptions; packs: MessagePacks } | null = null;
  return {
    check(plan, options, packs = NO_PACKS) {
      if (last?.options !== options || last.packs !== packs) sets = new Recent();
      last = { options, packs };
      const { today, fiscalYearStart, terms } = options;
      const settings = JSON.stringify([today, fiscalYearStart, terms, plan.pattern]);
      const read = readPlan(plan, options, memory.reader(settings));
      const bench = benchFor(read, options, packs);
      const head = JSON.stringify([
        read.language,
        read.readable,
        plan.pattern,
        plan.period,
        read.adopts,
        read.undated > 0,
        plan.parents,
      ]);
      const made = report(read, bench, (objective) =>
        sets.get(head + JSON.stringify(objective.objective), () => checkSet(objective, bench)),
      );
      memory.forgetUnused();
      sets.forgetUnused();
      return made;
    },
  };
}

function benchFor(plan: ReadPlan, options: CheckOptions, packs: MessagePacks): Bench {
  return {
    plan,
    options,
    rules: rulesInForce(options, plan.readable),
    pack: packs[plan.language] ?? {},
    english: packs.en ?? {},
    ignored: new Set(options.ignored),
  };
}

function report(plan: ReadPlan, bench: Bench, setOf: (read: ReadObjective) => CheckedSet): Report {
  const whole = { text: plan.plan.title, objectiveId: null, keyResultId: null };
  const own = judge(bench.rules.plan, plan, whole, bench);
  const findings = own.map(({ finding }) => finding);
  const readings: CheckedSet["readings"] = [];
  const objectives: CheckedSet["scores"] = [];
  const keyResults: CheckedSet["scores"] = [];
  for (const objective of plan.objectives) {
    const set = setOf(objective);
    for (const finding of set.findings) findings.push(finding);
    for (const reading of set.readings) readings.push(reading);
    for (const score of set.scores) keyResults.push(score);
    objectives.push([set.id, set.score]);
  }
  const scores = objectives.map(([, score]) => score);
  return {
    version: 1,
    language: plan.language,
    readings: Object.fromEntries(readings),
    findings,
    scores: {
      plan: scoreWhole(scores, own, "objectives"),
      objectives: Object.fromEntries(objectives),
      keyResults: Object.fromEntries(keyResults),
    },
  };
}
