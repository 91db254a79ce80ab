/** The playbook's lines for a subject, ready to be composed: entry, people and words. */
import type { Language } from "../../okr.ts";
import type { Entry, FullPlaybook, Line, Lines } from "../../playbook/entry.ts";
import { matches } from "../../playbook/match.ts";
import type { Fills } from "./compose.ts";
import type { Gap } from "../gaps.ts";
import { ownWords } from "../subject/own-words.ts";
import type { Grammar } from "../pack.ts";
import { INSIDE, peopleIn } from "../people/people.ts";
import type { Reasons } from "../wording/reason.ts";
import { wishLine } from "../wish/wish.ts";
import { regex } from "../../regex.ts";

export interface Known {
  entry: Entry | null;
  lines: Lines;
  /** Where the entry's lines do not fit: with the user's words for a thing, else without. */
  spare: Lines;
  isModel: boolean;
  /** What the objective wishes for, as a line; null where it wishes for nothing countable. */
  wish: Line | null;
  fills: Omit<Fills, "by">;
}

/** What a writer of whole sets has at hand in one language. */
export interface Desk {
  language: Language;
  playbook: FullPlaybook;
  grammar: Grammar | null;
  reasons: Reasons;
}

/** What is known of a subject: `about` names it, `around` are texts that stand beside it. */
export function knownOf(about: readonly string[], around: readonly string[], desk: Desk): Known {
  const { language, playbook, grammar } = desk;
  const entry = entryOf(about.join("\n"), [...about, ...around].join("\n"), desk);
  const own = [...around, ...about].map((text) => ownWords(text, language, grammar));
  // A wish such as "reporting that people trust" is no thing that could be used or run.
  const named = own.find(({ subject }) => subject !== null && isThing(subject, desk));
  const useful = entry !== null && playbook.useCases.includes(entry);
  return {
    entry,
    lines: entry ?? (named ? playbook.general : playbook.plain),
    spare: named && (useful || entry === null) ? playbook.general : playbook.plain,
    isModel: MODEL.test([...about, ...(useful ? [entry.name] : [])].join(" ")),
    wish: language === "en" ? wishLine(about[0] ?? "", null) : null,
    fills: {
      people: peopleFor([...about, ...around], entry, desk),
      ...(named ? subjectFills(named) : unnamed(entry, language)),
    },
  };
}

const MODEL = regex("iu")`
    model
    |forecast
    |predict
    |classif
    |detect
    |recogni
    |recommend
    |scor
    |\bbot\b
    |chatbot
    |assist
    |copilot
    |\bai\b
    |\bki\b
    |modell
    |prognose
    |vorhersag
    |erkennung
    |empfehl
  `;

/** Those whom the texts name where they do the work, else those who are known to do it. */
function peopleFor(texts: readonly string[], entry: Entry | null, desk: Desk): string {
  const { language, playbook, grammar } = desk;
  const found = texts
    .map((text) => (grammar ? grammar.people(text) : peopleIn(text, language)))
    .find((each) => each !== null);
  const inside = language === "en" && texts.some((text) => INSIDE.test(text));
  if (entry !== null && playbook.useCases.includes(entry)) {
    if (found && lastWord(found) === lastWord(entry.people)) return found;
    return inside && entry.people === "customers" ? "colleagues" : entry.people;
  }
  return found ?? entry?.people ?? (language === "de" ? "Nutzer" : inside ? "colleagues" : "users");
}

function lastWord(text: string): string | undefined {
  return text.split(" ").at(-1)?.toLowerCase();
}

function entryOf(about: string, all: string, { playbook, language }: Desk): Entry | null {
  const { useCases, functions } = playbook;
  const find = (among: readonly Entry[], text: string): Entry | undefined =>
    matches(among, text, language)[0]?.entry;
  return (
    find(useCases, about) ??
    find(useCases, all) ??
    find(functions, about) ??
    // A single word beside the objective, as in "in production", is no business.
    matches(functions, all, language).find(({ score }) => score >= SURE)?.entry ??
    null
  );
}

const SURE = 2;

/** Sorts of things that people use or a team runs. */
const USED = new Set([
  "feature",
  "service",
  "data",
  "model",
  "prediction",
  "assistant",
  "engine",
  "automation",
  "equipment",
  "sensing",
  "delivery",
  "documentation",
]);

function isThing(subject: string, { playbook, language }: Desk): boolean {
  if (subject.split(" ").length > 7 || /\b(?:that|we|our|us|who|which)\b/iu.test(subject))
    return false;
  return matches(playbook.things, subject, language).some(({ entry }) => USED.has(entry.id));
}

function subjectFills({
  subject,
  plural,
  subjectAcc,
  subjectDat,
}: ReturnType<typeof ownWords>): Partial<Fills> {
  return {
    plural,
    ...(subject !== null && { subject }),
    ...(subjectAcc !== undefined && { subjectAcc }),
    ...(subjectDat !== undefined && { subjectDat }),
  };
}

function unnamed(entry: Entry | null, language: Language): Partial<Fills> {
  if (entry !== null && language === "en") return { subject: entry.name };
  if (language === "en") return { subject: "the new way of working" };
  return {
    subject: "die neue Arbeitsweise",
    subjectAcc: "die neue Arbeitsweise",
    subjectDat: "der neuen Arbeitsweise",
  };
}

/** The lines that close a gap: the entry's own first, then the plain forms. */
export function linesFor(gap: Gap, known: Known, playbook: FullPlaybook): Line[] {
  const list = LIST[gap];
  const own = known.entry === null ? [] : known.lines[list];
  if (gap === "maintenance") return upkeepOf(known, playbook);
  const wish = gap === "business" && known.wish !== null ? [known.wish] : [];
  // What a business moves at large is further away than what the objective wishes for.
  const isFar = known.entry === null || playbook.functions.includes(known.entry);
  if (isFar) return [...wish, ...own, ...known.spare[list], ...playbook.plain[list]];
  return [...own, ...wish, ...known.spare[list], ...playbook.plain[list]];
}

/** How what is live is kept fit. */
export function upkeepOf({ lines, isModel }: Known, playbook: FullPlaybook): Line[] {
  const models = isModel ? playbook.modelUpkeep : [];
  return [...lines.maintenance, ...models, ...playbook.general.maintenance];
}

const LIST: Record<Gap, keyof Lines> = {
  business: "outcomes",
  adoption: "adoption",
  operational: "operational",
  guardrail: "guardrails",
  maintenance: "maintenance",
};
