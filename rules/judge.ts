/** Turns a rule's problems into findings: severity, texts, fingerprint, what is set aside. */
import type { MessagePack, Problem, Rule, Subjects } from "./define.ts";
import type { RuleInForce, RulesInForce } from "./in-force.ts";
import { fill, fingerprint, MESSAGE_LIMIT } from "./message.ts";
import type { CheckOptions, Finding, Scope, Severity } from "./okr.ts";
import type { ReadPlan } from "./read-plan.ts";
import type { Costed } from "./score.ts";

const RANK: Record<Severity, number> = { error: 0, warning: 1, nudge: 2 };

/** Where a finding stands unless the problem says otherwise, and the text that its span is in. */
export interface Place {
  text: string;
  objectiveId: string | null;
  keyResultId: string | null;
}

export interface Bench {
  plan: ReadPlan;
  options: CheckOptions;
  rules: RulesInForce;
  pack: MessagePack;
  /** Where `pack` has nothing. */
  english: MessagePack;
  ignored: ReadonlySet<string>;
}

/** What the rules of one scope find on one subject, the gravest first. */
export function judge<S extends Scope>(
  rules: readonly RuleInForce<S>[],
  subject: Subjects[S],
  place: Place,
  bench: Bench,
): Costed[] {
  const found: Costed[] = [];
  const { plan, options } = bench;
  for (const { rule, severity, settings } of rules) {
    const problems = rule.check(subject, { plan, options, settings });
    if (problems.length === 0) continue;
    for (const problem of problems) {
      const costed = finding(rule, problem, severity, place, bench);
      if (costed) found.push(costed);
    }
  }
  if (found.length < 2) return found;
  return found.toSorted((a, b) => RANK[a.finding.severity] - RANK[b.finding.severity]);
}

function finding<S extends Scope>(
  rule: Rule<S>,
  problem: Problem,
  severity: Severity,
  place: Place,
  bench: Bench,
): Costed | null {
  const { id, scope, source, cost } = rule.meta;
  const span = problem.span ?? null;
  const mark = fingerprint(id, problem.data?.["about"] ?? place.text, span);
  if (bench.ignored.has(mark)) return null;
  const { messageId } = problem;
  const message = bench.pack[id]?.messages[messageId] ?? bench.english[id]?.messages[messageId];
  const what = message?.what ?? rule.messages[messageId];
  if (what === undefined) return null;
  const words = span === null ? place.text.trim() : place.text.slice(span.start, span.end);
  const data = { words, ...problem.data };
  const made: Finding = {
    ruleId: id,
    messageId,
    scope,
    objectiveId: problem.objectiveId ?? place.objectiveId,
    keyResultId: problem.keyResultId ?? place.keyResultId,
    span,
    severity: milder(severity, problem.atMost ?? severity),
    message: fill(what, data, MESSAGE_LIMIT),
    why: fill(message?.why ?? "", data),
    todo: fill(message?.todo ?? "", data),
    ask: message?.ask === undefined ? null : fill(message.ask, data),
    fix: problem.fix ?? null,
    source,
    url: `/rules/${id}`,
    fingerprint: mark,
  };
  return { finding: made, cost, label: bench.pack[id]?.label ?? rule.label };
}

function milder(a: Severity, b: Severity): Severity {
  return RANK[a] > RANK[b] ? a : b;
}
