/** Whether an answer repeats the prompt's own words, which no user is meant to read. */
import { fieldsOf } from "../../rules/gate/form.ts";
import type { Candidate } from "../../rules/okr.ts";
import type { Reason } from "./question.ts";

export type PromptEcho = (candidate: Candidate) => Reason[];

/** @param instructions the system part of the prompt */
export function promptEcho(instructions: string): PromptEcho {
  const secrets = runsOf(instructions);
  return (candidate) => {
    const echoes = fieldsOf(candidate).some((field) => !runsOf(field).isDisjointFrom(secrets));
    if (!echoes) return [];
    return [{ code: "prompt-echo", message: "It repeats these instructions; drop them." }];
  };
}

/** Every run of seven words; those of one or two letters do not count, nor do slots and units. */
function runsOf(text: string): Set<string> {
  const words = text.toLowerCase().match(/\p{L}{3,}/gu) ?? [];
  const runs = new Set<string>();
  for (let at = 0; at + 7 <= words.length; at++) runs.add(words.slice(at, at + 7).join(" "));
  return runs;
}
