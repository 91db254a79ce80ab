import { describe, expect, test } from "vitest";
import { Case, placeOf } from "../../test/evaluation/cases.ts";
import { alignByWords } from "./align-by-words.ts";
import { nameOf } from "./align-texts.ts";

const parents = [
  "Cost per contact from 7.20 EUR to 5.50 EUR",
  "Women in leadership from 24% to 35%",
];

function tie(keyResults: string[], above = parents, objective = "Callers are served at once") {
  const given = { language: "en", pattern: "scale", objective, key_results: keyResults };
  const { plan, options } = placeOf(Case.parse({ ...given, parents: above }));
  return alignByWords({ plan, options, language: "en", playbook: undefined });
}

describe("a tie says what it rests on", () => {
  test.each([
    ["First-contact resolution rises from 61% to 75%", "Both speak of contact;"],
    ["Handling time falls from 9 min to 6 min", "As a rule, less work on each one"],
  ])("%s", (text, why) => {
    expect(tie([text])[0]).toMatchObject({ parentId: "p1", why: expect.stringContaining(why) });
  });

  test("use goes where the effect of its set goes", () => {
    const [, use] = tie([
      "Handling time falls from 9 min to 6 min",
      "70% of agents open the proposed answer on every call",
    ]);
    expect(use).toMatchObject({ parentId: "p1", why: expect.stringContaining("“Handling time”") });
  });

  test("with one parent and no word for it, that is said", () => {
    const [link] = tie(["Hats worn rise from 1 to 9"], ["Women in leadership from 24% to 35%"]);
    expect(link).toMatchObject({ parentId: "p1", why: expect.stringContaining("do not say") });
  });
});

test("a plan of very many sets is read once", () => {
  const given = { language: "en", pattern: "scale", objective: "", key_results: [], parents };
  const { plan, options } = placeOf(Case.parse(given));
  const objectives = Array.from({ length: 500 }, (_, set) => ({
    id: `o${set}`,
    text: "Callers are served at once",
    keyResults: [{ id: `k${set}`, text: "Calls fall", feeds: [], commitment: null }],
  }));
  const ties = alignByWords({
    plan: { ...plan, objectives },
    options,
    language: "en",
    playbook: undefined,
  });
  // Read once for each set, this takes minutes.
  expect(ties.filter(({ type }) => type === "link")).toHaveLength(500);
});

describe("is tied to nothing", () => {
  test.each([
    ["Customers rate a call at least 4.3 of 5", "guards"],
    ["Answer latency p95 at or below 300 ms", "fit to run"],
    ["Run 4 workshops on prompt writing", "what is done"],
    ["The steering board decides on a trial by 31 March", "decision"],
    ["Reasons for calls measured on 500 calls by 31 March", "finds something out"],
    ["Hats worn rise from 1 to 9", "lead to none"],
  ])("%s", (text, why) => {
    expect(tie([text])[0]).toMatchObject({ parentId: null, why: expect.stringContaining(why) });
  });
});

test("a parent that nothing is tied to is asked about by its name", () => {
  const gaps = tie(["Handling time falls from 9 min to 6 min"]).slice(1);
  expect(gaps).toEqual([
    { type: "gap", parentId: "p2", ask: expect.stringContaining("“Women in leadership”") },
  ]);
});

test.each([
  ["Cost per claim from 41 EUR to 30 EUR", "Cost per claim"],
  ["Tables empty on Friday night fall from 11% to 5%", "Tables empty on Friday night"],
  ["Umsatz mit Bestandskunden von 61 auf 66 Mio. EUR", "Umsatz mit Bestandskunden"],
  ["70% of agents open the proposed answer.", "70% of agents open the proposed answer"],
])("%s is named without its levels", (text, name) => {
  expect(nameOf(text)).toBe(name);
});
