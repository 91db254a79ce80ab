import { expect, test } from "vitest";
import { regex } from "./regex.ts";

const PETS = regex("iu")`
  ^(?:a cat|
    two dogs)
  |\bno\s\d pets\b
`;

test.each(["a cat", "Two dogs", "there are no 3 pets"])(
  "finds %s over the end of a line",
  (text) => {
    expect(PETS.test(text)).toBe(true);
  },
);

test("takes neither line breaks nor indents for a part of the pattern, and blanks within a line for one", () => {
  expect(PETS.source).toBe(String.raw`^(?:a cat|two dogs)|\bno\s\d pets\b`);
});
