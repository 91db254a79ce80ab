/**
 * The English texts of the first screen. Lazy parts keep theirs in `en.<part>.ts` beside this file,
 * so that they load with the part. Numbers and dates are formatted by the caller.
 */
import type { Kind, Language, Pattern, Role, Severity } from "../../rules/okr.ts";
import type { PartTexts } from "./parts.ts";

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

/** English comes with each part. A language that comes as one chunk brings them all. */
const english: { language: Language; parts: Partial<PartTexts> } = { language: "en", parts: {} };

export const en = {
  ...english,
  /** How numbers and dates are written, as `en-US`. */
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
    endOf: (period: string) => `end of ${period || "the period"}`,
    /** `Outcome, adoption`. */
    kindWithRole: (kind: string, role: string) => `${kind}, ${role.toLowerCase()}`,
  },
  score: {
    show: (value: number) => `Score ${value}, show its sum`,
    nothing: "nothing to take off",
    unwritten: "Nothing written yet",
    floor: "never below 0",
    /** What the lines below take off: `of` is "objectives" or "key results". */
    below: (of: string) => `lost in its ${of} on average`,
  },
  findings: {
    title: "Findings",
    count: (count: number) => few(count, "finding", "findings"),
    none: "No findings",
    ignore: "Ignore here",
    rewrites: "Show rewrites",
    more: (count: number) => `· ${count} more`,
  },
  plan: {
    draft: "Draft plan",
    objective: (number: string) => `Objective ${number}`,
    keyResult: (number: string) => `Key result ${number}`,
    keyResults: (count: number, weak: number) =>
      few(count, "key result", "key results") +
      (weak > 0 ? `, ${few(weak, "needs", "need")} work` : ""),
    addKeyResult: "Add a key result",
    addObjective: "Add an objective",
    missing: "What is missing?",
    map: "What feeds what",
    quarter: "Review the quarter",
    brief: "Tell leadership",
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
    rewriteKeys: (onMac: boolean): string => (onMac ? "⌘ ↵" : "Ctrl ↵"),
    committed: "Committed: expected in full",
    feedsWhich: "Feeds",
    feeds: (names: string) => `feeds ${names}`,
    editWords: "Edit the words",
    firstObjective: "What should be different, and for whom?",
    firstKeyResult: "How will you know? A metric, from what, to what, by when",
    goOn: (number: string) => `Go on with ${number}`,
    /** Words between double asterisks are set in bold. */
    lede: (pattern: string | null, team: string, dates: string | null) =>
      `A ${pattern ? `**${pattern}** quarter` : "plan"}${team ? ` for the **${team}** team` : ""}${dates ? `, ${dates}` : ""}.`,
    between: (start: string, end: string) => `${start} to ${end}`,
    live: (count: number) =>
      `${few(count, "model or service is", "models and services are")} already live.`,
    feedsParents: (count: number) =>
      `The plan feeds ${few(count, "business key result", "business key results")}.`,
    paste: "Paste a plan",
    readWell: (good: number, weak: number, open: number) =>
      (weak === 0
        ? `${few(good, "reads", "read")} well`
        : `${good} read well, ${few(weak, "needs work", "need work")}`) +
      (open > 0 ? `, ${few(open, "open number", "open numbers")}` : ""),
  },
  start: {
    eyebrow: "A new plan",
    title: "What should be different, and for whom?",
    titleBy: (day: string) => `What should be different by ${day}, and for whom?`,
    label: "Objective",
    placeholder: "One sentence, no numbers",
    begin: "Begin",
    draft: "Draft a quarter with three answers",
    paste: "Paste a plan as it is",
    example: "Try an example",
    undo: "Undo: bring the last plan back",
    what:
      "OKR Coach reads objectives and key results while you type, says what is weak and why, " +
      "and offers to rewrite activities as results.",
    saves:
      "Your plan is saved on this server under a secret link: whoever has the link can read and " +
      "change it. Plan details can delete it.",
    staysHere: "Your plan stays in this page. Nothing is saved.",
    nothing: "Write or paste at least one line.",
  },
  saved: {
    memory: "Draft kept in this page",
    saving: "Saving…",
    saved: "Saved",
    offline: "Working offline",
    local: (time: string) => `Saved here at ${time}. Not yet on the server.`,
    conflict: "Changed elsewhere",
    opening: "Opening the plan…",
    missing: "The plan that belongs here could not be opened. Check its link, or start a new plan.",
  },
  rules: {
    missing: "The rules did not load, so nothing is read yet. You can go on writing.",
    again: "Try again",
  },
  broken: {
    offline: "This part is not loaded yet, and you are offline. You can go on writing.",
    outdated: "This part did not load; there may be a newer version. Your text is kept.",
    reload: "Reload the page",
  },
};

export type Texts = typeof en;
