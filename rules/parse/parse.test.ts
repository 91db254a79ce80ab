/** Pastes as they come: each block is one way in which teams write OKRs. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Plan } from "../okr.ts";
import { parsePlan } from "./parse.ts";

/** Objectives with their key results, as indented lines. */
function shape(text: string): string[] {
  const { objectives } = parsePlan(text);
  return objectives.flatMap(({ text: name, keyResults }) => [
    name,
    ...keyResults.map((kr) => `  ${kr.text}`),
  ]);
}

const listOf = (count: number): string => `O1: Aim\n${"- NPS 30 to 40 points\n".repeat(count)}`;

const CLAIMS = [
  "Claims settle fast",
  "  NPS 30 to 40",
  "  Time 5 to 3 days",
  "Second aim",
  "  Cost 41 to 30",
];

describe("parsePlan", () => {
  it("reads Windows line ends and a mark", () => {
    const text =
      "\uFEFFO1: Claims settle fast\r\nKR1: NPS 30 to 40\r\nKR2: Time 5 to 3 days\r\nO2: Second aim\r\nKR1: Cost 41 to 30";
    expect(shape(text)).toEqual(CLAIMS);
  });

  it("gives one unnamed objective to a bare list", () => {
    expect(shape("- NPS 30 to 40\n- Time 5 to 3 days")).toEqual([
      "",
      "  NPS 30 to 40",
      "  Time 5 to 3 days",
    ]);
  });

  it("keeps a single sentence as a key result", () => {
    expect(shape("Improve ticket routing by deploying a model")).toEqual([
      "",
      "  Improve ticket routing by deploying a model",
    ]);
  });

  it("counts ids through", () => {
    const { objectives } = parsePlan("O1: a\nKR1: b\nKR2: c\nO2: d\nKR1: e");
    expect(
      objectives.flatMap(({ id, keyResults }) => [id, ...keyResults.map((kr) => kr.id)]),
    ).toEqual(["o1", "o1k1", "o1k2", "o2", "o2k1"]);
  });

  it("reads title, team and period, and leaves owners and status unread with their lines", () => {
    const plan = parsePlan(
      "# Operations AI\nTeam: Ops AI\nQ3 2026\n\nO1: Claims settle fast\nKR1: NPS 30 to 40\nOwner: Jane\nStatus: green",
    );
    expect(plan).toMatchObject({
      title: "Operations AI",
      team: "Ops AI",
      period: { label: "Q3 2026", start: "2026-07-01", end: "2026-09-30" },
      unread: [
        { line: 7, text: "Owner: Jane" },
        { line: 8, text: "Status: green" },
      ],
    });
  });

  it.each([
    [
      "Company KRs:\n- settlement 12 to 5 days\n- cost 41 to 30\n\nObjective: Claims settle fast\n- NPS 30 to 40",
    ],
    [
      "## Business key results\n- settlement 12 to 5 days\n- cost 41 to 30\n## Claims settle fast\n- NPS 30 to 40",
    ],
    [
      "Business KR 1: settlement 12 to 5 days\nBusiness KR 2: cost 41 to 30\nO1: Claims settle fast\nKR1: NPS 30 to 40",
    ],
  ])("takes the level above as parents: %j", (text) => {
    expect(parsePlan(text).parents.map((parent) => parent.text)).toEqual([
      "settlement 12 to 5 days",
      "cost 41 to 30",
    ]);
    expect(shape(text)).toEqual(["Claims settle fast", "  NPS 30 to 40"]);
  });

  it.each(["Live: churn model", "Already live: churn model", "Läuft schon: churn model"])(
    "knows what runs already: %j",
    (line) => {
      expect(parsePlan(`${line}\n## Aim\n- NPS 30 to 40`)).toMatchObject({
        live: ["churn model"],
        unread: [],
      });
    },
  );

  it("reads a period without a year from the day it is given, and else none", () => {
    const text = "# Claims AI Q1\n## Aim\n- NPS 30 to 40";
    expect(parsePlan(text, { today: "2026-11-24" }).period).toEqual({
      label: "Q1 2027",
      start: "2027-01-01",
      end: "2027-03-31",
    });
    expect(parsePlan(text).period).toBeNull();
  });

  it("keeps notes under a key result and initiatives as unread", () => {
    const plan = parsePlan(
      "## Aim\n- NPS 30 to 40\n  - ask Bob\n### Initiatives\n- call everybody",
    );
    expect(plan.unread.map(({ line }) => line)).toEqual([3, 4, 5]);
  });

  it("restores Windows-1252 punctuation, and keeps emoji and right-to-left text", () => {
    expect(shape("O1: \u0093Fast\u0094 claims\nKR1: \u{1F3A7} 10 k → 25 k\nKR2: زيادة 5%")).toEqual(
      ["“Fast” claims", "  \u{1F3A7} 10 k → 25 k", "  زيادة 5%"],
    );
  });

  it("puts a binary file's lines into unread", () => {
    const bytes = String.fromCharCode(
      ...Array.from({ length: 2_000 }, (_, at) => (at * 7_919) % 256),
    );
    const plan = parsePlan(bytes);
    expect(plan.objectives).toEqual([]);
    expect(plan.unread.length).toBeGreaterThan(0);
  });

  it.each(["", " \n\t\n", "---", "\u0000"])("makes a valid plan of %j", (text) => {
    expect(Plan.parse(parsePlan(text)).objectives).toEqual([]);
  });

  it("keeps within the plan's bounds and drops nothing of 200 kB", () => {
    for (const text of ["word ".repeat(40_000), "a\n".repeat(100_000), "- b\n  ".repeat(30_000)]) {
      expect(Plan.safeParse(parsePlan(text)).success).toBe(true);
    }
    const long = parsePlan("word ".repeat(40_000));
    const kept = long.unread.map(({ text }) => text).join("");
    expect(kept).toBe("word ".repeat(40_000).trim());
  });

  it("keeps every word of any mixture of the forms", () => {
    const start = fc.constantFrom(
      "",
      "  ",
      "\t",
      "- ",
      "  - ",
      "# ",
      "## ",
      "### ",
      "1. ",
      "1.2 ",
      "O1: ",
      "> ",
      "h2. ",
      "[KR1] ",
      "o\t",
      "| ",
      "Objective 1\n",
      "KR 1.1\t",
      '"',
    );
    const label = fc.constantFrom(
      "",
      "KR1: ",
      "Objective: ",
      "Team: ",
      "Owner: ",
      "Company KRs: ",
      "**",
    );
    const tail = fc.constantFrom("", "\tw", "\n", " (committed)", " |", " 5%", ":", '"');
    const head = fc.constantFrom(
      "",
      "Objective,Key result\n",
      "Type\tSummary\tOwner\n",
      "Objective\tKR1\tKR2\n",
      "| Metric | Baseline | Target |\n|---|---|---|\n",
    );
    const lines = fc.array(fc.tuple(start, label, tail), { maxLength: 25 });
    fc.assert(
      fc.property(head, lines, (first, parts) => {
        const text = first + parts.map(([a, b, c], at) => `${a}${b}word${at}x${c}`).join("\n");
        const kept = JSON.stringify(parsePlan(text));
        expect(parts.flatMap((_, at) => (kept.includes(`word${at}x`) ? [] : [at]))).toEqual([]);
      }),
      { numRuns: 2_000 },
    );
  });

  it("reads a thousand key results in the time of ten hundreds", () => {
    const time = (count: number): number => {
      const start = performance.now();
      parsePlan(listOf(count));
      return performance.now() - start;
    };
    time(1_000);
    expect(parsePlan(listOf(1_000)).objectives[0]?.keyResults).toHaveLength(1_000);
    expect(time(8_000)).toBeLessThan(8 * 8 * Math.max(1, time(1_000)));
  });
});
