import { describe, expect, it } from "vitest";
import { placeOf, planOf, options } from "../../gate/test-place.ts";
import { rewrite } from "../rewrite.ts";

function texts(keyResult: string, objective?: string): string[] {
  return rewrite(placeOf(keyResult, objective)).map((each) => each.text);
}

describe("a good line that lacks only where it starts", () => {
  it.each<[string, string, string]>([
    [
      "Increase trial sign-ups by 30%",
      "Sellers have more to work with",
      "Increase trial sign-ups by 30% by 31 March 2027, up from {a}",
    ],
    ["Renewal rate +5pp", "Customers stay", "Renewal rate +5pp by 31 March 2027, up from {a}%"],
    [
      "Answer rate: 40%",
      "Members are heard",
      "Answer rate rises from {a}% to 40% by 31 March 2027",
    ],
    [
      "30 of 50 dispatchers take the proposed tour unchanged",
      "Tours plan themselves",
      "30 of 50 dispatchers take the proposed tour unchanged by 31 March 2027, up from {a}",
    ],
    [
      "30 of 50 planners use the stock assistant in at least half of their orders",
      "Planners order with confidence",
      "30 of 50 planners use the stock assistant in at least half of their orders by 31 March 2027, up from {a}",
    ],
    [
      "65% of apprentices pass the first exam w/o a second attempt",
      "Apprentices become colleagues",
      "65% of apprentices pass the first exam without a second attempt by 31 March 2027, up from {a}%",
    ],
    [
      "Reduce packaging waste by 20%",
      "We leave less behind",
      "Reduce packaging waste by 20% by 31 March 2027, down from {a}",
    ],
    [
      "Mahnquote um 30 % senken",
      "Rechnungen werden bezahlt",
      "Mahnquote bis 31. März 2027 um 30 % senken, bisher {a} %",
    ],
    [
      "Ausschussquote auf 2 % gesenkt",
      "Gute Teile beim ersten Mal",
      "Ausschussquote bis 31. März 2027 auf 2 % gesenkt, bisher {a} %",
    ],
    [
      "80 % der Anträge werden ohne Rückfrage bewilligt",
      "Bürger warten nicht",
      "80 % der Anträge werden bis 31. März 2027 ohne Rückfrage bewilligt, bisher {a} %",
    ],
    [
      "Termintreue bei 95 %",
      "Kunden bekommen, was versprochen war",
      "Termintreue bei 95 % bis 31. März 2027, bisher {a} %",
    ],
  ])("%s: is asked for that and keeps its words", (keyResult, objective, whole) => {
    expect(texts(keyResult, objective)).toEqual([whole]);
  });

  it.each<[string, string]>([
    // A level of today in brackets is written, however it is read.
    ["6 of 9 squads release through the new path every week [today 2]", "Squads ship alone"],
    ["80% of essays come back within a week (last term 40%)", "Students learn from feedback"],
    [
      "Einsparungen in Höhe von 400.000 € realisieren",
      "Einkauf spart, ohne Lieferanten zu verlieren",
    ],
    ["Hold refund rate at 2% or less", "Customers keep what they buy"],
    ["Satisfaction kept at 4.5 of 5", "Guests come again"],
    ["Fill rate 71-78%", "Shelves are full"],
  ])("%s: has nothing to be asked for", (keyResult, objective) => {
    expect(texts(keyResult, objective)).toEqual([]);
  });
});

describe("what may stand", () => {
  it.each<[string, string]>([
    ["Every site registered with the authority – committed", "Inspectors find us in order"],
    ["All drivers complete the safety course (committed, legal requirement)", "Roads are safe"],
    ["Decision on the pilot taken by the steering committee before 30 June", "Know what pays"],
    ["Risk assessment accepted by the board by 28 February", "Nothing catches us off guard"],
    ["Error rate measured for each product line", "Find out why clerks overrule the proposal"],
    ["Measure today's average call length", "Learn whether voice AI fits the call centre"],
    ["Lead time falls from 9 days to 2 days by 31 March 2027", "Teams ship alone"],
  ])("%s", (keyResult, objective) => {
    expect(texts(keyResult, objective)).toEqual([]);
  });

  it("is what was marked as committed", () => {
    const plan = planOf("Accounts are safe", ["MFA on all admin accounts"]);
    const [objective] = plan.objectives;
    for (const each of objective?.keyResults ?? []) each.commitment = "committed";
    expect(rewrite({ plan, objectiveId: "o1", keyResultId: "k1", options })).toEqual([]);
  });

  it("is no count of work that happens to speak of measuring", () => {
    expect(texts("Run 6 workshops on measuring", "Learn what pays")).not.toEqual([]);
  });
});

describe("two results in a line", () => {
  it.each<[string, string[]]>([
    [
      "Open rate 21% -> 32%, unsubscribes <0.3%",
      ["Open rate 21% -> 32% by 31 March 2027", "Unsubscribes <0.3% by 31 March 2027"],
    ],
    [
      "Phishing click rate 12% -> 4%, report rate 20% -> 50%",
      ["Phishing click rate 12% -> 4% by 31 March 2027", "Report rate 20% -> 50% by 31 March 2027"],
    ],
  ])("%s: each is offered with its own level", (keyResult, both) => {
    expect(texts(keyResult, "Newsletter people look forward to")).toEqual(both);
  });
});
