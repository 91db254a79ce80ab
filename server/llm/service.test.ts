import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { startProvider } from "../../test/provider/provider.ts";
import type { Provider } from "../../test/provider/provider.ts";
import type { Scene } from "../../test/provider/scene.ts";
import { askAlone as ask, protocols, settingsFor, writerOn } from "../../test/provider/writer.ts";

const good: Scene = { says: '{"candidates": [], "note": "a whole answer"}' };

let provider: Provider;
beforeAll(async () => {
  provider = await startProvider();
});
afterAll(() => provider.close());

const bothProviders = () => ({
  ...settingsFor(provider, "openai"),
  ...settingsFor(provider, "anthropic"),
});

const byPath = (openai: Scene, anthropic: Scene) =>
  provider.playWith(({ path }) => (path.endsWith("/messages") ? anthropic : openai));

describe.each(protocols)("%s", (protocol) => {
  const settings = () => settingsFor(provider, protocol);

  test.each<[string, Scene, string, number]>([
    ["a rate limit", { status: 429, headers: { "retry-after": "2" } }, "rate-limit", 2000],
    ["a server error", { status: 500 }, "overloaded", 400],
    ["an overload", { status: 529, code: "overloaded_error" }, "overloaded", 400],
    ["silence in mid-stream", { ...good, stallAfter: 1 }, "timeout", 400],
    ["a socket cut in mid-stream", { ...good, dropAfter: 1 }, "network", 400],
    ["a socket cut before the answer", { ...good, dropAfter: 0 }, "network", 400],
    ["an error event in mid-stream", { ...good, errorAfter: 1 }, "overloaded", 400],
  ])("%s is waited out, and the answer begins anew", async (_, fault, kind, wait) => {
    provider.play(fault, good);
    const writer = writerOn(settings());
    const told = await ask(writer);
    expect(told).toMatchObject({ end: "stop", text: good.says });
    expect(told.events.filter(({ type }) => type === "begin")).toHaveLength(2);
    expect(writer.waits).toEqual([wait]);

    provider.play(fault);
    expect(await ask(writerOn(settings()))).toMatchObject({ end: kind });
    expect(provider.calls).toHaveLength(3);
  });

  test("a provider that asks for a long wait is given up at once", async () => {
    provider.play({ status: 429, headers: { "retry-after": "60" } });
    const writer = writerOn(settings());
    expect(await ask(writer)).toMatchObject({ end: "rate-limit" });
    expect(writer.waits).toEqual([]);
    expect(provider.calls).toHaveLength(1);
  });

  test.each<[string, Scene, string]>([
    ["a wrong key", { status: 401 }, "auth"],
    ["a key without the right", { status: 403 }, "auth"],
    ["an unpaid account", { status: 402 }, "quota"],
    ["an unknown model", { status: 404 }, "not-found"],
    ["a request it cannot take", { status: 400 }, "bad-request"],
  ])("%s is not tried twice", async (_, fault, kind) => {
    provider.play(fault);
    expect(await ask(writerOn(settings()))).toMatchObject({ end: kind });
    expect(provider.calls).toHaveLength(1);
  });

  test.each<[string, Scene, string]>([
    ["a refusal", { says: "I cannot help with that.", finish: "refusal" }, "refusal"],
    ["a cut answer", { says: '{"cand', finish: "length" }, "length"],
  ])("%s is an answer, is not cached and is not tried twice", async (_, scene, end) => {
    provider.play(scene);
    const writer = writerOn(settings());
    expect(await ask(writer)).toMatchObject({ end });
    expect(provider.calls).toHaveLength(1);
    await ask(writer);
    expect(provider.calls).toHaveLength(2);
  });

  test("a provider that keeps failing is left alone for a while", async () => {
    provider.play({ status: 503 });
    const writer = writerOn(settings(), { breaker: { after: 2, forMs: 15_000 } });
    expect(await ask(writer)).toMatchObject({ end: "overloaded" });
    expect(provider.calls).toHaveLength(2);
    expect(await ask(writer)).toMatchObject({ end: "circuit-open" });
    expect(provider.calls).toHaveLength(2);
    writer.clock.now += 15_001;
    provider.play(good);
    expect(await ask(writer)).toMatchObject({ end: "stop" });
  });
});

describe.each([
  { first: "openai", second: "anthropic" },
  { first: "anthropic", second: "openai" },
] as const)("$first, then $second", ({ first, second }) => {
  const both = () => ({ ...bothProviders(), first });
  const play = (one: Scene, other: Scene) =>
    first === "openai" ? byPath(one, other) : byPath(other, one);

  test.each<[string, Scene, number]>([
    ["limits the rate", { status: 429 }, 3],
    ["has an outage", { status: 500 }, 3],
    ["goes silent", { ...good, stallAfter: 1 }, 3],
    ["hangs up", { ...good, dropAfter: 1 }, 3],
    [
      "asks for a longer wait than anybody has",
      { status: 429, headers: { "retry-after": "9" } },
      1,
    ],
    ["does not know the key", { status: 401 }, 1],
    ["has no credit left", { status: 402 }, 1],
    ["lets nobody in", { status: 403 }, 1],
    ["does not know the model", { status: 404 }, 1],
    ["cannot take the request", { status: 400 }, 1],
  ])("the second answers where the first %s", async (_, fault, calls) => {
    play(fault, good);
    const told = await ask(writerOn(both()));
    expect(told).toMatchObject({ end: "stop", text: good.says });
    expect(told.events).toContainEqual({ type: "begin", provider: second, model: "stub-model" });
    expect(provider.calls).toHaveLength(calls + 1);
  });

  test("the first is asked alone where it answers", async () => {
    play(good, good);
    const told = await ask(writerOn(both()));
    expect(told.events[0]).toMatchObject({ type: "begin", provider: first });
    expect(provider.calls).toHaveLength(1);
  });

  test.each<[string, Scene]>([
    ["a refusal", { says: "No.", finish: "refusal" }],
    ["a filtered answer", { says: "{", finish: "filtered" }],
  ])("%s is not carried to the second", async (_, scene) => {
    play(scene, good);
    expect(["refusal", "filtered"]).toContain((await ask(writerOn(both()))).end);
    expect(provider.calls).toHaveLength(1);
  });

  test("with both down the last failure is told", async () => {
    play({ status: 401 }, { status: 529 });
    expect(await ask(writerOn(both()))).toMatchObject({ end: "overloaded" });
    expect(provider.calls).toHaveLength(4);
  });
});

test("a prompt that Azure filters is not carried to another provider", async () => {
  byPath({ status: 400, code: "content_filter" }, good);
  expect(await ask(writerOn(bothProviders()))).toMatchObject({ end: "filtered" });
  expect(provider.calls).toHaveLength(1);
});
