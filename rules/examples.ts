/** A rule's example as a plan, and what the rule says to it: for tests, pages and the command line. */
import type { Example } from "./define.ts";
import type { CheckOptions, KeyResult, Objective, Period, Plan, Scope, Span } from "./okr.ts";

/** All examples are read on this day, in the plan of this quarter. */
export const EXAMPLE_OPTIONS: CheckOptions = {
  today: "2026-10-01",
  profile: "standard",
  language: "en",
  fiscalYearStart: 1,
  rules: {},
  terms: [],
  ignored: [],
};

const PERIODS: Record<NonNullable<Example["period"]>, Period | null> = {
  quarter: { label: "Q4 2026", start: "2026-10-01", end: "2026-12-31" },
  half: { label: "H2 2026", start: "2026-07-01", end: "2026-12-31" },
  none: null,
};

/** The text without its marks, and where they stood. */
export function unmark(text: string): { text: string; span: Span | null } {
  const start = text.indexOf("«");
  const end = text.indexOf("»");
  if (start === -1 || end < start) return { text, span: null };
  const plain = text.slice(0, start) + text.slice(start + 1, end) + text.slice(end + 1);
  return { text: plain, span: { start, end: end - 1 } };
}

/** What is in force when an example of the rule is read. */
export function exampleOptions({ house, options }: Example, ruleId: string): CheckOptions {
  return {
    ...EXAMPLE_OPTIONS,
    ...(house && { house }),
    ...(options && { rules: { [ruleId]: { options } } }),
  };
}

/** The plan that an example stands for. Its own line is `o1k1`, or `o1` above that scope. */
export function examplePlan(example: Example, scope: Scope): Plan {
  const { text } = unmark(example.text);
  const beside = example.beside ?? [];
  const own = scope === "keyResult" ? [text, ...beside] : beside;
  const feeds = (example.feeds ?? []).map((number) => `p${number}`);
  const keyResults = own.map((line, index): KeyResult => ({
    id: `o1k${index + 1}`,
    text: line,
    feeds: index === 0 ? feeds : [],
    commitment: index === 0 ? (example.commitment ?? null) : null,
  }));
  const name =
    scope === "keyResult" ? (example.objective ?? "Simple claims settle themselves") : text;
  const others = (example.objectives ?? []).map((objective, index): Objective => ({
    id: `o${index + 2}`,
    text: objective.text,
    keyResults: objective.keyResults.map((line, at) => ({
      id: `o${index + 2}k${at + 1}`,
      text: line,
      feeds: [],
      commitment: null,
    })),
  }));
  return {
    title: "",
    team: "",
    pattern: example.pattern ?? null,
    period: PERIODS[example.period ?? "quarter"],
    language: "en",
    live: [...(example.live ?? [])],
    parents: (example.parents ?? []).map((line, index) => ({ id: `p${index + 1}`, text: line })),
    objectives: [{ id: "o1", text: name, keyResults }, ...others],
    unread: [],
  };
}

/** What stands round an example's text, in reading order. */
export function surroundings(example: Example): {
  what: "quarter" | "objective" | "beside" | "parent" | "live" | "marked" | "set";
  text: string;
}[] {
  const { objective, beside = [], pattern, parents = [], feeds = [], live = [] } = example;
  return [
    ...(pattern === undefined ? [] : [{ what: "quarter" as const, text: pattern }]),
    ...(objective === undefined ? [] : [{ what: "objective" as const, text: objective }]),
    ...beside.map((text) => ({ what: "beside" as const, text })),
    ...parents.map((text, index) => ({
      what: "parent" as const,
      text: feeds.includes(index + 1) ? `${text} (fed)` : text,
    })),
    ...live.map((text) => ({ what: "live" as const, text })),
    ...Object.entries(example.options ?? {}).map(([name, value]) => ({
      what: "set" as const,
      text: `${name} to ${String(value)}`,
    })),
    ...(example.commitment ? [{ what: "marked" as const, text: example.commitment }] : []),
    ...(example.objectives ?? []).map(({ text }) => ({ what: "objective" as const, text })),
  ];
}
