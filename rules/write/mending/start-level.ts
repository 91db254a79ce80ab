/** The level of today that a key result leaves out: which way it moves, in which unit, and the question. */
import type { Language, Level } from "../../okr.ts";
import { direction } from "./direction.ts";
import type { Standing } from "../standing.ts";
import { regex } from "../../regex.ts";

interface Start {
  goes: "rises" | "falls";
  /** As it stands behind the place: "%", " minutes"; empty where nobody can tell. */
  unit: string;
  question: string;
}

/** "25 of 40 clerks accept …": the level is how many do, whatever numbers come behind. */
const HOW_MANY =
  /^(?:(?:at least|mindestens|≥|>=)\s)?\d+\s(?:(?:out )?of|von)\s(?:the |our |den )?\d+\s/iu;
/** "At least 70% of students revise …", "returned within 5 days for 90% of essays". */
const SHARE = regex("iu")`
    ^(?:(?:at least|over|more than|mindestens|mehr als|≥|>=|>)\s?)?(?<share>\d[\d.,]*)\s?%
    |\s(?:for|in|on|für|bei|in)\s(?:at least\s|mindestens\s)?(?<behind>\d[\d.,]*)\s?%\s(?:of|der|
      aller)\s
  `;
/** Less than half may be a share of what is not wanted. */
const MOST = 50;

const ASKED: Record<Language, { level: string; count: string; unit: string }> = {
  en: {
    level: "What is it today?",
    count: "How many is it today?",
    unit: "What is it today, and in which unit?",
  },
  de: {
    level: "Wie hoch ist der Wert heute?",
    count: "Wie viele sind es heute?",
    unit: "Wie hoch ist der Wert heute, und in welcher Einheit?",
  },
};

export function startOf(standing: Standing): Start {
  const { reading, words, language } = standing;
  const { target } = reading;
  const asked = ASKED[language];
  const sign = language === "de" ? " %" : "%";
  if (HOW_MANY.test(words.sentence)) return { goes: "rises", unit: "", question: asked.count };
  const share = SHARE.exec(words.sentence)?.groups;
  const level = share?.["share"] ?? share?.["behind"];
  if (level !== undefined) {
    const isMost = Number.parseFloat(level.replace(",", ".")) >= MOST;
    return { goes: isMost ? "rises" : direction(standing), unit: sign, question: asked.level };
  }
  const goes = direction(standing);
  if (target !== null && /\d\s?x$/iu.test(target.text))
    return { goes, unit: "x", question: asked.level };
  if (target?.relative) {
    const isShare =
      RATE.test(words.sentence) || /pp\b|percentage point|prozentpunkt/iu.test(target.text);
    return isShare
      ? { goes, unit: sign, question: asked.level }
      : { goes, unit: "", question: asked.unit };
  }
  const unit = target === null ? "" : unitOf(target, sign);
  return { goes, unit, question: asked.level };
}

/** A rate is a share, and a change of it is one of points. */
const RATE = /(?:\brate|\bshare|quote|anteil)\b/iu;

/** "1 day" today may be several. */
const MANY: Readonly<Record<string, string>> = {
  day: "days",
  hour: "hours",
  minute: "minutes",
  tag: "Tage",
  stunde: "Stunden",
};

/** The unit as the user wrote it behind the level: "%", " minutes". */
function unitOf(level: Level, sign: string): string {
  if (level.unit === "%") return sign;
  if (level.unit === null || !/^(?:h|min|s|ms|d)$/u.test(level.unit)) return "";
  if (!/\d/u.test(level.text) || level.text.endsWith("S")) return "";
  const behind = level.text.replace(/^.*\d/u, "").trim();
  return behind === "" ? "" : ` ${MANY[behind.toLowerCase()] ?? behind}`;
}
