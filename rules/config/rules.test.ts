/** Settings of single rules are taken as they are, or refused in one sentence. */
import { expect, it, vi } from "vitest";
import { documentedRules } from "../catalog/documented.ts";
import { CheckOptions } from "../okr.ts";
import { fits } from "../rule-options.ts";
import type { Fault } from "./rules.ts";
import { readRules } from "./rules.ts";

const refuse = (why: string): never => {
  throw new Error(why);
};

it("takes severities, options and both", () => {
  const rules = {
    "kr/binary": "off",
    "kr/output": { severity: "warning" },
    "set/count": { options: { most: 4 } },
    "kr/undecided": { severity: "error", options: { bodies: ["portfolio circle"] } },
  };
  expect(readRules(rules, refuse)).toEqual(rules);
  expect(CheckOptions.parse({ today: "2026-10-01", rules }).rules).toEqual(rules);
});

it.each([
  [null, '"rules" must be an object'],
  [{ "kr/nothing": "off" }, '"rules" names no rule of the coach: "kr/nothing"'],
  [{ "kr/output": "loud" }, '"kr/output" must be "off", "error", "warning" or "nudge"'],
  [{ "kr/output": { severity: 1 } }, 'The severity of "kr/output" must be "off"'],
  [{ "set/count": { most: 4 } }, '"set/count" takes severity and options, and not "most".'],
  [{ "set/count": { options: 4 } }, 'The options of "set/count" must be an object.'],
  [
    { "set/count": { options: { max: 4 } } },
    '"set/count" has no option "max"; it has least and most.',
  ],
  [{ "kr/output": { options: { max: 4 } } }, '"kr/output" has no option "max"; it has none.'],
  [{ "set/count": { options: { toString: 4 } } }, '"set/count" has no option "toString"'],
  [
    { "set/count": { options: { most: 51 } } },
    'The option "most" of "set/count" must be a whole number from 3 to 50.',
  ],
  [{ "set/count": { options: { most: 4.5 } } }, "must be a whole number from 3 to 50."],
  [{ "set/count": { options: { most: "4" } } }, "must be a whole number from 3 to 50."],
  [{ "kr/undecided": { options: { bodies: "board" } } }, "must be a list of words."],
  [{ "kr/undecided": { options: { bodies: [""] } } }, "must be a list of words."],
])("refuses %j", (rules, why) => {
  expect(() => readRules(rules, refuse)).toThrow(why);
});

it.each([
  [{ "kr/zebra": "off" }, []],
  [{ "kr/output": { zebra: 1 } }, ["kr/output"]],
  [{ "set/count": { options: { zebra: 4 } } }, ["set/count", "options"]],
  [{ "set/count": { options: { most: "zebra" } } }, ["set/count", "options", "most"]],
])("of %j it can also say where it is wrong without a word of it", (rules, at) => {
  const refused = vi.fn<(why: string, fault: Fault) => never>((_, fault) => {
    throw new Error(fault.detail);
  });
  expect(() => readRules(rules, refused)).toThrow(/^[^z]+\.$/u);
  expect(refused).toHaveBeenCalledWith(expect.anything(), expect.objectContaining({ at }));
});

it("has defaults that lie within the bounds", () => {
  const specs = documentedRules.flatMap(({ rule }) => Object.values(rule.meta.options ?? {}));
  expect(specs.every((spec) => fits(spec, spec.default))).toBe(true);
});
