/** Which rules are in force in a check, how grave each is and what its options are set to. */
import { catalog } from "./catalog/index.ts";
import type { Rule } from "./define.ts";
import type { CheckOptions, Scope, Severity } from "./okr.ts";
import type { OptionSpecs, Settings } from "./rule-options.ts";
import { settingsOf } from "./rule-options.ts";

export interface RuleInForce<S extends Scope> {
  rule: Rule<S>;
  severity: Severity;
  settings: Settings<OptionSpecs>;
}

export type RulesInForce = { readonly [S in Scope]: readonly RuleInForce<S>[] };

type Choice = Pick<CheckOptions, "profile" | "rules">;

/** What a profile has in force where nothing else is said: asked for at most checks, so worked out once. */
const usual = new Map<string, RulesInForce>();

/** @param readable whether the plan is in a language that is read here */
export function rulesInForce({ profile, rules }: Choice, readable: boolean): RulesInForce {
  if (Object.keys(rules).length > 0) return chosen({ profile, rules }, readable);
  const key = `${profile} ${readable}`;
  const known = usual.get(key) ?? chosen({ profile, rules }, readable);
  usual.set(key, known);
  return known;
}

function chosen(choice: Choice, readable: boolean): RulesInForce {
  return {
    keyResult: inForce(catalog.keyResult, choice, readable),
    objective: inForce(catalog.objective, choice, readable),
    set: inForce(catalog.set, choice, readable),
    plan: inForce(catalog.plan, choice, readable),
  };
}

const NO_SETTINGS: Settings<OptionSpecs> = {};

function inForce<S extends Scope>(
  rules: readonly Rule<S>[],
  choice: Choice,
  readable: boolean,
): RuleInForce<S>[] {
  const found: RuleInForce<S>[] = [];
  for (const rule of rules) {
    const { id, anyLanguage, options: specs, severity: level } = rule.meta;
    const setting = choice.rules[id];
    const given = typeof setting === "object" ? setting : undefined;
    const asked = typeof setting === "object" ? setting.severity : setting;
    const severity = asked ?? level[choice.profile];
    if (severity === "off" || (!readable && !anyLanguage)) continue;
    const settings = specs ? settingsOf(specs, given?.options) : NO_SETTINGS;
    found.push({ rule, severity, settings });
  }
  return found;
}
