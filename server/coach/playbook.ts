/** What the playbook knows of a subject, told to a model as what usually moves in such work. */
import type { Entry, FullPlaybook, Line } from "../../rules/playbook/entry.ts";
import { matches } from "../../rules/playbook/match.ts";

/** More would push a small model towards copying. */
const entriesAtMost = 2;
const linesAtMost = 3;

/**
 * The entries that the texts are about, the nearest first; our own words only, so that they stand
 * outside the fence.
 * @param about texts that name the subject
 * @param around texts beside them, for where those name nothing
 */
export function playbookFor(
  about: readonly string[],
  around: readonly string[],
  playbook: FullPlaybook,
): string {
  const found = entriesFor(about.join("\n"), around.join("\n"), playbook);
  return found.length === 0 ? "Nothing on this subject." : found.map(tell).join("\n\n");
}

function entriesFor(about: string, around: string, { useCases, functions }: FullPlaybook): Entry[] {
  const all = `${about}\n${around}`;
  const ways = [
    matches(useCases, about),
    matches(useCases, all),
    matches(functions, about),
    matches(functions, all),
  ];
  const found = ways.find((each) => each.length > 0) ?? [];
  return found.slice(0, entriesAtMost).map(({ entry }) => entry);
}

function tell(entry: Entry): string {
  const lines: [string, readonly Line[]][] = [
    ["What changes", entry.outcomes],
    ["Use", entry.adoption],
    ["Running", entry.operational],
    ["What must not get worse", entry.guardrails],
    ["Upkeep", entry.maintenance],
  ];
  return [
    `${entry.name}, for ${entry.people}`,
    ...lines.flatMap(([label, some]) =>
      some.slice(0, linesAtMost).map((line) => `- ${label}: ${openLine(line, entry)}`),
    ),
  ].join("\n");
}

/** The line with its people and its numbers left out, so that no number can be copied. */
function openLine({ say }: Line, { name, people }: Entry): string {
  return say
    .replace(/\{(?:from|to|n)\}/gu, "…")
    .replaceAll("{People}", people)
    .replaceAll("{people}", people)
    .replace(/\{\w*[Ss]ubject\w*\}/gu, name)
    .replaceAll("{is}", "is")
    .replaceAll("{it}", "it")
    .replace(/\{\w+\}/gu, "");
}
