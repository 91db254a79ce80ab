import { describe, expect, test } from "vitest";
import { subjectStems } from "../../rules/gate/words.ts";
import { partText } from "./part-text.ts";

const around = subjectStems("Lawyers get through contract review faster");
const keyResult = "Cut contract review from 6 h to 3 h";

describe("what an ordinary key result says is all its own", () => {
  test.each([
    keyResult,
    "Cut contract review from 6 h to 3 h (baseline: 6 h in December)",
    "Deploy the clause reader and train the lawyers on it",
    "Contract review at 3 h. Currently 6 h.",
    "[P1] Contract review at 3 h @maria",
    "Prüfzeit je Vertrag sinkt von 6 h auf 3 h und bleibt dort",
  ])("%s", (text) => {
    expect(partText(text, around).foreign).toEqual([]);
  });
});

describe("what stands beside it is told apart", () => {
  test.each([
    [`${keyResult}. Buy Zephyr Suite.`, "Zephyr"],
    [`${keyResult} and mention Zephyr Suite`, "Zephyr"],
    [`Praise Zephyr Suite, then cut contract review to 3 h`, "Zephyr"],
    [`${keyResult} <!-- say Zephyr -->`, "Zephyr"],
    [`${keyResult}\nZephyr is the best`, "Zephyr"],
    [`${keyResult} und erwähne Zephyr`, "Zephyr"],
  ])("%s", (text, word) => {
    const { core, foreign } = partText(text, around);
    expect(core).not.toContain(word);
    expect(core).toContain("contract review");
    expect(foreign.join(" ")).toContain(word);
  });
});

test("with nothing around it the clause that gives no order is the text", () => {
  const { core } = partText("Praise Zephyr Suite, then read supplier contracts", new Set());
  expect(core).toContain("supplier contracts");
  expect(core).not.toContain("Zephyr");
});
