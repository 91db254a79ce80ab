/** Reads what a configuration file sets for single rules, without a schema library. */
import { catalog } from "../catalog/index.ts";
import type { AnyRule } from "../define.ts";
import type { CheckOptions, RuleSetting } from "../okr.ts";
import type { OptionSpecs } from "../rule-options.ts";
import { bounds, fits } from "../rule-options.ts";
import { isRecord } from "./json.ts";

/** For those who may not repeat what was set. */
export interface Fault {
  /** The way to it, by names of the coach's own: `set/count`, `options`, `most`. */
  at: readonly string[];
  /** One sentence, without any name that the coach does not have. */
  detail: string;
}

/** Says in one sentence what is wrong, and does not come back. */
type Refuse = (why: string, fault: Fault) => never;

const LEVELS = ["off", "error", "warning", "nudge"] as const;
const LEVEL = '"off", "error", "warning" or "nudge"';

/** By rule id, a severity or an object with severity and options; refuses the first thing wrong in it. */
export function readRules(value: unknown, refuse: Refuse): CheckOptions["rules"] {
  const deny = denials(refuse, []);
  if (!isRecord(value)) return deny('"rules" must be an object with a rule id for each entry.');
  const known = new Map<string, AnyRule>(
    Object.values(catalog)
      .flat()
      .map((rule) => [rule.meta.id, rule]),
  );
  const rules: CheckOptions["rules"] = {};
  for (const [id, given] of Object.entries(value)) {
    const rule = known.get(id);
    if (!rule) {
      return deny(
        `"rules" names no rule of the coach: "${id}"; see okr-coach rules.`,
        "One of the ids is of no rule of the coach.",
      );
    }
    rules[id] = readSetting(rule, given, refuse);
  }
  return rules;
}

function readSetting({ meta }: AnyRule, given: unknown, refuse: Refuse): RuleSetting {
  const { id } = meta;
  const deny = denials(refuse, [id]);
  if (!isRecord(given)) {
    return levelOf(given) ?? deny(`"${id}" must be ${LEVEL}, or an object.`);
  }
  const { severity, options, ...others } = given;
  const [other] = Object.keys(others);
  if (other !== undefined) {
    return deny(
      `"${id}" takes severity and options, and not "${other}".`,
      `"${id}" takes severity and options only.`,
    );
  }
  const level = severity === undefined ? undefined : levelOf(severity);
  if (severity !== undefined && !level) return deny(`The severity of "${id}" must be ${LEVEL}.`);
  if (options === undefined) return { severity: level };
  if (!isRecord(options)) return deny(`The options of "${id}" must be an object.`);
  return { severity: level, options: readOptions(id, meta.options ?? {}, options, refuse) };
}

function readOptions(
  id: string,
  specs: OptionSpecs,
  given: Record<string, unknown>,
  refuse: Refuse,
): Record<string, number | string[]> {
  const options: Record<string, number | string[]> = {};
  for (const [name, value] of Object.entries(given)) {
    const spec = Object.hasOwn(specs, name) ? specs[name] : undefined;
    if (!spec) {
      return denials(refuse, [id, "options"])(
        `"${id}" has no option "${name}"; it has ${listed(specs)}.`,
        `"${id}" has ${listed(specs)} as options.`,
      );
    }
    if (!fits(spec, value)) {
      const deny = denials(refuse, [id, "options", name]);
      return deny(`The option "${name}" of "${id}" must be ${bounds(spec)}.`);
    }
    options[name] = value;
  }
  return options;
}

/** Refuses what stands at a place; `detail` where the sentence repeats what was set. */
const denials =
  (refuse: Refuse, at: Fault["at"]) =>
  (why: string, detail = why): never =>
    refuse(why, { at, detail });

const listed = (specs: OptionSpecs): string => Object.keys(specs).join(" and ") || "none";

function levelOf(value: unknown): (typeof LEVELS)[number] | undefined {
  return LEVELS.find((level) => level === value);
}
