import { expect, test } from "vitest";
import { draftIn, pathOf, ruleIn } from "./routes.ts";

test("a draft's address leads back to it", () => {
  expect(draftIn(pathOf("Ab3_-x0123456789abcdef"))).toBe("Ab3_-x0123456789abcdef");
});

test.each(["/", "/d/", "/d/a/b", "/d/..%2f", "/x/abc"])("%s names no draft", (path) => {
  expect(draftIn(path)).toBe("");
});

test("a rule has an address of its own", () => {
  expect(ruleIn("/rules/kr/vanity-count")).toBe("kr/vanity-count");
  expect(ruleIn("/rules/")).toBe("");
  expect(ruleIn("/d/rules")).toBe("");
});
