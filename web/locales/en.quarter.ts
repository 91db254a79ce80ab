/** The English texts of the review in the middle of a period. */
const of = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`;

const and = (said: readonly string[]) =>
  said.length < 2 ? said.join("") : `${said.slice(0, -1).join(", ")} and ${said.at(-1)}`;

/** By what is chosen: its name, and what becomes of the text. */
const choices: Record<"keep" | "adjust" | "drop", readonly [string, string]> = {
  keep: ["Keep", "The text stands."],
  adjust: ["Adjust", "Old and new text stay in the plan, with the reason."],
  drop: ["Drop", "Openly, with what was learned."],
};

export const enQuarter = {
  title: "Mid-quarter review",
  /** Words between double asterisks are set in bold. */
  lede: (week: number, weeks: number, percent: number) =>
    `Week ${week} of ${weeks}: an even pace would be at **${percent}%** today, the mark on each ` +
    "line. Around 70% at the end is a success; committed key results are expected in full.",
  notYet: "The period has not begun. What is reported now is where it starts.",
  over: "The period is over. Around 70% is a success; committed key results are expected in full.",
  noPeriod: "The plan does not say when its period begins and ends, so no pace is shown.",
  noKeyResults: "The plan has no key results yet. Write one, then review it here.",
  ask: "Ask for advice",
  askAgain: "Ask again",
  summary: (keep: number, adjust: number, drop: number) =>
    keep + adjust + drop === 0
      ? "No advice came."
      : `${and([
          ...(keep > 0 ? [`${keep} to keep`] : []),
          ...(adjust > 0 ? [`${adjust} to adjust`] : []),
          ...(drop > 0 ? [`${drop} to drop`] : []),
        ])}.`,
  recorded: "Recorded in the plan.",
  withoutServer:
    "Advice comes from the coach’s server, and this page has none. Values, pace and your own " +
    "decisions work here.",
  value: "Value today",
  confidence: "Confidence",
  notSaid: "not said",
  ofTen: (points: number): string => {
    if (points === 0) return "0 of 10, no chance";
    return points === 10 ? "10 of 10, certain" : `${points} of 10`;
  },
  note: "What changed?",
  pace: (done: number, even: number | null) =>
    `${done}% of the way` + (even === null ? "" : `; an even pace would be ${even}%`),
  committed: "committed",
  coach: "The coach would",
  actions: { keep: "keep it", adjust: "adjust it", drop: "drop it" },
  question: "Keep, adjust or drop?",
  choices,
  newText: "New text",
  edit: "Edit the words",
  why: "Reason, for the record",
  whyMissing: "Say why: whoever reads the plan later will ask.",
  sameText: "This is the text as it stands. Change it, or keep the key result.",
  record: "Record the decision",
  changes: (count: number) => `What reviews changed: ${of(count, "key result", "key results")}`,
  dropped: "dropped",
};

export type QuarterTexts = typeof enQuarter;
