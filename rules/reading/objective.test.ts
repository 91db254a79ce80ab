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
  test.each([
    "Mid-market customers choose us first",
    "Restore works when it has to",
    "Support desk answers fast",
    "Staff work with the new tools",
    "Test results reach patients the same day",
    "Market stalls sell more",
    "Search finds the part, not the catalogue number",
  ])("a sentence is no task, even if its first word may be a verb: %s", (text) => {
    expect(read(text).task).toBeNull();
  });
  test.each(["Support customers quickly", "Test the new process", "Launch Acropolis Network"])(
    "an order is one: %s",
    (text) => {
      expect(read(text).task).not.toBeNull();
    },
  );
  test("people are no means", () => {
    expect(read("Train drivers and handlers").solution).toBeNull();
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
    expect(read("Understand why claims handlers ignore the suggestion").research).toBe(true);
    expect(read("Customers understand what they pay for").research).toBe(false);
    expect(read("Invoices pay themselves").research).toBe(false);
  });
});
