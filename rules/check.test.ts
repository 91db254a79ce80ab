/** Checking a plan: what options change, what is remembered, and how the cost grows. */
import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { check, ENGLISH } from "./check.ts";
import { createChecker } from "./checker.ts";
import { EXAMPLE_OPTIONS, examplePlan } from "./examples.ts";
import type { CheckOptions, Finding, Language, Plan, Profile } from "./okr.ts";
import { Report } from "./okr.ts";
import { examplePlans } from "./parse/examples.ts";
import { parsePlan } from "./parse/parse.ts";
import { readGerman } from "./reading/german.ts";

readGerman();

const weak = examplePlan({ text: "Deploy the routing model", period: "none" }, "keyResult");

const options = (over: Partial<CheckOptions>): CheckOptions => ({ ...EXAMPLE_OPTIONS, ...over });

function findings(plan: Plan, over: Partial<CheckOptions> = {}): Finding[] {
  return check(plan, options(over)).findings;
}

const severityOf = (ruleId: string, over: Partial<CheckOptions>): string | undefined =>
  findings(weak, over).find((finding) => finding.ruleId === ruleId)?.severity;

/** A plan of four key results an objective, all of them different. */
function planOf(count: number): Plan {
  const objectives = Array.from({ length: count / 4 }, (_, set) => ({
    id: `o${set}`,
    text: "Simple claims settle themselves",
    keyResults: Array.from({ length: 4 }, (__, line) => ({
      id: `o${set}k${line}`,
      text: `Deploy the routing model ${set} and reduce handling time from ${line + 9} h to 3 h`,
      feeds: [],
      commitment: null,
    })),
  }));
  return { ...weak, objectives };
}

/** What a German line is told, as "rule message". */
function said(text: string): string[] {
  const plan: Plan = { ...examplePlan({ text }, "keyResult"), language: "de" };
  return findings(plan, { language: null }).map((one) => `${one.ruleId} ${one.messageId}`);
}

/** Milliseconds for one check of so many key results. */
function time(count: number): number {
  const plan = planOf(count);
  const start = performance.now();
  check(plan, EXAMPLE_OPTIONS);
  return performance.now() - start;
}

