/** Open numbers of a suggestion: `{a}` in the text until the team answers. */

import type { Slot } from "../okr.ts";

const SLOT = /\{([a-z])\}/gu;

/** The text with the answers in place; a slot without an answer stays open. */
export function fillSlots(text: string, answers: Readonly<Record<string, string>>): string {
  return text.replace(SLOT, (slot, name: string) => {
    const answer = Object.hasOwn(answers, name) ? answers[name]?.trim() : undefined;
    return answer === undefined || answer === "" ? slot : answer;
  });
}

/** The letters of the slots in a text, in order. */
function slotsIn(text: string): string[] {
  return [...text.matchAll(SLOT)].map((match) => match[1] ?? "");
}

/** Those of the questions that the text still leaves open, in the order of the text. */
export function openSlots(text: string, slots: readonly Slot[] = []): Slot[] {
  if (slots.length === 0) return [];
  return [...new Set(slotsIn(text))].flatMap(
    (name) => slots.find((one) => one.name === name) ?? [],
  );
}
