/** Progress against the expected pace (method, section 5): what a review can say with no model. */
import { check } from "../../rules/check.ts";
import { saidIn } from "../../rules/gate/part-text.ts";
import type { KeyResult, Language, Plan, Reading } from "../../rules/okr.ts";
import { readQuantities } from "../../rules/reading/numbers/quantity.ts";
import { partOf } from "./align-part.ts";
import { clip } from "./facts.ts";
import { paceTexts } from "./pace-texts.ts";
import type { State } from "./pace-texts.ts";
import type { Advice, Progress, ReviewRequest } from "./review.ts";

/** Reaching about this much of a stretch target is success; a committed one is expected in full. */
const success = 0.7;
/** Whoever is less sure than this doubts the plan and not only the date. */
const doubt = 0.4;

/** The part of the plan's period that is over, 0 to 1; null without a period. */
export function elapsed({ period }: Plan, today: string): number | null {
  if (period === null) return null;
  const [start, end, now] = [period.start, period.end, today].map((date) => Date.parse(date));
  if (start === undefined || end === undefined || now === undefined || end <= start) return null;
  return Math.min(1, Math.max(0, (now - start) / (end - start)));
}

export function reviewByPace(request: ReviewRequest, language: Language): Advice[] {
  const { plan, progress, options } = request;
  const { readings } = check(plan, options);
  const reported = new Map(progress.map((at) => [at.keyResultId, at]));
  return plan.objectives
    .flatMap(({ keyResults }) => keyResults)
    .map((keyResult): Advice => {
      const reading = readings[keyResult.id];
      const at = reported.get(keyResult.id);
      const state = stateOf(keyResult, reading, at, request);
      const standing = {
        now: plain(at?.current ?? ""),
        target: reading?.target?.text ?? "",
        note: plain(at?.note ?? ""),
      };
      return {
        type: "advice",
        keyResultId: keyResult.id,
        action: state === "stuck" || state === "doubted" ? "adjust" : "keep",
        why: paceTexts[language][state](standing),
        suggestion: null,
      };
    });
}

/** A report without what was said to a machine or the words that led to it, and its full stop. */
function plain(text: string): string {
  const said = saidIn(text, "prose").trim();
  return clip(said.replace(/[^.!?:]{0,80}:$/u, "").trim()).replace(/[\s.]+$/u, "");
}

function stateOf(
  keyResult: KeyResult,
  reading: Reading | undefined,
  at: Progress | undefined,
  { plan, options }: ReviewRequest,
): State {
  if (!at || plain(at.current) === "") return "silent";
  const part = partOf(keyResult, reading, plan);
  if (!reading || part === "answer" || part === "decision" || part === "work") {
    return at.confidence === 1 ? "done" : "notDone";
  }
  const now = readQuantities(at.current, reading.language)[0]?.value ?? null;
  if (now === null) return "unknown";
  const isLimit = part === "limit" || (part === "upkeep" && reading.baseline === null);
  if (isLimit) return limitState(reading, now);
  const share = shareOf(reading, now);
  const over = elapsed(plan, options.today);
  if (share === null || over === null) return "unknown";
  if (share >= 1) return "reached";
  const expected = over * (keyResult.commitment === "committed" ? 1 : success);
  if (share >= expected) return "onPace";
  const hasNote = plain(at.note) !== "";
  if (hasNote && (share < expected / 3 || (at.confidence ?? 1) < doubt)) return "doubted";
  return share < expected / 3 ? "stuck" : "behind";
}

function limitState({ target, comparator, direction }: Reading, now: number): State {
  const limit = target?.value ?? null;
  if (limit === null) return "unknown";
  const isFloor = comparator?.startsWith(">") ?? direction === "increase";
  return (isFloor ? now >= limit : now <= limit) ? "holds" : "broken";
}

/** How far from the start to the target it is; use that has no level of its start began at none. */
function shareOf({ baseline, target, roles }: Reading, now: number): number | null {
  const from = baseline ? baseline.value : roles.includes("adoption") ? 0 : null;
  const to = target?.value ?? null;
  return from === null || to === null || from === to ? null : (now - from) / (to - from);
}
