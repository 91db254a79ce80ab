import { expect, test } from "vitest";
import type { Finding } from "../../rules/okr.ts";
import { whileTyping } from "./settle.ts";

const finding = (ruleId: string, start: number): Finding => ({
  ruleId,
  messageId: "what",
  scope: "keyResult",
  objectiveId: "o",
  keyResultId: "k",
  span: { start, end: start + 4 },
  severity: "error",
  message: "",
  why: "",
  todo: "",
  ask: null,
  fix: null,
  source: "",
  url: "",
  fingerprint: `${ruleId} ${start}`,
});

test("a finding that is gone goes at once, a new one waits", () => {
  const shown = [finding("kr/a", 0), finding("kr/b", 8)];
  const now = [finding("kr/b", 8), finding("kr/c", 0)];
  expect(whileTyping(shown, now).map((one) => one.ruleId)).toEqual(["kr/b"]);
});

test("a finding that stays follows its words", () => {
  const [kept] = whileTyping([finding("kr/a", 0)], [finding("kr/a", 5)]);
  expect(kept?.span).toEqual({ start: 5, end: 9 });
});

test("a second finding of the same rule waits like any new one", () => {
  expect(whileTyping([finding("kr/a", 0)], [finding("kr/a", 0), finding("kr/a", 9)])).toHaveLength(
    1,
  );
});
