/** Pastes from the tools that teams write OKRs in: each of them holds the same plan. */
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parsePlan } from "./parse.ts";

/** Objectives with their key results, as indented lines. */
function shape(text: string): string[] {
  return parsePlan(text).objectives.flatMap(({ text: name, keyResults }) => [
    name,
    ...keyResults.map((kr) => `  ${kr.text}`),
  ]);
}

const unread = (text: string): string[] => parsePlan(text).unread.map((line) => line.text);

/** Blocks of the file: a line with the name, then the paste. */
const pastes = readFileSync(new URL("./pastes.txt", import.meta.url), "utf8")
  .split(/^=== /mu)
  .slice(1)
  .map((block): [string, string] => {
    const end = block.indexOf("\n");
    return [block.slice(0, end), block.slice(end + 1).trimEnd()];
  });

/** What every block holds. */
const PLAN = [
  "Claims settle fast",
  "  NPS 30 to 40",
  "  Time 5 to 3 days",
  "Second aim",
  "  Cost 41 to 30",
];

const lines = (...parts: string[]): string => parts.join("\n");

describe("parsePlan on pastes", () => {
  it.each(pastes)("reads %s", (_, text) => {
    expect(shape(text)).toEqual(PLAN);
  });

  it("brings start and target from columns of their own into the key result", () => {
    const sheet =
      "Objective\tKey result\tBaseline\tTarget\nAim\tNPS\t30\t40\n\tTime below 3 days\t\t3 days";
    expect(shape(sheet)).toEqual(["Aim", "  NPS: 30 → 40", "  Time below 3 days"]);
    expect(unread(sheet)).toEqual([]);
  });

  it.each([
    "Objective\tKey Result\tBaseline\tTarget\tDue\tOwner\nAim\tNPS\t31\t40\t31 March\tMei\n\tChurn\t5%\t3%\t31 March\tAda",
    'Objective,Key result,Current,Target,Due,Owner\n"Aim","NPS",31,40,31 March,Mei\n,Churn,5%,3%,31 March,Ada',
  ])("brings a date into the key result and says once who owns them: %j", (sheet) => {
    expect(shape(sheet)).toEqual([
      "Aim",
      "  NPS: 31 → 40 by 31 March",
      "  Churn: 5% → 3% by 31 March",
    ]);
    expect(parsePlan(sheet).unread).toEqual([{ line: 1, text: "Owner: Mei, Ada" }]);
  });

  it("reads an export without a column of objectives", () => {
    const text = 'KR,Baseline,Target,Owner\n"Churn, all markets",5%,3%,Mei';
    expect(shape(text)).toEqual(["", "  Churn, all markets: 5% → 3%"]);
  });

  it.each([
    "_Owner: Mei; last updated 12 Nov_",
    "(last edited 12 Nov)",
    "Last updated 12 Nov by Mei",
  ])("leaves the footer %s unread", (footer) => {
    const text = lines("## Aim", "- NPS 30 to 40", footer);
    expect(shape(text)).toEqual(["Aim", "  NPS 30 to 40"]);
    expect(unread(text)).toEqual([footer.replace(/^[_(]|[_)]$/gu, "")]);
  });

  it("leaves the sentences of a letter unread", () => {
    const text = lines("Dear all, please find below the plan", "Aim", "- NPS 30 to 40");
    expect(shape(text)).toEqual(["Aim", "  NPS 30 to 40"]);
    expect(unread(text)).toEqual(["Dear all, please find below the plan"]);
  });

  it("takes off numbers under a named objective and leaves a lone row unread", () => {
    const text = lines(
      "Team: Claims AI",
      "Q1 2027",
      "## O1: Become trusted",
      "- KR1: Train handlers",
      "Objective 2: Simple claims settle themselves",
      "1.1 Hold 12 workshops with claims handlers",
      "1.2 30% of motor claims settled with no handler",
      "| random | table |",
    );
    expect(shape(text)).toEqual([
      "Become trusted",
      "  Train handlers",
      "Simple claims settle themselves",
      "  Hold 12 workshops with claims handlers",
      "  30% of motor claims settled with no handler",
    ]);
    expect(unread(text)).toEqual(["| random | table |"]);
  });

  it("keeps a figure that begins a line", () => {
    const text = "Objective: Ratings rise\n4.2 stars on one shop\n4.5 stars on the other";
    expect(shape(text).slice(1)).toEqual(["  4.2 stars on one shop", "  4.5 stars on the other"]);
  });

  it.each(["# Plan", "Plan", "# OKRs\n## Plan"])(
    "takes %j for a title or a line, not for noise",
    (text) => {
      expect(unread(text)).toEqual([]);
    },
  );

  it("reads what stands under a heading that is only a period", () => {
    const text = "# Q1 2027\n## Claims AI\n### O1: Aim\n- KR1: NPS 30 to 40";
    expect(parsePlan(text)).toMatchObject({ title: "Claims AI", period: { label: "Q1 2027" } });
    expect(shape(text)).toEqual(["Aim", "  NPS 30 to 40"]);
  });

  it("goes on with a labelled line that wraps", () => {
    const text = "Objective: Aim\nKR1: NPS 30 to 40,\nmeasured each week\nKR2: Cost 41 to 30";
    expect(shape(text)).toEqual(["Aim", "  NPS 30 to 40, measured each week", "  Cost 41 to 30"]);
  });

  it("leaves greeting, remarks and signature of a letter unread", () => {
    const text = lines(
      "Hi all,",
      "",
      "O1: Aim",
      "KR1: NPS 30 to 40",
      "",
      "Thoughts?",
      "",
      "Thanks,",
      "Mei",
    );
    expect(unread(text)).toEqual(["Hi all,", "Thoughts?", "Thanks,", "Mei"]);
  });
});
