/** The rules as a writer is told them: drawn from the rules themselves, so that both say the same. */
import { documentedRules } from "../../rules/catalog/documented.ts";
import type { Scope } from "../../rules/okr.ts";

/** The writer's own tool: a slot is open until the team answers it. */
const notForWriters = new Set(["kr/open-slot"]);

/** One line for each rule of these scopes. */
export function guidanceFor(...scopes: Scope[]): string {
  return documentedRules
    .filter(({ rule }) => scopes.includes(rule.meta.scope) && !notForWriters.has(rule.meta.id))
    .map(({ docs }) => `- ${docs.title}. ${docs.how}`)
    .join("\n");
}
