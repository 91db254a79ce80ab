import { expect, test } from "vitest";
import { mask } from "./mask.ts";

test.each([
  ["[P0] Ship it (#46)", "Ship it"],
  ["KR1: Ship it [30%]", "Ship it"],
  ["Key Result 2: Ship it", "Ship it"],
  ["`P1` - @mei - Ship it", "Ship it"],
  ["- [ ] Ship it @ravi", "Ship it"],
  ["**Ship it**", "Ship it"],
  ["Ship it 🎧", "Ship it"],
  ["3.2 Ship it", "Ship it"],
  ["Ship [it](https://example.org/a?c=d) now", "Ship  it  now"],
])("%j states only %j", (text, stated) => {
  const masked = mask(text);
  expect(masked).toHaveLength(text.length);
  expect(masked.replace(/\s+/g, " ").trim()).toBe(stated.replace(/\s+/g, " "));
});
