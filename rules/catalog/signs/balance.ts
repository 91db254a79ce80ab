/** What a set holds, seen as a whole. */
import type { Role } from "../../okr.ts";
import type { ReadKeyResult, ReadObjective, ReadPlan } from "../../read-plan.ts";
import { isCare } from "./care.ts";
import { holdsLevel } from "./guarded.ts";
import { namesModel, qualityWords } from "./shipping.ts";
import { removes } from "./removal.ts";
import { asksUsers } from "./users.ts";
import { anyWord } from "./word-list.ts";

/** Whether a system is being built or run here, so that use and fitness to run are questions. */
export function buildsSystem(set: ReadObjective, { plan }: ReadPlan): boolean {
  if (plan.pattern !== null) return plan.pattern !== "exploration";
  if (set.reading.research || tendsLive(set)) return false;
  return set.keyResults.some(isOfSystem);
}

/** Whether it is about something that is built or runs; "h-index +1" sounds technical and runs nowhere. */
function isOfSystem(kr: ReadKeyResult): boolean {
  const { technicalOnly, roles, kind } = kr.reading;
  if (!technicalOnly && !roles.includes("technical")) return false;
  if (isCare(kr) || PAPER().test(kr.text) || removes(kr.text)) return false;
  if (SYSTEM().test(kr.text)) return true;
  if (kind === "outcome" && qualityWords(kr) !== null) return true;
  // "At most 5 attempts to cheat with AI": a level to hold builds nothing.
  return namesModel(kr.text) && !holdsLevel(kr);
}

/** What is written about a system is none that is built. */
const PAPER = anyWord(
  "policy policies guidelines? model_cards? register documentation training trained trainings " +
    "leitfaden richtlinie* konzept modellkarten schulung* dokumentation",
);
const KEEPS = anyWord(
  "keeps? stays? remains? runs? safe healthy reliable operat* bleiben bleibt betrieb* halten",
);
const LIVE = anyWord(
  `
    live existing running in_production already bestehend* laufende? laufenden bestands* produktive
    produktiven
  `,
);

/** "Unsere laufenden Modelle bleiben verlässlich": nothing new that somebody would have to take up. */
export function tendsLive({ text }: ReadObjective): boolean {
  return KEEPS().test(text) && LIVE().test(text);
}

/** Roles that look at the system and at what must hold, not at what changes for anyone. */
const INWARD: ReadonlySet<Role> = new Set(["operational", "guardrail", "maintenance", "technical"]);

const SYSTEM = anyWord(
  "p## latency uptime availability services? platforms? apps? software apis? endpoints? models? pipelines? drift gpus? " +
    "servers? clusters? throughput error_rates? deploy* retrain* " +
    "feature_stores? *plattform *system software *dienste? *modelle? latenz verfügbarkeit fehlerrate",
);

/** Whether it says what changes for people or the business: an outcome beyond the system's own. */
function changesSomething({ text, reading }: ReadKeyResult): boolean {
  if (reading.kind !== "outcome" || reading.technicalOnly) return false;
  const { roles } = reading;
  if (roles.length === 0 || roles.some((role) => !INWARD.has(role))) return true;
  // How long a close or an answer takes is felt by people.
  return roles.includes("operational") && !SYSTEM().test(text);
}

/** Whether results are measured, and all of them on the system itself. */
export function onlyRuns(set: ReadObjective): boolean {
  if (set.reading.research || !set.keyResults.some(({ reading }) => reading.kind === "outcome"))
    return false;
  return !set.keyResults.some(changesSomething) && !asksUsers(set);
}

export function has(set: ReadObjective, role: Role): boolean {
  return (set.roles.get(role) ?? 0) > 0;
}
