import { describe, expect, it } from "vitest";
import { options } from "../../gate/test-place.ts";
import type { Pattern } from "../../okr.ts";
import { draft } from "../draft.ts";

function drafted(pattern: Pattern, useCase: string, live: string[] = []): string {
  const request = { pattern, useCase, live, team: "", period: null, parents: [], options };
  const [objective] = draft({ ...request, language: "en" }).objectives;
  return [objective?.text, ...(objective?.keyResults ?? []).map(({ text }) => text)].join("\n");
}

describe("a use case as people type it", () => {
  it.each<[Pattern, string, RegExp, RegExp]>([
    [
      "build",
      "help nurses hand over shifts with a spoken summary",
      /AI for handing over/u,
      /helping/u,
    ],
    [
      "exploration",
      "whether voice bots can take over appointment booking in our 14 clinics",
      /voice bots for taking over appointment booking/u,
      /whether voice bots can|14/u,
    ],
    ["build", "computer vision for weld seam inspection", /Inspectors confirm/u, /users/iu],
    [
      "build",
      "help underwriters summarise broker submissions (PDF + email)",
      /Underwriters trust AI for summarising broker submissions/u,
      /Nobody writes|PDF/u,
    ],
    ["build", "routing of support tickets", /reach the right team/u, /customers/iu],
    ["build", "predict 3 failure types on 2 turbine lines", /predicting failure types/u, /\d/u],
    ["build", "Can we forecast demand for spare parts?", /Planners order/u, /can we/iu],
    [
      "exploration",
      "reading supplier contracts for renewal dates in procurement",
      /help buyers.*\nAI for reading supplier contracts for renewal dates is tried/u,
      /procurement|customers/u,
    ],
    [
      "exploration",
      "churn alerts for account managers",
      /The churn alerts are tried/u,
      /churning/u,
    ],
    ["exploration", "code assistant for the payments team", /The code assistant/u, /coding/u],
    ["build", "We want to schedule ward rounds", /scheduling ward rounds/u, /we want/iu],
  ])("%s: %s", (pattern, useCase, says, never) => {
    const all = drafted(pattern, useCase);
    expect(all).toMatch(says);
    expect(all).not.toMatch(never);
  });

  it("leaves no live model without its upkeep", () => {
    const all = drafted("build", "ticket routing", ["churn model", "price forecast"]);
    expect(all).toMatch(/retrained churn model/u);
    expect(all).toMatch(/retrained forecast/u);
  });
});
