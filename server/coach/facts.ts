/** What a prompt is told about a plan, in plain lines; all of it is the user's text. */
import type {
  CheckOptions,
  Finding,
  HouseRules,
  Objective,
  Plan,
  Report,
} from "../../rules/okr.ts";

const longest = 1_500;
const siblingsAtMost = 20;

/** Long texts are cut for the prompt: a key result that runs on this long is not one. */
export function clip(text: string): string {
  return text.length <= longest ? text : `${text.slice(0, longest)} …`;
}

/**
 * The plan around a place, and what the organisation has set for all of its plans.
 * @param except id of the key result that is told apart from its siblings
 */
export function planFacts(
  plan: Plan,
  objective: Objective | undefined,
  except: string | null,
  { house }: CheckOptions,
) {
  const siblings = (objective?.keyResults ?? []).filter((each) => each.id !== except);
  return [
    ...line("Team", plan.team),
    ...line("Period", plan.period && `${plan.period.label} (until ${plan.period.end})`),
    ...line("Objective", objective?.text),
    ...list("Other key results of this objective", siblings.slice(0, siblingsAtMost)),
    ...list("Key results of the business above", plan.parents.slice(0, siblingsAtMost)),
    ...list(
      "Already running in production",
      plan.live.map((text) => ({ text })),
    ),
    ...houseFacts(house ?? {}),
  ].join("\n");
}

function houseFacts({ avoid = [], units = [], metrics = [] }: HouseRules): string[] {
  const phrases = avoid.map(({ phrase, instead }) => ({
    text: instead === undefined ? phrase : `${phrase} (say ${instead})`,
  }));
  return [
    ...list("Phrases that this house avoids", phrases),
    ...line("Units that its targets have", units.join(", ")),
    ...line("What each of its plans measures", metrics.map(({ name }) => name).join(", ")),
  ];
}

export function findingFacts(findings: readonly Finding[]): string {
  if (findings.length === 0) return "None.";
  return findings.map(({ message, why, todo }) => `- ${message} ${why} ${todo}`).join("\n");
}

/** How the coach reads a key result: what a rewrite keeps and what it lacks. */
export function readingFacts(report: Report, keyResultId: string): string {
  const reading = report.readings[keyResultId];
  if (!reading) return "Nothing.";
  return [
    ...line("Reads as", reading.kind),
    ...line("Subject", reading.subject?.text),
    ...line("Metric", reading.metric?.text ?? "none"),
    ...line("Today", reading.baseline?.text ?? "not said"),
    ...line("Target", reading.target?.text ?? "not said"),
    ...line("Deadline", reading.deadline?.text ?? "not said"),
  ].join("\n");
}

function line(label: string, text: string | null | undefined): string[] {
  return text ? [`${label}: ${clip(text)}`] : [];
}

function list(label: string, items: readonly { text: string }[]): string[] {
  if (items.length === 0) return [];
  return [`${label}:`, ...items.map(({ text }) => `- ${clip(text)}`)];
}

/** Every text of the user's around a place, one by one. */
export function textsAround(plan: Plan, objective: Objective | undefined): string[] {
  return [
    ...(objective?.keyResults ?? []).slice(0, siblingsAtMost + 1).map(({ text }) => text),
    ...plan.parents.slice(0, siblingsAtMost).map(({ text }) => text),
    ...plan.live,
    objective?.text ?? "",
    plan.team,
  ].filter((text) => text !== "");
}
