/** Puts the two halves of the playbook together: what a rewrite needs, and what a set needs. */
import type { Entry, SetLines, Subject } from "./entry.ts";

const NOTHING: SetLines = { operational: [], guardrails: [], maintenance: [] };

/** Every subject with its lines for a whole set; the tests see to it that none lacks them. */
export function joined(
  subjects: readonly Subject[],
  sets: Readonly<Record<string, SetLines>>,
): Entry[] {
  return subjects.map((subject) => ({ ...subject, ...(sets[subject.id] ?? NOTHING) }));
}
