/** Levels that a set holds, in whatever words: what must not get worse, and whether it is fit to run. */
import type { ReadKeyResult, ReadObjective } from "../../read-plan.ts";
import { saysHarm } from "./promise.ts";
import { anyWord } from "./word-list.ts";

/** "No more than 5%", "keine": a ceiling or floor said outright. */
const CEILING = anyWord(
  "no_more_than not_more_than at_most max maximum no_worse_than no_higher_than not_above not_below " +
    "höchstens maximal max nicht_mehr_als nicht_über nicht_unter nicht_höher_als nicht_schlechter_als",
);
const NONE = /:\s{0,2}(?:none|zero|0|keine?)\W*$/i;

/** Whether the words say that a level is a ceiling or a floor. */
export function saysCeiling(text: string): boolean {
  return NONE.test(text) || CEILING().test(text);
}

/** Whether it is a level that must not be passed: with a start it would be a goal to reach. */
export function holdsLevel({ text, reading }: ReadKeyResult): boolean {
  const { roles, direction, baseline } = reading;
  if (roles.includes("guardrail") || direction === "hold" || NONE.test(text)) return true;
  return baseline === null && saysCeiling(text);
}

const RUN_LEVEL = anyWord(
  "wrong wrongly errors? error_rate false_alarms? false_positives? false_rejects? crash* on_time " +
    "outages? downtime uptime availability latency hallucination* rework reopened " +
    "fehlalarm* fehlerquote* fehlerrate* absturz* abstürze* crashrate ausfall* ausfälle* pünktlich* online " +
    "verfügbarkeit *latenz halluzinationsrate nacharbeit",
);

/** Whether the words speak of how it runs, or of harm. */
export function speaksOfRunning(text: string): boolean {
  return RUN_LEVEL().test(text) || saysHarm(text);
}

/** Whether a line measures how it runs: late, down, wrong, or somebody harmed. */
export function measuresRunning(set: ReadObjective): boolean {
  return set.keyResults.some(
    ({ text, reading }) =>
      reading.measurable &&
      !reading.vanityCount &&
      reading.target !== null &&
      speaksOfRunning(text),
  );
}
