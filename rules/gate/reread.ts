/** Puts a candidate where it would stand and reads the objective with and without it. */
import type {
  Candidate,
  CheckOptions,
  Finding,
  KeyResult,
  Plan,
  Read,
  Report,
  Score,
} from "../okr.ts";
import type { Refusal } from "./refusal.ts";

/** An addition has nothing to beat, so it has to be good in itself. */
const FLOOR = 60;

export interface Reread {
  before: Read | null;
  /** Null where the check had nothing to say on it. */
  after: Read | null;
  errors: Finding[];
  /** Rule ids of findings that are gone once the candidate stands. */
  answers: string[];
}

interface RereadPlace {
  plan: Plan;
  objectiveId: string;
  keyResultId: string | null;
  options: CheckOptions;
}

/** `check` is passed in, for this module to know nothing of the rules. */
export function standIn(
  candidate: Candidate,
  place: RereadPlace,
  check: (plan: Plan, options: CheckOptions) => Report,
): Reread {
  const found = place.plan.objectives.find((each) => each.id === place.objectiveId);
  const objective = found ?? { id: place.objectiveId, text: "", keyResults: [] };
  const old = objective.keyResults.find((each) => each.id === place.keyResultId);
  const id = old?.id ?? "new-key-result";
  const fresh: KeyResult = {
    id,
    text: candidate.text,
    feeds: old?.feeds ?? [],
    commitment: old?.commitment ?? null,
  };
  const keyResults = old
    ? objective.keyResults.map((each) => (each === old ? fresh : each))
    : [...objective.keyResults, fresh];
  // Only this objective: the others change nothing here, and a plan may hold a thousand.
  const reportOf = (list: KeyResult[]): Report =>
    check({ ...place.plan, objectives: [{ ...objective, keyResults: list }] }, place.options);
  const before = reportOf(objective.keyResults);
  const after = reportOf(keyResults);
  const errors = after.findings.filter(
    (finding) => finding.keyResultId === id && finding.severity === "error",
  );
  return {
    before: old ? readOf(before, id, old.text) : null,
    after: readOf(after, id, candidate.text),
    errors,
    answers: answered(before, after, old?.id ?? null),
  };
}

/** What speaks against showing it. */
export function rereadRefusals(reread: Reread, candidate: Candidate): Refusal[] {
  const refusals: Refusal[] = reread.errors.map((finding) => ({
    code: "error-finding",
    message: `The rule ${finding.ruleId} objects: ${finding.todo}`,
  }));
  const { before, after } = reread;
  if (after === null) {
    return [{ code: "not-a-key-result", message: "Write one key result with a metric." }];
  }
  if (before !== null && !isBetter(candidate.text, after.score, before)) {
    refusals.push({
      code: "not-better",
      message: "It reads no better than what stands there; name a metric, a level and a date.",
    });
  }
  if (before === null && onceFilled(after.score) < FLOOR) {
    refusals.push({
      code: "below-floor",
      message: "It is too weak to be added; name a metric, today's level and the target.",
    });
  }
  if (after.reading.kind !== "outcome" && !standsWithout(candidate)) {
    refusals.push({
      code: "not-a-key-result",
      message: `It reads as ${after.reading.kind}; say what changes for somebody, and by how much.`,
    });
  }
  return refusals;
}

/** Where nothing was wrong, another view of the work may be as good. */
function isBetter(text: string, score: Score, before: Read): boolean {
  const gained = onceFilled(score) - onceFilled(before.score);
  const isWhole = before.score.reasons.length === 0;
  return gained > 0 || (gained === 0 && isWhole && before.text.trim() !== text.trim());
}

/** Of running and upkeep: how often or how fast is a level, whatever the verb. */
const PACE = /\b(?:every|within|alle|binnen|innerhalb von)\s(?:\{[a-z]\}|\d+)\s?\p{L}/u;

function standsWithout({ kind, text }: Candidate): boolean {
  if (kind === "measure-first") return true;
  return (kind === "operational" || kind === "maintenance") && PACE.test(text);
}

/** An open number costs a little until it is answered; that is no fault of the sentence. */
function onceFilled({ value, reasons }: Score): number {
  const open = reasons.filter((each) => each.ruleId === "kr/open-slot");
  return value + open.reduce((sum, each) => sum + each.points, 0);
}

function readOf(report: Report, id: string, text: string): Read | null {
  const reading = report.readings[id];
  const score = report.scores.keyResults[id];
  return reading && score ? { text, reading, score } : null;
}

function answered(before: Report, after: Report, id: string | null): string[] {
  const concerns = (finding: Finding): boolean =>
    finding.keyResultId === id || finding.scope === "set" || finding.scope === "plan";
  const left = new Set(after.findings.map((each) => each.fingerprint));
  const gone = before.findings.filter((each) => concerns(each) && !left.has(each.fingerprint));
  const still = new Set(
    after.findings.filter((each) => each.keyResultId === id).map((each) => each.ruleId),
  );
  return [...new Set(gone.map((each) => each.ruleId))].filter((rule) => !still.has(rule));
}
