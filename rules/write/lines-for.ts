/** The playbook's lines for a subject, ready to be composed: entry, people and words. */
import type { Language } from "../okr.ts";
import type { Entry, Line, Lines } from "../playbook/entry.ts";
import { functions } from "../playbook/functions.ts";
import { general } from "../playbook/general.ts";
import { useCases } from "../playbook/index.ts";
import { matches } from "../playbook/match.ts";
import type { Fills } from "./compose.ts";
import type { Gap } from "./gaps.ts";
import { ownWords } from "./own-words.ts";
import { peopleIn } from "./people.ts";

export interface Known {
  entry: Entry | null;
  lines: Lines;
  fills: Omit<Fills, "by">;
}

/** What is known of a subject: `about` names it, `around` are texts that stand beside it. */
export function knownOf(
  about: readonly string[],
  around: readonly string[],
  language: Language,
): Known {
  const subjectText = about.join("\n");
  const all = [...about, ...around].join("\n");
  const entry =
    matches(useCases, subjectText)[0]?.entry ??
    matches(useCases, all)[0]?.entry ??
    matches(functions, subjectText)[0]?.entry ??
    matches(functions, all)[0]?.entry ??
    null;
  const people =
    [...about, ...around].map((text) => peopleIn(text, language)).find((each) => each !== null) ??
    entry?.people ??
    "users";
  const own = [...around, ...about].map((text) => ownWords(text, language));
  const named = own.find((each) => each.subject !== null);
  const subject = named?.subject ?? "the new way of working";
  return {
    entry,
    lines: entry ?? general,
    fills: { people, subject, plural: named?.plural ?? false },
  };
}

/** The lines that close a gap: the entry's own first, then the plain forms. */
export function linesFor(gap: Gap, { lines, entry }: Known): readonly Line[] {
  const list = LIST[gap];
  if (lines === general) return general[list];
  // A business function runs no system: the plain forms of running and upkeep do not fit it.
  const runs = list === "operational" || list === "maintenance";
  const business = entry !== null && functions.includes(entry);
  return runs && business ? lines[list] : [...lines[list], ...general[list]];
}

const LIST: Record<Gap, keyof Lines> = {
  business: "outcomes",
  adoption: "adoption",
  operational: "operational",
  guardrail: "guardrails",
  maintenance: "maintenance",
};
