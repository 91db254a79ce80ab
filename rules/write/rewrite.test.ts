import { describe, expect, it } from "vitest";
import { placeOf } from "../gate/test-place.ts";
import type { Suggestion } from "../okr.ts";
import { keepDistinct } from "./offering/distinct.ts";
import { rewrite } from "./rewrite.ts";

function texts(keyResult: string, objective?: string): string[] {
  return rewrite(placeOf(keyResult, objective)).map((each) => each.text);
}

describe("a thing or an effort", () => {
  it.each<[string, string, string]>([
    ["Build 5 models for document review", "Clerks stop typing", "documents"],
    ["Hold workshops on prompt writing", "Colleagues get unstuck", "workshops on prompt writing"],
    ["Clause library connected", "Contract lawyers read what matters", "contract"],
    ["Dark mode out", "People work late without sore eyes", "dark mode"],
    ["Publish the metric glossary", "Analysts speak one language", "metric glossary"],
    ["Migrate billing off the old cluster", "Billing never wakes anyone", "old cluster"],
    ["Hire 2 designers", "The product looks as good as it is", "2 designers"],
    ["Explore survival models", "Account managers keep customers", "survival models"],
    ["Fix 40 accessibility bugs", "Everyone can book alone", "40 accessibility bugs"],
    ["Tenant admins can see who has access", "Access is clear", "tenant admins see who has access"],
  ])("%s", (keyResult, objective, own) => {
    const suggestions = rewrite(placeOf(keyResult, objective));
    expect(suggestions.length).toBeGreaterThan(0);
    expect(suggestions.length).toBeLessThanOrEqual(3);
    for (const { after, before, numbers, slots, text } of suggestions) {
      expect(after.reading.kind).toBe("outcome");
      const open = after.score.reasons.filter((each) => each.ruleId === "kr/open-slot");
      const filled = open.reduce((sum, each) => sum + each.points, after.score.value);
      expect(filled).toBeGreaterThan(before?.score.value ?? 0);
      expect(numbers.every((number) => number.origin === "yours")).toBe(true);
      expect(slots.length).toBeGreaterThan(0);
      expect(text).toMatch(/31 March 2027/u);
    }
    expect(suggestions.map(({ text }) => text.toLowerCase()).join("\n")).toContain(
      own.toLowerCase(),
    );
  });

  it("keeps a quality that the user promised in its role", () => {
    const [first] = texts("Deploy a ticket routing model with at least 85% accuracy");
    expect(first).toMatch(/^At least 85% of tickets reach the right team first time/u);
  });

  it("offers nothing twice in other words", () => {
    const all = rewrite(placeOf("Build a chatbot for customers", "Customers find answers"));
    expect(all.length).toBeGreaterThan(1);
    const seen: Suggestion[] = [];
    for (const each of all) {
      expect(keepDistinct(seen, each)).toBe(true);
      seen.push(each);
    }
  });
});

describe("an outcome that is not whole", () => {
  it("gets its start and its date", () => {
    const all = texts("Forward rate 3%", "Newsletter people forward");
    expect(all).toHaveLength(1);
    expect(all[0]).toBe("Forward rate rises from {a}% to 3% by 31 March 2027");
  });

  it("goes down where less is better", () => {
    const [text] = texts("Setup abandonment 15%", "The first week feels effortless");
    expect(text).toBe("Setup abandonment falls from {a}% to 15% by 31 March 2027");
  });

  it("is asked of people where it is a feeling", () => {
    expect(texts("Being on call feels humane", "Night shifts get quiet")[0]).toBe(
      "At least {a}% of those asked say that being on call feels humane by 31 March 2027, up from {b}%",
    );
  });

  it("gets a German sentence back in German", () => {
    const [text] = texts(
      "Mindestens 40 % der Tickets werden ohne Rückfrage gelöst",
      "Kunden bekommen sofort eine Antwort",
    );
    expect(text).toMatch(/bis 31\. März 2027 ohne Rückfrage gelöst, bisher \{a\} %$/u);
  });

  it("is left alone when it is whole", () => {
    const whole = "Setup abandonment falls from 27% to 15% by 31 March 2027";
    expect(texts(whole, "The first week feels effortless")).toEqual([]);
  });
});

it("is the same every time", () => {
  const place = placeOf("Run three labelling sessions", "Labels that anyone would give alike");
  expect(rewrite(place)).toEqual(rewrite(place));
});

it("has nothing to say on a key result that is not there", () => {
  expect(rewrite({ ...placeOf("x"), keyResultId: "nope" })).toEqual([]);
});

describe("what the user gave", () => {
  it("a level of quality stays a promise in the first candidate", () => {
    const objective = "Claims are settled while the customer remembers";
    const [first] = rewrite(placeOf("Deploy OCR with 95% accuracy on scanned letters", objective));
    expect(first?.text).toMatch(/with 95% accuracy$/u);
    expect(first?.numbers.map(({ origin }) => origin)).toContain("yours");
  });

  it("a model's own measure is no share of results that people use", () => {
    const all = texts("Validate triage model on 2,000 scans (sensitivity >= 95%)");
    expect(all.join("\n")).toMatch(/with sensitivity >= 95%/u);
    expect(all.join("\n")).not.toMatch(/95% of/u);
  });

  it("is quoted in each reason, and no two reasons are the same", () => {
    const found = rewrite(placeOf("Hold workshops on prompt writing", "Colleagues get unstuck"));
    for (const { explanation } of found) {
      expect(explanation).toContain("“Hold workshops on prompt writing”");
    }
    expect(new Set(found.map(({ explanation }) => explanation)).size).toBe(found.length);
  });
});
