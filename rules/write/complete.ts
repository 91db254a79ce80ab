/** Completes an outcome that leaves out where it starts or by when, in the user's own sentence. */
import type { Candidate, Language, Level, Slot } from "../okr.ts";
import { capital } from "./compose.ts";
import { untilEndOf } from "./dates.ts";
import { direction } from "./direction.ts";
import type { Standing } from "./standing.ts";

const STAYS = /\b(?:keep|hold|maintain|stays?|remains?|no|not|never|nobody|zero|continue)\b/iu;

/** "NPS 41" becomes "NPS 41 by 31 March 2027, up from {a}"; empty where nothing is missing. */
export function completed(standing: Standing): Candidate[] {
  const { reading, words, plan } = standing;
  const { target } = reading;
  if (target === null) return [];
  const { period } = plan;
  const dated = reading.deadline !== null || period === null;
  const date = dated ? "" : ` ${untilEndOf(period, reading.language)}`;
  const stays = STAYS.test(words.sentence) || reading.direction === "hold";
  const asks = reading.baseline === null && !stays && !target.relative;
  if (!asks && date === "") return [];
  const unit = unitOf(target);
  const told = TOLD[reading.language];
  const from = asks ? `, ${told[direction(standing)]} {a}${unit}` : "";
  const [title, explanation] = asks ? told.start : told.date;
  // The date reads best first; where that reads as two results, the start goes first.
  const endings =
    date === "" || from === "" ? [`${date}${from}`] : [`${date}${from}`, `${from}${date}`];
  return endings.map((ending) => ({
    kind: "rewrite" as const,
    title,
    text: capital(`${words.sentence}${ending}`),
    slots: asks ? [baselineSlot(unit, told.ask)] : [],
    proposals: [],
    explanation,
  }));
}

interface Told {
  rises: string;
  falls: string;
  ask: string;
  start: readonly [string, string];
  date: readonly [string, string];
}

const TOLD: Record<Language, Told> = {
  en: {
    rises: "up from",
    falls: "down from",
    ask: "What is it today?",
    start: [
      "Say where it starts",
      "With today's level beside it, everyone sees how far the way is.",
    ],
    date: ["Say by when", "A date turns it into a promise for this quarter."],
  },
  de: {
    rises: "bisher",
    falls: "bisher",
    ask: "Wie ist es heute?",
    start: ["Sagen, wo es beginnt", "Neben dem heutigen Wert sehen alle, wie weit der Weg ist."],
    date: ["Sagen, bis wann", "Ein Datum macht daraus ein Versprechen für dieses Quartal."],
  },
};

function baselineSlot(unit: string, question: string): Slot {
  return { name: "a", question, unit: unit.trim() === "" ? null : unit.trim(), role: "baseline" };
}

/** The unit as the user wrote it behind the level: "%", " minutes". */
function unitOf(level: Level): string {
  if (level.unit === "%") return "%";
  if (level.unit === null || !/^(?:h|min|s|ms|d)$/u.test(level.unit)) return "";
  if (!/\d/u.test(level.text)) return "";
  const behind = level.text.replace(/^.*\d/u, "").trim();
  return behind === "" ? "" : ` ${behind}`;
}
