import fc from "fast-check";
import { expect, test } from "vitest";
import { jsonSlice, parseAnswer, wholeItems, wholeText } from "./parse.ts";

const answer = '{"objective": "Say \\"yes\\" [now]", "candidates": [{"a": 12.5}, {"a": "}]"}]}';

test("an item is given the moment that its bracket closes, and never before", () => {
  const counts = Array.from(
    answer,
    (_, end) => wholeItems(answer.slice(0, end + 1), "candidates").length,
  );
  expect(counts.indexOf(1)).toBe(answer.indexOf("12.5}") + 4);
  expect(counts.indexOf(2)).toBe(answer.lastIndexOf("}]}"));
});

test("no prefix of an answer shows a value that the whole answer does not have", () => {
  const value = fc.record({
    text: fc.string(),
    number: fc.double({ noNaN: true, noDefaultInfinity: true }),
  });
  fc.assert(
    fc.property(fc.array(value, { maxLength: 4 }), fc.nat(), (items, cut) => {
      const whole = JSON.stringify({ objective: "o", candidates: items });
      const expected: unknown = JSON.parse(JSON.stringify(items));
      const seen = wholeItems(whole.slice(0, cut % (whole.length + 1)), "candidates");
      expect(Array.isArray(expected) && expected.slice(0, seen.length)).toEqual(seen);
    }),
  );
});

test("a text member is given whole or not at all", () => {
  const closing = answer.indexOf('", "candidates');
  expect(wholeText(answer.slice(0, closing), "objective")).toBeNull();
  expect(wholeText(answer.slice(0, closing + 1), "objective")).toBe('Say "yes" [now]');
});

test.each([
  ["prose with a slot in it", `I left {a} open.\n${answer}\nGood luck`],
  ["a fence", `\`\`\`json\n${answer}\n\`\`\``],
  ["thoughts with braces", `<think>{"no": 1}</think>\n${answer}`],
  ["thoughts whose opening tag is lost", `so {"no": 1}</think>${answer}`],
])("%s falls away", (_, text) => {
  expect(jsonSlice(text)).toBe(answer);
});

test("while it thinks there is no answer", () => {
  expect(jsonSlice(`<think>maybe {"candidates": [{"a": 1}]}`)).toBeNull();
});

test("slips of the pen are mended, a cut answer is not", () => {
  const slip = '{"candidates": [{"text": "falls to 3 h",},]}';
  expect(parseAnswer(slip, false)).toMatchObject({ ok: true });
  const cut = '{"candidates": [{"text": "falls to 3';
  expect(parseAnswer(cut, true)).toMatchObject({ ok: false });
  expect(parseAnswer("I would rather not.", false)).toMatchObject({ ok: false });
});

test("a malformed item does not hide the ones before it", () => {
  const text = '{"candidates": [{"a": 1}, {"a" 2}';
  expect(wholeItems(text.slice(0, 25), "candidates")).toEqual([{ a: 1 }]);
  expect(() => wholeItems(text, "candidates")).not.toThrow();
});
