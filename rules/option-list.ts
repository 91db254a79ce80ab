/** A rule's options in words: for the documentation, wherever it is shown. */
import type { AnyRule, RuleDocs } from "./define.ts";
import { bounds } from "./rule-options.ts";
import type { NumberOption, WordsOption } from "./rule-options.ts";

/** What an option takes, and what it is where nothing is set, as a sentence. */
export type SayOption = (spec: NumberOption | WordsOption) => string;

export const sayEnglish: SayOption = (spec) =>
  `Takes ${bounds(spec)}; normally ${"min" in spec ? spec.default : "none"}.`;

/** Each option with what it is for, what it takes and what it normally is. */
export function optionsOf(
  { meta }: AnyRule,
  docs: RuleDocs,
  say: SayOption = sayEnglish,
): { name: string; text: string }[] {
  return Object.entries(meta.options ?? {}).map(([name, spec]) => {
    return { name, text: `${docs.options?.[name] ?? ""} ${say(spec)}` };
  });
}
