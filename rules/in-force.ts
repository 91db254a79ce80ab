/** Which rules are in force in a check, how grave each is and what its options are set to. */
import { catalog } from "./catalog/index.ts";
import type { Rule, RuleContext } from "./define.ts";
import type { CheckOptions, Scope, Severity } from "./okr.ts";
import type { ReadPlan } from "./read-plan.ts";
import { settingsOf } from "./rule-options.ts";

export interface RuleInForce<S extends Scope> {
  rule: Rule<S>;
  severity: Severity;
  context: RuleContext;
}

export type RulesInForce = { readonly [S in Scope]: readonly RuleInForce<S>[] };

/** Worked out once a check, and not again for each line of the plan. */
export function rulesInForce(plan: ReadPlan, options: CheckOptions): RulesInForce {
  return {
    keyResult: inForce(catalog.keyResult, plan, options),
    objective: inForce(catalog.objective, plan, options),
    set: inForce(catalog.set, plan, options),
    plan: inForce(catalog.plan, plan, options),
  };
}

function inForce<S extends Scope>(
  rules: readonly Rule<S>[],
  plan: ReadPlan,
  options: CheckOptions,
): RuleInForce<S>[] {
  const plain = { options, plan, settings: {} };
  const found: RuleInForce<S>[] = [];
  for (const rule of rules) {
    const { id, anyLanguage, options: specs, severity: usual } = rule.meta;
    const setting = options.rules[id];
    const given = typeof setting === "object" ? setting : undefined;
    const level = typeof setting === "object" ? setting.severity : setting;
    const severity = level ?? usual[options.profile];
    if (severity === "off" || (!plan.readable && !anyLanguage)) continue;
    const context = specs ? { options, plan, settings: settingsOf(specs, given?.options) } : plain;
    found.push({ rule, severity, context });
  }
  return found;
}
