import { expect, test } from "vitest";
import { isWrong, readAnswer } from "./answer.ts";

const share = { unit: "%", role: "baseline" as const };

test.each(["1,200", "4.2", "12k", "1 200", "-3", "€40", "3 million", "1.250,5", "0"])(
  "%s is a number",
  (typed) => {
    expect(readAnswer(` ${typed} `, share)).toBe(typed);
    expect(isWrong(typed, share)).toBe(false);
  },
);

test.each(["abc", "about 40", "$&{a}", "{a}", "4.", "12 apples"])("%s is none", (typed) => {
  expect(readAnswer(typed, share)).toBeNull();
  expect(isWrong(typed, share)).toBe(true);
});

test("a unit that the text gives beside the slot is not said twice", () => {
  expect(readAnswer("35 %", share)).toBe("35");
});

test("a date is said in words, and nothing typed is not wrong", () => {
  expect(readAnswer("end of May", { unit: null, role: "date" })).toBe("end of May");
  expect(readAnswer(" ", share)).toBeNull();
  expect(isWrong(" ", share)).toBe(false);
});
