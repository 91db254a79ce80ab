import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { startProvider } from "../../test/provider/provider.ts";
import type { Provider } from "../../test/provider/provider.ts";
import type { Scene } from "../../test/provider/scene.ts";
import { protocols, settingsFor, writerOn } from "../../test/provider/writer.ts";
import { createCoach } from "./coach.ts";
import { aCandidate, aPlace, another, collect, invented, says, weak } from "./testing.ts";

const never = new AbortController().signal;

let provider: Provider;
beforeAll(async () => {
  provider = await startProvider();
});
afterAll(() => provider.close());

test("with no model the built-in writer answers, without a note", async () => {
  const { writers, notes } = await collect(createCoach({ model: null }).rewrite(aPlace(), never));
  expect(writers).toEqual(["built-in"]);
  expect(notes).toEqual([]);
});

describe.each(protocols)("through %s", (protocol) => {
  const coach = () =>
    createCoach({ model: writerOn(settingsFor(provider, protocol)).model, secret: "s" });
  const rewrite = (...scenes: Scene[]) => {
    provider.play(...scenes);
    return collect(coach().rewrite(aPlace(), never));
  };

  test("good candidates are shown under the model's name, from one call", async () => {
    const { events, texts, notes, done } = await rewrite({ says: says(aCandidate(), another()) });
    expect(texts).toHaveLength(2);
    expect(notes).toEqual([]);
    expect(done).toEqual({ type: "done", shown: 2, refused: 0 });
    expect(provider.calls).toHaveLength(1);
    expect(events.find(({ type }) => type === "suggestion")).toMatchObject({
      suggestion: {
        writer: { name: "model", provider: protocol, model: "stub-model", prompt: "rewrite 3" },
        before: { text: weak },
        after: { reading: { kind: "outcome" } },
      },
    });
  });

  test("a candidate is on screen while the next one is still being written", async () => {
    provider.play({ says: says(aCandidate(), another()), piece: 8, gapMs: 3 });
    const events = coach().rewrite(aPlace(), never);
    for await (const event of events) if (event.type === "suggestion") break;
    await expect.poll(() => provider.deserted()).toBe(1); // left before the answer was whole
  });

  test("what the gate turns away is asked for once more, with the reasons", async () => {
    const { texts, done } = await rewrite({ says: says(invented()) }, { says: says(aCandidate()) });
    expect(texts).toEqual([aCandidate().text]);
    expect(done).toEqual({ type: "done", shown: 1, refused: 1 });
    expect(provider.calls).toHaveLength(2);
    const turns = JSON.stringify(provider.calls[1]?.body.messages);
    expect(turns).toContain("This was not accepted");
    expect(turns).toContain("Measure the review itself");
  });

  test("whoever asks again gets the same good answer for nothing, and never the same bad one", async () => {
    const { model } = writerOn(settingsFor(provider, protocol));
    const one = createCoach({ model, secret: "s" });
    const again = () => collect(one.rewrite(aPlace(), never));
    provider.play(
      { says: says(invented()) },
      { says: says(invented()) },
      { says: says(aCandidate()) },
    );
    expect((await again()).notes).toEqual(["model-turned-away"]);
    expect((await again()).texts).toEqual([aCandidate().text]);
    expect(provider.calls).toHaveLength(3);
    expect((await again()).texts).toEqual([aCandidate().text]);
    expect(provider.calls).toHaveLength(3);
  });

  test("with enough shown, one that was turned away is let go", async () => {
    const { texts } = await rewrite({ says: says(aCandidate(), invented(), another()) });
    expect(texts).toHaveLength(2);
    expect(provider.calls).toHaveLength(1);
  });

  test("the same text twice is shown once", async () => {
    const { texts } = await rewrite({ says: says(aCandidate(), aCandidate()) });
    expect(texts).toHaveLength(1);
  });

  test("a quote that does not stand in the user's text is turned away", async () => {
    const evidence = [{ number: "end of June", quote: "before the end of June, as agreed" }];
    const { writers, notes } = await rewrite({ says: says(aCandidate({ evidence })) });
    expect(writers).not.toContain("model");
    expect(notes).toEqual(["model-turned-away"]);
  });

  const readable: [string, Scene][] = [
    ["in a code fence", { says: `\`\`\`json\n${says(aCandidate())}\n\`\`\`` }],
    [
      "with prose around it",
      { says: `I used {a} for today.\n${says(aCandidate())}\nHope it helps` },
    ],
    ["after thoughts", { says: `<think>{"candidates": [1]}</think>${says(aCandidate())}` }],
    ["with a trailing comma", { says: says(aCandidate()).replace(/\]\}$/u, ",]}") }],
    ["with a bare list", { says: JSON.stringify([aCandidate()]) }],
    ["in single characters", { says: says(aCandidate()), piece: 1 }],
  ];
  test.each(readable)("an answer %s is read", async (_, scene) => {
    const { texts, notes } = await rewrite(scene);
    expect(texts).toEqual([aCandidate().text]);
    expect(notes).toEqual([]);
    expect(provider.calls).toHaveLength(1);
  });

  test("an answer cut at its limit keeps what was whole; the rest is asked for with room", async () => {
    const whole = says(aCandidate(), another());
    const cut = whole.slice(0, whole.length - 200);
    const { texts, notes } = await rewrite(
      { says: cut, finish: "length" },
      { says: says(another()) },
    );
    expect(texts).toEqual([aCandidate().text, another().text]);
    expect(notes).toEqual([]);
    const [first, second] = provider.calls.map(({ body }) => Number(body.max_tokens));
    expect(second).toBe(2 * (first ?? 0));
  });
});
