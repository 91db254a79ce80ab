/** A rule's options in words: for the documentation, wherever it is shown. */
import type { AnyRule, RuleDocs } from "./define.ts";
import { bounds } from "./rule-options.ts";

/** Each option with what it is for, what it takes and what it normally is. */
export function optionsOf({ meta }: AnyRule, docs: RuleDocs): { name: string; text: string }[] {
  return Object.entries(meta.options ?? {}).map(([name, spec]) => {
    const normally = "min" in spec ? String(spec.default) : "none";
    const about = docs.options?.[name] ?? "";
    return { name, text: `${about} Takes ${bounds(spec)}; normally ${normally}.` };
  });
}
