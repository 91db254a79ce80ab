/** Effort that is dressed up as a metric: "increase workshops held from 2 to 6". */
import type { Span } from "../../okr.ts";
import type { ReadKeyResult } from "../../read-plan.ts";
import { oneOf } from "./word-list.ts";
import { spanOf } from "./words.ts";

const EPISODES = oneOf(
  "meetings? workshops? trainings? webinars? interviews? talks? demos? experiments? " +
    "presentations? sessions? stand-?ups? retros? hackathons? lunch_and_learns? brown_bags? " +
    "office_hours town_?halls? code_reviews? schulungen besprechungen vorträge",
);
const DONE = oneOf("held run given hosted conducted completed gehalten* durchgeführt* abgehalten*");
const OWN_EPISODES = new RegExp(
  String.raw`\b(?:number|anzahl|zahl) (?:of |der |an )?(?:[a-zß-ÿ]+ ){0,3}${EPISODES}\b` +
    String.raw`|\b${EPISODES}\b.{0,20}\b${DONE}\b|\b${DONE} ${EPISODES}\b`,
  "i",
);

/** Units in which a team counts its own effort. */
const OWN_UNITS =
  /\b(?:story ?points?|sprint (?:goals?|commitments?|velocity)|team velocity|lines of code)\b/i;
const VELOCITY = /^(?:(?:increase|raise|lift|grow) )?(?:our |the )?velocity\b/i;

/** The episodes or units of the team's own work that are counted: then nobody else can be meant. */
export function findOwnEffort(text: string): Span | null {
  return spanOf(text, OWN_EPISODES) ?? findOwnUnits(text);
}

const findOwnUnits = (text: string): Span | null =>
  spanOf(text, OWN_UNITS) ?? spanOf(text, VELOCITY);

/** Whether a count of the team's own doing is what goes up. */
export function isActivityInDisguise({ text, reading }: ReadKeyResult): boolean {
  const { kind, baseline, target, vanityCount } = reading;
  if (target?.value == null) return false;
  if (baseline === null && kind !== "activity" && findOwnUnits(text)) return true;
  if (baseline?.value == null) return false;
  // Less of it is a saving and no effort.
  if (target.value <= baseline.value) return false;
  if (kind === "outcome") return findOwnEffort(text) !== null;
  return kind === "activity" || vanityCount;
}