describe("check", () => {
  it("gives a report that keeps to the schema, the same one every time", () => {
    for (const { text } of examplePlans) {
      const plan = parsePlan(text);
      const report = check(plan, EXAMPLE_OPTIONS);
      expect(Report.parse(report)).toEqual(report);
      expect(check(plan, EXAMPLE_OPTIONS)).toEqual(report);
    }
  });

  it("finds weak lines in every example plan, and good ones", () => {
    for (const { text } of examplePlans) {
      const { findings: found, scores } = check(parsePlan(text), EXAMPLE_OPTIONS);
      expect(found.some(({ severity }) => severity === "error")).toBe(true);
      expect(
        Math.max(...Object.values(scores.keyResults).map(({ value }) => value)),
      ).toBeGreaterThan(85);
    }
  });

  it("is stricter in a stricter profile", () => {
    expect(severityOf("kr/output", { profile: "starter" })).toBe("warning");
    expect(severityOf("kr/output", { profile: "standard" })).toBe("error");
  });

  it("lets the configuration set a severity, or switch a rule off", () => {
    expect(severityOf("kr/output", { rules: { "kr/output": "nudge" } })).toBe("nudge");
    expect(severityOf("kr/output", { rules: { "kr/output": "off" } })).toBeUndefined();
  });

  it("counts by a rule's options, and keeps the default for what it cannot take", () => {
    const plan = examplePlan({ text: "WAU 42k", beside: ["a", "b", "c", "d", "e"] }, "keyResult");
    const counted = (most: number | string[]) =>
      findings(plan, { rules: { "set/count": { severity: "error", options: { most } } } })
        .filter(({ ruleId }) => ruleId === "set/count")
        .map(({ severity, message }) => `${severity}: ${message}`);
    expect(counted(6)).toEqual([]);
    expect(counted(4)[0]).toContain("error: 6 key results: more than 4");
    expect(counted(999)[0]).toContain("more than 5");
    expect(counted(["many"])[0]).toContain("more than 5");
  });

  it("never puts a missing baseline above a nudge", () => {
    const plan = examplePlan({ text: "Raise conversion to 8%" }, "keyResult");
    const rules = { "kr/no-baseline": "error" } as const;
    expect(
      findings(plan, { profile: "strict", rules }).map(({ ruleId, severity }) => [
        ruleId,
        severity,
      ]),
    ).toContainEqual(["kr/no-baseline", "nudge"]);
  });

  it("drops what was set aside, wherever the same words move, and nothing else", () => {
    const [first] = findings(weak).filter(({ ruleId }) => ruleId === "kr/output");
    const ignored = [first?.fingerprint ?? ""];
    const moved = examplePlan(
      {
        text: "Hold 3 workshops",
        beside: ["Deploy the routing model", "Deploy the pricing model"],
      },
      "keyResult",
    );
    const left = findings(moved, { ignored }).filter(({ ruleId }) => ruleId === "kr/output");
    expect(left.map(({ keyResultId }) => keyResultId)).toEqual(["o1k3"]);
  });

  it("reads a line again once it has changed, and not before", () => {
    const checker = createChecker();
    const plan = planOf(8);
    const first = checker.check(plan, EXAMPLE_OPTIONS, ENGLISH);
    const changed = structuredClone(plan);
    const line = changed.objectives[0]?.keyResults[0];
    if (line) line.text = "NPS rises from 30 to 40";
    const second = checker.check(changed, EXAMPLE_OPTIONS, ENGLISH);
    expect(second).toEqual(check(changed, EXAMPLE_OPTIONS));
    expect(second.readings["o0k1"]).toBe(first.readings["o0k1"]);
    expect(second.readings["o0k0"]).not.toEqual(first.readings["o0k0"]);
  });

  it("remembers nothing that a change elsewhere in the plan makes untrue", () => {
    const checker = createChecker();
    const plan = planOf(8);
    const period = { label: "Q4 2026", start: "2026-10-01", end: "2026-12-31" };
    const steps: Plan[] = [
      plan,
      { ...plan, period },
      { ...plan, period, pattern: "exploration" },
      { ...plan, parents: [{ id: "p1", text: "Cost per claim from 41 to 30 EUR" }] },
      { ...plan, language: "de" },
      { ...plan, live: ["churn model"] },
      plan,
    ];
    for (const step of steps) {
      expect(checker.check(step, EXAMPLE_OPTIONS, ENGLISH)).toEqual(check(step, EXAMPLE_OPTIONS));
    }
  });

  it("reads everything again on another day", () => {
    const checker = createChecker();
    checker.check(weak, EXAMPLE_OPTIONS, ENGLISH);
    const later = options({ today: "2027-05-01" });
    expect(checker.check(weak, later, ENGLISH)).toEqual(check(weak, later));
  });

  it("takes translated texts where there are any, and English where there are none", () => {
    const what = "„{{words}}“ sagt, was ihr liefert.";
    const pack = {
      "kr/output": { label: "Ergebnis", messages: { shipped: { what, why: "", todo: "" } } },
    };
    const { findings: found } = check(weak, EXAMPLE_OPTIONS, { en: pack });
    const messages = found.map(({ message }) => message);
    expect(messages).toContain("„Deploy the routing model“ sagt, was ihr liefert.");
    expect(messages).toContain("No date: by when?");
  });

  it("knows that German puts the verb last", () => {
    expect(said("Bearbeitungszeit von 3 auf 9 Minuten senken")).toContain(
      "kr/contradiction goesUp",
    );
    expect(said("Bearbeitungszeit von 9 auf 3 Minuten senken")).not.toContain(
      "kr/contradiction goesUp",
    );
  });

  it("costs in proportion to the plan, up to ten thousand lines", () => {
    time(1_000);
    const small = Math.min(time(1_000), time(1_000), time(1_000));
    // Ten times the lines; the rest is room for a busy machine.
    expect(time(10_000)).toBeLessThan(small * 10 * 5);
  });
});

describe("the labelled key results", () => {
  interface Row {
    objective: string;
    text: string;
    language: Language;
    label: { needs_rewrite: boolean };
  }
  const folder = new URL("../test/evaluation/", import.meta.url);
  const names = readdirSync(folder).filter((name) => /^own-(?!rulings).*\.jsonl$/u.test(name));
  const rows = names.flatMap((name) =>
    readFileSync(new URL(name, folder), "utf8")
      .trim()
      .split("\n")
      .map((line): Row => ({ ...JSON.parse(line), language: name.includes("-de") ? "de" : "en" })),
  );
  const worst = ({ text, objective, language }: Row, profile: Profile = "standard"): string => {
    const plan: Plan = { ...examplePlan({ text, objective }, "keyResult"), language };
    const found = findings(plan, { profile, language }).filter(
      ({ scope }) => scope === "keyResult",
    );
    return found[0]?.severity ?? "none";
  };

  it.each(["standard", "strict"] as const)(
    "draw an error in at most 5 of 100 that need no rewrite, %s",
    (profile) => {
      const fine = rows.filter(({ label }) => !label.needs_rewrite);
      const wrong = fine.filter((row) => worst(row, profile) === "error");
      expect(wrong.length / fine.length).toBeLessThanOrEqual(0.05);
    },
  );

  it("draw an error or a warning in at least 85 of 100 that need one", () => {
    const weakRows = rows.filter(({ label }) => label.needs_rewrite);
    const seen = weakRows.filter((row) => ["error", "warning"].includes(worst(row)));
    expect(seen.length / weakRows.length).toBeGreaterThanOrEqual(0.85);
  });
});
