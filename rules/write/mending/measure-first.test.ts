import { describe, expect, it } from "vitest";
import { placeOf } from "../../gate/test-place.ts";
import { rewrite } from "../rewrite.ts";

describe("where nobody can know today's level", () => {
  it("to measure it is offered last while a question is open", () => {
    const place = placeOf("Collect 5,000 meter photos", "Meter readings come in by themselves");
    const open = { ...place, plan: { ...place.plan, pattern: "exploration" as const } };
    const found = rewrite(open);
    expect(found.length).toBeGreaterThan(1);
    expect(found.at(-1)?.kind).toBe("measure-first");
    expect(found.at(-1)?.text).toMatch(/measured on \{a\} past cases .* as the baseline/u);
  });

  it("is not offered where an effect can be promised", () => {
    const found = rewrite(placeOf("Hold workshops on prompt writing"));
    expect(found.map(({ kind }) => kind)).not.toContain("measure-first");
  });
});
