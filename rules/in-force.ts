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
    const { meta } = rule;
    const setting = options.rules[meta.id];
    const { severity: level, options: given } =
      typeof setting === "object" ? setting : { severity: setting, options: undefined };
    const severity = level ?? meta.severity[options.profile];
    if (severity === "off" || (!plan.readable && !meta.anyLanguage)) continue;
    const context = meta.options
      ? { options, plan, settings: settingsOf(meta.options, given) }
      : plain;
    found.push({ rule, severity, context });
  }
  return found;
}
