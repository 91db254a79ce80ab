// What a person gets when the model writer fails: what was whole, else the built-in writer, said openly.
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { startProvider } from "../../test/provider/provider.ts";
import type { Provider } from "../../test/provider/provider.ts";
import type { Scene } from "../../test/provider/scene.ts";
import { protocols, settingsFor, writerOn } from "../../test/provider/writer.ts";
import { createDailyBudget, createLedger } from "../llm/budget.ts";
import { createCoach } from "./coach.ts";
import { aCandidate, aPlace, another, collect, invented, says } from "./testing.ts";

const never = new AbortController().signal;

let provider: Provider;
beforeAll(async () => {
  provider = await startProvider();
});
afterAll(() => provider.close());

describe.each(protocols)("through %s", (protocol) => {
  const coach = () =>
    createCoach({ model: writerOn(settingsFor(provider, protocol)).model, secret: "s" });
  const rewrite = (...scenes: Scene[]) => {
    provider.play(...scenes);
    return collect(coach().rewrite(aPlace(), never));
  };

  const hopeless: [string, Scene, string, number][] = [
    ["declines", { says: "I cannot help with that.", finish: "refusal" }, "model-refused", 1],
    ["is filtered", { says: "", finish: "filtered" }, "model-refused", 1],
    ["answers in prose", { says: "Here are some ideas for you." }, "model-unreadable", 2],
    ["breaks its JSON", { says: '{"candidates": [{"text" "x" : }' }, "model-unreadable", 2],
    ["answers in another form", { says: '{"answer": "improve it"}' }, "model-unreadable", 2],
    ["leaves fields out", { says: says({ text: "Improve it" }) }, "model-turned-away", 2],
    ["says nothing", { says: "" }, "model-unreadable", 2],
    ["has no ideas", { says: says() }, "model-turned-away", 2],
    [
      "is cut every time",
      { says: '{"candidates": [{"te', finish: "length" },
      "model-unreadable",
      2,
    ],
    ["invents numbers every time", { says: says(invented()) }, "model-turned-away", 2],
    ["has a wrong key", { status: 401 }, "model-key", 1],
    ["has an empty account", { status: 402 }, "model-budget", 1],
    ["is unknown", { status: 404 }, "model-misconfigured", 1],
    ["cannot take the request", { status: 400 }, "model-misconfigured", 1],
    ["is overloaded", { status: 529 }, "model-busy", 3],
    ["limits the rate", { status: 429 }, "model-busy", 3],
    ["goes silent", { says: says(aCandidate()), stallAfter: 1 }, "model-silent", 3],
    ["hangs up", { says: says(aCandidate()), dropAfter: 1 }, "model-silent", 3],
    ["fails in mid-stream", { says: says(aCandidate()), errorAfter: 1 }, "model-busy", 3],
  ];
  test.each(hopeless)(
    "a model that %s leaves the built-in writer, said openly",
    async (_, scene, code, calls) => {
      const { writers, notes, done } = await rewrite(scene);
      expect(writers).not.toContain("model");
      expect(notes).toEqual([code]);
      expect(done).toMatchObject({ type: "done" });
      expect(provider.calls).toHaveLength(calls);
    },
  );

  test("a stream that breaks for good after a whole candidate keeps it, and says so", async () => {
    const { texts, notes } = await rewrite({ says: says(aCandidate(), another()), dropAfter: 33 });
    expect(texts).toEqual([aCandidate().text]);
    expect(notes).toEqual(["model-stopped"]);
  });

  test("a stream that breaks once shows nothing twice", async () => {
    const { texts, notes } = await rewrite(
      { says: says(aCandidate(), another()), dropAfter: 33 },
      { says: says(aCandidate(), another()) },
    );
    expect(texts).toEqual([aCandidate().text, another().text]);
    expect(notes).toEqual([]);
  });

  test("a spent budget leaves the built-in writer, said openly, without a call", async () => {
    provider.play({ says: says(aCandidate()) });
    const limits = { tokensPerDay: 0, moneyPerDay: null, prices: {} };
    const budget = createDailyBudget(limits, createLedger(), Date.now);
    const { model } = writerOn(settingsFor(provider, protocol), { budget });
    const { writers, notes } = await collect(createCoach({ model }).rewrite(aPlace(), never));
    expect(writers).toEqual(["built-in"]);
    expect(notes).toEqual(["model-budget"]);
    expect(provider.calls).toHaveLength(0);
  });

  test("a caller who goes ends the provider's call and gets no built-in answer", async () => {
    provider.play({ says: says(aCandidate()), piece: 1, gapMs: 5 });
    const leaving = new AbortController();
    async function* left() {
      for await (const event of coach().rewrite(aPlace(), leaving.signal)) {
        if (event.type === "status" && event.phase === "writing") leaving.abort();
        yield event;
      }
    }
    const { writers, notes } = await collect(left());
    expect(writers).toEqual([]);
    expect(notes).toEqual([]);
    await expect.poll(() => provider.deserted()).toBe(1);
  });
});

/** With both providers, OpenAI's asked first. */
function rewriteByBoth(first: Scene, second: Scene) {
  provider.playWith(({ path }) => (path.endsWith("/messages") ? second : first));
  const [openai, anthropic] = protocols.map((protocol) => settingsFor(provider, protocol));
  const { model } = writerOn({ ...openai, ...anthropic });
  return collect(createCoach({ model }).rewrite(aPlace(), never));
}

describe("with two providers", () => {
  test("what the second one writes is shown under its name, without a note", async () => {
    const { events, notes } = await rewriteByBoth({ status: 401 }, { says: says(aCandidate()) });
    expect(events.find(({ type }) => type === "suggestion")).toMatchObject({
      suggestion: { writer: { provider: "anthropic" } },
    });
    expect(notes).toEqual([]);
  });

  test("what the first one had finished before it broke stays, and comes once", async () => {
    const whole = { says: says(aCandidate(), another()) };
    const { texts, notes } = await rewriteByBoth({ ...whole, dropAfter: 33 }, whole);
    expect(texts).toEqual([aCandidate().text, another().text]);
    expect(notes).toEqual([]);
  });

  test("with both down the built-in writer answers, and says so once", async () => {
    const { writers, notes } = await rewriteByBoth({ status: 503 }, { status: 529 });
    expect(writers).toEqual(["built-in"]);
    expect(notes).toEqual(["model-busy"]);
    expect(provider.calls).toHaveLength(6);
  });
});
