import { expect, test } from "vitest";
import { atTheDesk, misrouted } from "../review/review.sample.ts";
import { compose, noAnswers } from "./compose.ts";

const start = misrouted.numbers[0]?.span.start ?? -1;

test("answers go into the text", () => {
  const { text, open } = compose(atTheDesk, { ...noAnswers, slots: { a: " 58 " } });
  expect(text).toContain("up from 58% by");
  expect(open).toEqual([]);
});

test("what is unanswered stays as its slot", () => {
  const { text, open } = compose(atTheDesk, { ...noAnswers, slots: { a: " " } });
  expect(text).toBe(atTheDesk.text);
  expect(open).toEqual(["a"]);
});

test("a proposal counts only once it is confirmed or replaced", () => {
  expect(compose(misrouted, noAnswers).unconfirmed).toEqual(["10%"]);
  const confirmed = compose(misrouted, { slots: { a: "31" }, proposals: { [start]: "10%" } });
  expect(confirmed).toMatchObject({ open: [], unconfirmed: [] });
  const changed = compose(misrouted, { slots: { a: "31" }, proposals: { [start]: "12%" } });
  expect(changed.text).toContain("from 31% to 12% by 31 March 2027");
});

test("an answer that is no number leaves its slot open", () => {
  const { text, open } = compose(atTheDesk, { ...noAnswers, slots: { a: "$&{a}" } });
  expect(text).toBe(atTheDesk.text);
  expect(open).toEqual(["a"]);
});
