/** The playbook's lines for a subject, ready to be composed: entry, people and words. */
import type { Language } from "../okr.ts";
import type { Entry, FullPlaybook, Line, Lines } from "../playbook/entry.ts";
import { matches } from "../playbook/match.ts";
import type { Fills } from "./compose.ts";
import type { Gap } from "./gaps.ts";
import { ownWords } from "./own-words.ts";
import type { Grammar } from "./pack.ts";
import { peopleIn } from "./people.ts";
import type { Reasons } from "./reason.ts";

export interface Known {
  entry: Entry | null;
  lines: Lines;
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
  const whom = (text: string): string | null => grammar?.people(text) ?? peopleIn(text, language);
  const people =
    [...about, ...around].map(whom).find((each) => each !== null) ??
    entry?.people ??
    (language === "de" ? "Nutzer" : "users");
  const own = [...around, ...about].map((text) => ownWords(text, language, grammar));
  // A wish such as "reporting that people trust" is no thing that could be used or run.
  const named = own.find(({ subject }) => subject !== null && isThing(subject));
  return {
    entry,
    lines: entry ?? playbook.general,
    fills: { people, ...(named ? subjectFills(named) : unnamed(entry, language)) },
  };
}

function entryOf(about: string, all: string, { playbook, language }: Desk): Entry | null {
  const { useCases, functions } = playbook;
  const find = (among: readonly Entry[], text: string): Entry | undefined =>
    matches(among, text, language)[0]?.entry;
  return (
    find(useCases, about) ??
    find(useCases, all) ??
    find(functions, about) ??
    find(functions, all) ??
    null
  );
}

function isThing(subject: string): boolean {
  return subject.split(" ").length <= 6 && !/\b(?:that|we|our|us|who|which)\b/iu.test(subject);
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
export function linesFor(gap: Gap, { lines, entry }: Known, playbook: FullPlaybook): Line[] {
  const list = LIST[gap];
  const plain = playbook.general[list];
  if (entry === null) return [...plain];
  // A business function runs no system: its own lines for running and upkeep come first.
  return [...lines[list], ...plain];
}

const LIST: Record<Gap, keyof Lines> = {
  business: "outcomes",
  adoption: "adoption",
  operational: "operational",
  guardrail: "guardrails",
  maintenance: "maintenance",
};
