import { describe, expect, it } from "vitest";
import { options, placeOf, planOf } from "../../gate/test-place.ts";
import { rewrite } from "../rewrite.ts";

function said(keyResult: string, objective: string): string {
  return rewrite(placeOf(keyResult, objective))
    .map(({ text }) => text)
    .join("\n");
}

describe("those who are named in an objective", () => {
  it.each<[string, string, RegExp]>([
    ["Penetration test done", "Attackers find nothing easy", /attackers/iu],
    ["Model cards for every live model", "Regulators find our AI in order", /regulators/iu],
    ["Launch the price tracker", "Competitors never surprise us", /competitors/iu],
    ["Build a data catalogue", "Brings order to our data", /share of brings/iu],
  ])("%s (%s): are no users of what is built against them", (text, objective, never) => {
    expect(said(text, objective)).not.toMatch(never);
  });

  it("gain by it where they are people it is for", () => {
    expect(said("Launch the shift planner", "Nurses document on the ward")).toMatch(/nurses/iu);
  });

  it("are not wished for twice where the set says already from where to where", () => {
    const lines = ["Buy 400 tablets", "Pupils below the reading level fall from 25% to 18%"];
    const plan = planOf("Pupils leave our schools able to read", lines);
    const found = rewrite({ plan, objectiveId: "o1", keyResultId: "k1", options });
    expect(found.length).toBeGreaterThan(0);
    expect(found.map(({ text }) => text).join("\n")).not.toMatch(/who leave our schools/u);
  });
});

describe("a test that was passed", () => {
  it.each([
    ["Restore test passed for all critical systems", "the restore test"],
    ["Fire drill completed", "the fire drill"],
    ["Security audit passed without major findings", "the security audit"],
  ])("%s: is no training", (text, name) => {
    const all = said(text, "Nothing stops us for long");
    expect(all).not.toMatch(/taking part|use what they learned|weaknesses of/u);
    expect(all).toContain(name);
  });

  it("and a course that people pass is one", () => {
    expect(said("All drivers pass the winter course", "Roads are safe")).toMatch(/taking part/u);
  });
});

describe("what is not the name of a thing", () => {
  it.each([
    ["Negotiate with carriers", "Parcels arrive on time"],
    ["Avoid repeat calls", "Nobody waits on the phone"],
    ["Post daily on LinkedIn", "The right people find us"],
    ["Payslips paperless", "Payroll is right the first time"],
  ])("%s: is never used, priced or complained about", (text, objective) => {
    expect(said(text, objective)).not.toMatch(
      /the (?:negotiate|avoid|daily|payslips paperless)\b/iu,
    );
  });

  it("a metric is none either: it is asked for its start", () => {
    expect(said("Pipeline coverage 3x", "Close the big deals")).not.toMatch(
      /slip past|rolled back|every week/u,
    );
  });
});

it("nothing is filled in where nothing is known", () => {
  for (const text of ["TBD", "Raise awareness", "Apply for 6 grants"]) {
    expect(said(text, "More families eat properly")).not.toMatch(
      /change for the better|present state|as reached/u,
    );
  }
});
