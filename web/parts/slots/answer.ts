/** What is typed into an open number, and whether it is one. */
import type { Slot } from "../../../rules/okr.ts";

/** `1,200`, `4.2`, `1 200`, `12k`, `3 million`; a sign and a currency may stand before it. */
const NUMBER =
  /^[-+−]?[€$£]?\s?\d{1,15}(?:[,.'’\u00A0\u202F ]\d{1,3}){0,5}(?:[.,]\d{1,6})?\s?(?:k|m|mn|bn|thousand|million|billion|Tsd\.?|Mio\.?|Mrd\.?)?$/iu;

/**
 * The answer as it goes into the text: without the unit, which stands beside the slot already. Null
 * where nothing is typed or where it is no number; a date may be any words.
 */
export function readAnswer(typed: string, { unit, role }: Pick<Slot, "unit" | "role">) {
  const text = typed.trim();
  if (role === "date") return text === "" ? null : text;
  const bare = unit && text.endsWith(unit) ? text.slice(0, -unit.length).trim() : text;
  return NUMBER.test(bare) ? bare : null;
}

/** Something is typed that cannot go into the text. */
export function isWrong(typed: string, slot: Pick<Slot, "unit" | "role">): boolean {
  return typed.trim() !== "" && readAnswer(typed, slot) === null;
}
