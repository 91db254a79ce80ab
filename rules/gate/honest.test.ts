// What an honest writer hands in is not turned away for its form.
import { beforeAll, describe, expect, it } from "vitest";
import { readGerman } from "../reading/german.ts";
import { verify } from "../verify.ts";
import { candidateOf, placeOf } from "./test-place.ts";

beforeAll(readGerman);

const writer = { name: "model", provider: "p", model: "m", prompt: "rewrite 2" } as const;
const routing = placeOf(
  "Deploy a ticket routing model with at least 85% accuracy",
  "Tickets reach someone who can help at once",
);
const codes = (...[candidate, place]: [ReturnType<typeof candidateOf>, typeof routing]) => {
  const verdict = verify(candidate, place, writer);
  return verdict.ok ? [] : verdict.refusals.map(({ code, message }) => `${code}: ${message}`);
};

describe("numbers that have a place", () => {
  it("a proposal may stand in its own question", () => {
    const text = "The p95 routing time of tickets falls from {a} min to {b} min by 31 March 2027";
    const [first, second] = candidateOf(text).slots;
    const slots = [{ ...first, question: "What is the p95 today?" }, second].flatMap((each) =>
      each?.name
        ? {
            name: each.name,
            unit: "min",
            role: each.role ?? "baseline",
            question: each.question ?? "",
          }
        : [],
    );
    expect(codes(candidateOf(text, { proposals: ["p95"], slots }), routing)).toEqual([]);
    expect(codes(candidateOf(text), routing)).not.toEqual([]);
  });

  it("the end of a scale is a part of the unit", () => {
    const text =
      "Satisfaction with ticket routing rises from {a} of 5 to {b} of 5 by 31 March 2027";
    expect(codes(candidateOf(text), routing)).toEqual([]);
    expect(codes(candidateOf(text.replace("{b} of 5", "4 of 5")), routing)).not.toEqual([]);
  });

  it("a number of the text may be spoken of in the explanation", () => {
    const text =
      "Ticket routing sends at least 85% of tickets to the right team by 31 March 2027, up from {a}%";
    const explanation = "The 85% stays where it matters.";
    expect(codes(candidateOf(text, { explanation }), routing)).toEqual([]);
    expect(codes(candidateOf(text, { explanation: "The 90% stays." }), routing)).not.toEqual([]);
  });

  it("a count of teams is one of theirs", () => {
    const place = placeOf("Onboard 6 teams to the feature store", "Teams share features");
    const text =
      "{a}% of new models of the 6 teams take features from the feature store by 31 March 2027, up from {b}%";
    expect(codes(candidateOf(text), place)).toEqual([]);
    expect(codes(candidateOf(text.replace("6 teams", "6 regions")), place)).not.toEqual([]);
  });

  it.each([
    "Tickets sent to the wrong team fall from {a} to {b} per thousand by 31 March 2027",
    "Tickets sent to the wrong team fall from {a} to {b} per million by 31 March 2027",
  ])("in what a rate is counted is no amount: %s", (text) => {
    expect(codes(candidateOf(text), routing)).toEqual([]);
    expect(codes(candidateOf(text.replace("{b} per", "two")), routing)).not.toEqual([]);
  });

  it("a part counts nothing, so it may stand beside other words", () => {
    const place = placeOf("Ticket routing at an F1 of 0.92", "Tickets reach the right team");
    const text =
      "{a}% of tickets reach the right team by 31 March 2027, with routing at 0.92 F1 or better";
    expect(codes(candidateOf(text), place)).toEqual([]);
    expect(codes(candidateOf(text.replace("0.92", "0.95")), place)).not.toEqual([]);
  });
});

describe("levels of running", () => {
  it.each([
    "The ticket routing model is retrained at least every {a} days until 31 March 2027",
    "The ticket routing model is available again within {a} h of a fault until 31 March 2027",
  ])("%s", (text) => {
    expect(
      codes(candidateOf(text, { kind: "operational" }), { ...routing, keyResultId: null }),
    ).toEqual([]);
  });
});

describe("German", () => {
  const place = placeOf(
    "Modell für die Antragsprüfung trainieren",
    "Sachbearbeitung entscheidet Anträge am selben Tag",
  );
  const question = {
    question: "Welcher Anteil ist es heute?",
    unit: "%",
    role: "baseline",
  } as const;
  const slots = [
    { name: "a", ...question },
    { name: "b", ...question, role: "target" as const },
  ];
  const given = {
    title: "Entscheidung am selben Tag",
    explanation:
      "Der Aufwand zählt nicht; Anträge am 1. Tag zu entscheiden merkt die Sachbearbeitung.",
    slots,
  };

  it("nouns are no names, and a date with a point ends no sentence", () => {
    const text =
      "Der Anteil der am selben Tag entschiedenen Anträge steigt von {a} % auf {b} % bis 31. März 2027";
    const german = candidateOf(text, {
      ...given,
      explanation: "Anträge am selben Tag merkt die Sachbearbeitung.",
    });
    expect(codes(german, place)).toEqual([]);
    expect(codes({ ...german, text: text.replace("31. März 2027", "31.03.2027") }, place)).toEqual(
      [],
    );
  });

  it("a name of two words is still one", () => {
    const text =
      "Der Anteil der am selben Tag entschiedenen Anträge steigt mit Bergmann Consulting von {a} % auf {b} %";
    expect(codes(candidateOf(text, given), place).join(" ")).toContain("Bergmann Consulting");
  });
});
