/** What an export writes behind a key result: `(open {a}, baseline in %: How …?) (feeds P1) (committed)`. */
import type { KeyResult, Slot } from "../okr.ts";
import { openSlots } from "../write/slots.ts";
import { readCommitment } from "./commitment.ts";

const FEEDS = / \(feeds (P\d{1,3}(?:, P\d{1,3}){0,19})\)$/u;
const OPEN =
  / \(open \{([a-z])\}, (baseline|target|date|count)(?: in ([^:()]{1,40}))?: ([^{}]{1,300})\)$/u;

export function readSuffix(line: string): Omit<KeyResult, "id"> {
  const { rest, commitment } = readCommitment(line);
  const fed = FEEDS.exec(rest);
  const { text, slots } = readSlots((fed ? rest.slice(0, fed.index) : rest).trim());
  return {
    text,
    feeds: fed?.[1] ? fed[1].toLowerCase().split(", ") : [],
    commitment,
    ...(slots.length > 0 && { slots }),
  };
}

export function writeSuffix(
  { text, slots, feeds, commitment }: KeyResult,
  parentIds: readonly string[],
): string {
  const numbers = feeds.map((id) => parentIds.indexOf(id) + 1).filter((number) => number > 0);
  const fed = numbers.length > 0 ? ` (feeds ${numbers.map((n) => `P${n}`).join(", ")})` : "";
  const open = openSlots(text, slots).map(writeSlot).join("");
  return open + fed + (commitment ? ` (${commitment})` : "");
}

function writeSlot({ name, question, unit, role }: Slot): string {
  return ` (open {${name}}, ${role}${unit ? ` in ${unit}` : ""}: ${question})`;
}

/** Takes the questions off the end, the last one first; what asks for no slot of the text stays. */
function readSlots(line: string): { text: string; slots: Slot[] } {
  const slots: Slot[] = [];
  let text = line;
  for (;;) {
    const start = text.lastIndexOf(" (open {");
    const found = start < 0 ? null : OPEN.exec(text.slice(start));
    const [, name, role, unit, question] = found ?? [];
    if (!name || !isRole(role) || !question || !text.slice(0, start).includes(`{${name}}`)) break;
    slots.unshift({ name, question, unit: unit ?? null, role });
    text = text.slice(0, start);
  }
  return { text, slots };
}

function isRole(role: string | undefined): role is Slot["role"] {
  return role === "baseline" || role === "target" || role === "date" || role === "count";
}
