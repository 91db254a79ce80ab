// Reads a command's flags; whatever is wrong with them is said in one sentence.
import type { ParseArgsOptionsConfig } from "node:util";
import { parseArgs } from "node:util";
import { CannotRun, reasonOf } from "./cannot-run.ts";

/** Flags of every command that checks something. */
export const common = {
  config: { type: "string" },
  format: { type: "string" },
  language: { type: "string" },
  profile: { type: "string" },
  today: { type: "string" },
} as const;

/** Who writes suggestions: the coach itself, or the model that the environment names. */
export const WRITERS = ["built-in", "model"] as const;

/** @throws {CannotRun} on a flag that the command does not have, or has with a value. */
export function readFlags<const O extends ParseArgsOptionsConfig>(args: string[], options: O) {
  try {
    const { values, positionals } = parseArgs({ args, options, allowPositionals: true });
    return { values, positionals };
  } catch (error) {
    const [sentence = ""] = reasonOf(error).split(". ");
    throw new CannotRun(`${sentence}; see okr-coach help.`);
  }
}

/**
 * One of the words that a flag takes.
 * @throws {CannotRun} naming the flag and its words.
 */
export function oneOf<T extends string>(
  flag: string,
  value: string | undefined,
  words: readonly T[],
  otherwise: T,
): T {
  if (value === undefined) return otherwise;
  const word = words.find((each) => each === value);
  if (word) return word;
  throw new CannotRun(`${flag} must be ${words.slice(0, -1).join(", ")} or ${words.at(-1)}.`);
}
