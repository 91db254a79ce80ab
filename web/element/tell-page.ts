/** Tells the page around the element what changed in the plan and in what is said about it. */
import type { Plan, Report, Severity } from "../../rules/okr.ts";
import { emit } from "./events.ts";

const last = new WeakMap<EventTarget, string>();

/** Sends `okr-change`. */
export function tellChange(from: EventTarget, plan: Plan): void {
  emit(from, "okr-change", { v: 1, plan });
}

/** Sends `okr-findings` where the counts or the score are others than before. */
export function tellFindings(from: EventTarget, report: Report): void {
  const count = (severity: Severity) =>
    report.findings.filter((one) => one.severity === severity).length;
  const detail = {
    v: 1 as const,
    errors: count("error"),
    warnings: count("warning"),
    nudges: count("nudge"),
    score: report.scores.plan.value,
  };
  const now = JSON.stringify(detail);
  if (last.get(from) === now) return;
  last.set(from, now);
  emit(from, "okr-findings", detail);
}

/** Sends `okr-error`: a code and whether trying again may help, never a text of the plan. Gives the code. */
export function tellError(from: EventTarget, error: unknown, shown: boolean): string {
  const { code, retryable } = errorDetail(error);
  emit(from, "okr-error", { v: 1, code, retryable, shown: shown || code === MISSING_PART });
  return code;
}

/** A file of the coach did not load; the element says so itself. */
export const MISSING_PART = "part-missing";

/** As Chromium, Firefox and WebKit say that an `import()` found nothing: they give it no name of its own. */
const NOT_IMPORTED = /dynamically imported module|importing a module script/iu;

/** What an error says of itself; `message` only where it is written for people. */
export function errorDetail(error: unknown) {
  if (error instanceof TypeError && NOT_IMPORTED.test(error.message))
    return { code: MISSING_PART, retryable: false };
  const known = error instanceof Error && "code" in error ? error : null;
  if (typeof known?.code !== "string") return { code: "unexpected", retryable: false };
  const retryable = "retryable" in known && known.retryable === true;
  return { code: known.code, retryable, message: known.message };
}
