import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { candidateOf, placeOf } from "./gate/test-place.ts";
import type { RefusalCode } from "./verify.ts";
import { verify } from "./verify.ts";

const WEAK = "Deploy a ticket routing model with at least 85% accuracy";
const GOOD =
  "Ticket routing sends at least 85% of tickets to the right team first time by 31 March 2027, up from {a}%";
const writer = { name: "built-in" } as const;
const place = placeOf(WEAK);

function codes(text: string, at = place): RefusalCode[] {
  const verdict = verify(candidateOf(text), at, writer);
  return verdict.ok ? [] : verdict.refusals.map((each) => each.code);
}

describe("what passes", () => {
  it("shows a rewrite with the origin of each number and both readings", () => {
    const verdict = verify(candidateOf(GOOD), place, writer);
    if (!verdict.ok) throw new Error(JSON.stringify(verdict.refusals));
    const { suggestion } = verdict;
    expect(suggestion.numbers.map(({ text, origin, quote }) => ({ text, origin, quote }))).toEqual([
      { text: "85", origin: "yours", quote: "with at least 85% accuracy" },
      { text: "31", origin: "yours", quote: "Q1 2027" },
      { text: "2027", origin: "yours", quote: "Q1 2027" },
    ]);
    for (const { text, span } of suggestion.numbers) {
      expect(suggestion.text.slice(span.start, span.end)).toBe(text);
    }
    expect(suggestion.before?.reading.kind).not.toBe("outcome");
    expect(suggestion.after.reading.kind).toBe("outcome");
    expect(suggestion.after.score.value).toBeGreaterThan(suggestion.before?.score.value ?? 100);
    expect(suggestion.answers.length).toBeGreaterThan(0);
  });

  it("shows a number that is listed as a proposal, and marks it as one", () => {
    const text = "The share of tickets passed on more than once falls from {a}% to 10%";
    const verdict = verify(candidateOf(text, { proposals: ["10%"] }), place, writer);
    expect(verdict.ok && verdict.suggestion.numbers).toMatchObject([
      { text: "10", origin: "proposed", quote: null },
    ]);
  });

  it("knows the same suggestion again whatever its slots are called", () => {
    const one = verify(candidateOf(GOOD), place, writer);
    const other = verify(candidateOf(GOOD.replace("{a}", "{b}")), place, writer);
    expect(one.ok && other.ok && one.suggestion.id === other.suggestion.id).toBe(true);
  });
});

describe("what is refused", () => {
  it.each<[string, string, RefusalCode]>([
    ["an invented number", GOOD.replace("85", "90"), "number-unknown"],
    ["a number as a word", GOOD.replace("{a}%", "forty percent"), "number-unknown"],
    ["a date from nowhere", GOOD.replace("31 March", "30 June"), "number-unknown"],
    ["digits in disguise", GOOD.replace("85", "８５"), "number-form"],
    ["another unit", GOOD.replace("at least 85%", "at least 85"), "number-unit"],
    ["a slot nobody asks about", GOOD.replace("{a}%", "{a}% or {oh}%"), "slot-without-question"],
    ["a second sentence", `${GOOD}. Everyone cheers`, "second-sentence"],
    ["a chain", `${GOOD}; agents accept it`, "second-sentence"],
    ["a link", GOOD.replace("team", "team at www.example.com"), "link"],
    ["markup", GOOD.replace("team", "<b>team</b>"), "markup"],
    ["a markdown link", GOOD.replace("team", "[team](x)"), "markup"],
    ["hidden characters", GOOD.replace("team", "te\u200bam"), "hidden-characters"],
    ["a turn of direction", GOOD.replace("team", "\u202eteam"), "hidden-characters"],
    ["an emoji", `${GOOD} 🎉`, "emoji"],
    ["an encoded text", GOOD.replace("team", "dGhpcyBpcyBhbiBlbmNvZGVkIHRleHQ="), "encoded"],
    ["meta talk", `As an AI, ${GOOD}`, "meta-talk"],
    ["a name from nowhere", GOOD.replace("team", "team at Acme"), "new-name"],
    ["another subject", "Yield of the harvest rises from {a}% to {b}%", "off-subject"],
    ["no text at all", "", "length"],
    ["far too much text", `${GOOD} ${"and so on ".repeat(300)}`, "length"],
    ["the old text again", WEAK, "not-better"],
  ])("%s", (_, text, code) => {
    expect(codes(text)).toContain(code);
  });

  it("a number that counted something else", () => {
    const models = placeOf("Build 5 models for ticket routing");
    expect(codes("Ticket routing errors fall to 5% of tickets from {a}%", models)).toContain(
      "number-unit",
    );
    expect(codes("Ticket routing helps 5 regions instead of {a}", models)).toContain("number-unit");
  });

  it("an invented number in a question or an explanation", () => {
    const asked = candidateOf(GOOD, { explanation: "Others reach 97% within weeks." });
    expect(verify(asked, place, writer).ok).toBe(false);
  });

  it("gives every reason as words that a writer can act on", () => {
    const verdict = verify(candidateOf(`${GOOD}; then 12% more`), place, writer);
    const messages = verdict.ok ? [] : verdict.refusals.map((each) => each.message);
    expect(messages.length).toBeGreaterThan(1);
    for (const message of messages) expect(message).toMatch(/[.!]$/u);
  });
});

describe("for any text", () => {
  it("lets no number through that has no origin", () => {
    const number = fc.oneof(
      fc.integer({ min: 0, max: 99_999 }).map(String),
      fc.double({ min: 0, max: 1_000, noNaN: true }).map((value) => value.toFixed(2)),
      fc.constantFrom("twelve", "half", "dozens", "tenfold", "twice", "1.250", "1,250", "3k"),
    );
    const unit = fc.constantFrom("%", " hours", " EUR", "x", " tickets", "");
    fc.assert(
      fc.property(number, unit, (value, behind) => {
        const text = `The share of tickets that reach the right team rises from {a}% to ${value}${behind}`;
        const verdict = verify(candidateOf(text), place, writer);
        const yours = value === "85" && behind === "%";
        expect(verdict.ok && !yours).toBe(false);
      }),
      { numRuns: 400 },
    );
  });

  it("never throws and says the same twice", () => {
    const text = fc.oneof(
      fc.string({ unit: "grapheme", maxLength: 400 }),
      fc.string({ unit: "binary", maxLength: 400 }),
      fc.string({ maxLength: 60 }).map((part) => GOOD.replace("tickets", part)),
      fc.constantFrom("{", "{}", "{a}{a}", "}{", "\u0000", "((((", "from from to to {a} {b}"),
    );
    fc.assert(
      fc.property(text, text, (keyResult, candidate) => {
        const at = placeOf(keyResult.slice(0, 4_000), candidate.slice(0, 200));
        const once = verify(candidateOf(candidate), at, writer);
        expect(verify(candidateOf(candidate), at, writer)).toEqual(once);
      }),
      { numRuns: 300 },
    );
  });
});
