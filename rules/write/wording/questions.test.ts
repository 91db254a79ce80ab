import { describe, expect, it } from "vitest";
import { german } from "../../playbook/de/index.ts";
import { englishFull } from "../../playbook/english-full.ts";
import type { FullPlaybook, Line } from "../../playbook/entry.ts";
import { compose } from "../lines/compose.ts";
import { questionFor } from "./questions.ts";

const linesOf = ({ useCases, functions, things }: FullPlaybook): Line[] => [
  ...[...useCases, ...functions].flatMap((entry) => [
    ...entry.outcomes,
    ...entry.adoption,
    ...entry.operational,
    ...entry.guardrails,
  ]),
  ...things.flatMap(({ lines }) => lines),
];

/** "How many" fits what can be counted one by one. */
const COUNTS = /^(?:how many|wie viele)\b(?!.*\b(?:of them|könnten)\b)/iu;

describe("the question for an open number", () => {
  it.each([englishFull, german])("fits its unit in every line of the playbook", (playbook) => {
    const { language } = playbook;
    const telling = { kind: "rewrite", title: "", explanation: "", language } as const;
    const misfits = linesOf(playbook).flatMap((line) =>
      compose(line, { by: null }, telling).slots.filter(
        ({ unit, question }) =>
          /^(?:%|EUR|kWh|kW|km|kg)$/u.test(unit ?? "") && COUNTS.test(question),
      ),
    );
    expect(misfits).toEqual([]);
  });

  it.each([
    ["from", "EUR", "Revenue per visit rises from {from} EUR", "What is it today, in EUR?"],
    ["from", "EUR", "Costs fall from {from} EUR a month", "What was it last month, in EUR?"],
    ["to", "kWh", "Energy falls to {to} kWh", "How low should it be by then, in kWh?"],
    ["to", "%", "The share of clerks rises to {to}%", "What share do you aim for?"],
    ["to", "%", "Gross margin rises to {to}%", "What should it be by then, in percent?"],
    ["to", "days", "The time falls to {to} days", "How many days may it take by then?"],
    ["to", null, "Members rise to {to}", "How many do you aim for?"],
  ] as const)("of %s in %s: %s", (place, unit, say, question) => {
    expect(questionFor(place, unit, say, "en")).toBe(question);
  });
});
