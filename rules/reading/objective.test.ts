import { describe, expect, test } from "vitest";
import { readObjective } from "./objective.ts";

const read = (text: string) => readObjective(text, { language: "en", terms: [] });

describe("objectives", () => {
  test("a metric does not belong in one", () => {
    expect(read("Raise conversion to 8%").metrics).toHaveLength(1);
    expect(read("Grow in 2026").metrics).toEqual([]);
  });
  test("a task in its place is named", () => {
    expect(read("Deploy the ticket model").task?.text).toBe("Deploy");
    expect(read("Agents trust the answers").task).toBeNull();
  });
  test("names who gains", () => {
    expect(read("Call agents trust the summaries").beneficiary?.text).toBe("agents");
  });
  test("big words with nobody who gains are a slogan", () => {
    expect(read("World-class excellence").slogan).toBe(true);
    expect(read("Clerks get the best tools").slogan).toBe(false);
  });
  test("finding something out is research", () => {
    expect(read("Find out whether churn modelling pays").research).toBe(true);
    expect(read("Invoices pay themselves").research).toBe(false);
  });
});
