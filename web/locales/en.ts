/**
 * The English texts of the first screen. Lazy parts keep theirs in `en.<part>.ts` beside this file,
 * so that they load with the part. Numbers and dates are formatted by the caller.
 */
import type { Kind, Pattern, Role, Severity } from "../../rules/okr.ts";

const few = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`;

const kinds: Record<Kind, string> = { outcome: "Outcome", output: "Output", activity: "Activity" };

const roles: Record<Role, string> = {
  business: "Business",
  adoption: "Adoption",
  operational: "Operational",
  guardrail: "Guardrail",
  maintenance: "Maintenance",
  technical: "Technical",
};

const patterns: Record<Pattern, string> = {
  exploration: "exploration",
  build: "build",
  scale: "scale",
  platform: "platform",
};

const severities: Record<Severity | "ok", string> = {
  error: "Fix this",
  warning: "Consider this",
  nudge: "A question",
  ok: "Fine",
};

export const en = {
  locale: "en",
  kinds,
  roles,
  patterns,
  severities,
  reading: {
    title: "How I read this",
    kind: "Kind",
    metric: "Metric",
    from: "From",
    to: "To",
    by: "By",
    notSaid: "not said",
    byDay: (day: string) => `by ${day}`,
    askedIn: "asked in",
  },
  score: {
    show: (value: number) => `Score ${value}, show its sum`,
    nothing: "nothing to take off",
    floor: "never below 0",
  },
  findings: {
    title: "Findings",
    count: (count: number) => few(count, "finding", "findings"),
    none: "No findings",
    ignore: "Ignore here",
    rewrites: "Show rewrites",
    more: (count: number) => `and ${count} more`,
    select: "Select these words",
  },
  plan: {
    draft: "Draft plan",
    untitled: "Untitled plan",
    objective: (number: string) => `Objective ${number}`,
    keyResult: (number: string) => `Key result ${number}`,
    keyResults: (count: number) => few(count, "key result", "key results"),
    addKeyResult: "Add a key result",
    addObjective: "Add an objective",
    missing: "What is missing?",
    draftQuarter: "Draft a quarter",
    copy: "Copy as Markdown",
    copied: "Copied",
    undo: "Undo",
    redo: "Redo",
    details: "Plan details",
    more: "More",
    up: "Move up",
    down: "Move down",
    remove: "Remove",
    rewrite: "Rewrite",
    readWell: (good: number, weak: number) =>
      weak === 0
        ? `${few(good, "reads", "read")} well`
        : `${good} read well, ${few(weak, "needs work", "need work")}`,
  },
};

export type Texts = typeof en;
