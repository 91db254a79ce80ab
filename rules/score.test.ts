/** The arithmetic, and whether it agrees with what an expert would prefer. */
import { describe, expect, it } from "vitest";
import { check } from "./check.ts";
import { EXAMPLE_OPTIONS, examplePlan } from "./examples.ts";
import type { Score } from "./okr.ts";
import { pairs } from "./score.pairs.ts";
import { costOf, scoreWhole } from "./score.ts";

function scores(text: string): {
  line: Score | undefined;
  objective: Score | undefined;
  plan: Score;
} {
  const { keyResults, objectives, plan } = check(
    examplePlan({ text, period: "none" }, "keyResult"),
    EXAMPLE_OPTIONS,
  ).scores;
  return { line: keyResults["o1k1"], objective: objectives["o1"], plan };
}

const lineScore = (text: string): number => scores(text).line?.value ?? -1;

const sum = ({ reasons }: Score): number => reasons.reduce((points, one) => points + one.points, 0);

describe("the score", () => {
  it("is 100 less its reasons on every level, and never below 0", () => {
    for (const { before } of pairs) {
      const { line, objective, plan } = scores(before);
      for (const score of [line, objective, plan]) {
        expect(score?.value).toBe(score && Math.max(0, 100 - sum(score)));
      }
    }
  });

  it("gives full marks to a line with metric, start, target and date", () => {
    expect(lineScore("First-contact resolution rises from 41% to 55% by 15 December 2026")).toBe(
      100,
    );
  });

  it("does not sum up what costs nothing", () => {
    const plan = scores("Réduire le temps de traitement de 6 h à 3 h pour les sinistres").plan;
    expect(plan.reasons.every(({ points }) => points > 0)).toBe(true);
  });

  it("takes less for a milder finding", () => {
    expect([costOf(60, "error"), costOf(60, "warning"), costOf(60, "nudge")]).toEqual([50, 30, 7]);
  });

  it("averages the lines of an objective", () => {
    const half: Score = { value: 50, reasons: [] };
    const full: Score = { value: 100, reasons: [] };
    expect(scoreWhole([half, full], [], "key results").value).toBe(75);
  });

  it("puts the after above the before in at least 95 of 100 pairs", () => {
    const wrong = pairs.filter(({ before, after }) => lineScore(after) <= lineScore(before));
    expect(wrong.length / pairs.length).toBeLessThanOrEqual(0.05);
  });
});
