import Anthropic from "@anthropic-ai/sdk";
import OpenAI from "openai";
import { expect, test } from "vitest";
import { toFailure } from "./failure.ts";

const none = new Headers();
const openai = (status: number, error: object, headers = none) =>
  OpenAI.APIError.generate(status, { error }, undefined, headers);
const anthropic = (status: number, type: string, message = "") =>
  Anthropic.APIError.generate(status, { type: "error", error: { type, message } }, undefined, none);

test.each([
  ["OpenAI's empty account", openai(429, { code: "insufficient_quota" }), "quota"],
  ["Anthropic's empty account", anthropic(402, "billing_error"), "quota"],
  [
    "Anthropic's empty account, said with 400",
    anthropic(400, "invalid_request_error", "Your credit balance is too low to access the API."),
    "quota",
  ],
  ["a text that is too long", openai(400, { code: "context_length_exceeded" }), "bad-request"],
  ["a time-out of the SDK", new OpenAI.APIConnectionTimeoutError(), "timeout"],
  ["no connection", new Anthropic.APIConnectionError({ cause: undefined }), "network"],
  ["anything else", "a string", "unknown"],
])("%s is known for what it is", (_, error, kind) => {
  expect(toFailure(error)).toMatchObject({ kind });
});

test.each([
  [{ "retry-after-ms": "250", "retry-after": "9" }, 250],
  [{ "retry-after": "2" }, 2_000],
  [{ "retry-after": "-1" }, null],
  [{ "retry-after": "Wed, 21 Oct 2026 07:28:00 GMT" }, null],
  [{}, null],
])("of %o so many milliseconds are waited", (headers, ms) => {
  expect(toFailure(openai(429, {}, new Headers(headers))).retryAfterMs).toBe(ms);
});

test("no failure repeats what a provider said", () => {
  const failure = toFailure(openai(400, { message: "Invalid text: planted words" }));
  expect(JSON.stringify([failure, String(failure), failure.stack])).not.toContain("planted");
  expect(failure.cause).toBeUndefined();
});
