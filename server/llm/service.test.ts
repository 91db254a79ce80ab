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

describe("two providers in order", () => {
  test("the second one answers where the first cannot", async () => {
    byPath({ status: 401 }, good);
    const told = await ask(writerOn(bothProviders()));
    expect(told).toMatchObject({ end: "stop", text: good.says });
    expect(told.events).toContainEqual({
      type: "begin",
      provider: "anthropic",
      model: "stub-model",
    });
  });

  test("the configuration may turn the order round", async () => {
    byPath(good, good);
    await ask(writerOn({ ...bothProviders(), first: "anthropic" }));
    expect(provider.calls.map(({ path }) => path)).toEqual(["/v1/messages"]);
  });

  test("a refusal is not carried to the second one", async () => {
    byPath({ says: "No.", finish: "refusal" }, good);
    const told = await ask(writerOn(bothProviders()));
    expect(told).toMatchObject({ end: "refusal" });
    expect(provider.calls).toHaveLength(1);
  });

  test("with all of them down the last failure is told", async () => {
    byPath({ status: 401 }, { status: 529 });
    const told = await ask(writerOn(bothProviders()));
    expect(told).toMatchObject({ end: "overloaded" });
    expect(provider.calls).toHaveLength(4);
  });
});
