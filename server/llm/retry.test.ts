import { expect, test } from "vitest";
import { ProviderFailure } from "./failure.ts";
import { retryPolicy, waitBeforeRetry } from "./retry.ts";

const overloaded = new ProviderFailure("overloaded");
const asks = (retryAfterMs: number) => new ProviderFailure("rate-limit", { retryAfterMs });
const wait = (failure: ProviderFailure, failed = 1, random = 1) =>
  waitBeforeRetry(failure, failed, retryPolicy, () => random);

test("the wait doubles, and chance spreads those who failed together over half of it", () => {
  expect([wait(overloaded, 1), wait(overloaded, 2)]).toEqual([400, 800]);
  expect([wait(overloaded, 1, 0), wait(overloaded, 2, 0)]).toEqual([200, 400]);
});

test("a provider is given the time that it asks for, up to eight seconds", () => {
  expect([wait(asks(0)), wait(asks(8_000)), wait(asks(8_001))]).toEqual([0, 8_000, null]);
});

test("two further attempts are enough, and what will not pass gets none", () => {
  expect(wait(overloaded, 3)).toBeNull();
  expect(wait(new ProviderFailure("auth"))).toBeNull();
});
