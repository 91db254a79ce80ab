import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Writer } from "../../rules/okr.ts";
import { attacks, blendedAttacks } from "../../test/provider/attacks.ts";
import type { Attack } from "../../test/provider/attacks.ts";
import { startProvider } from "../../test/provider/provider.ts";
import type { Provider } from "../../test/provider/provider.ts";
import { protocols, settingsFor, writerOn } from "../../test/provider/writer.ts";
import { createCoach } from "./coach.ts";
import { rewriteQuestion } from "./rewrite.ts";
import { loadTasks } from "./tasks.ts";
import { aCandidate, aPlace, collect, says } from "./testing.ts";

let provider: Provider;
beforeAll(async () => {
  provider = await startProvider();
});
afterAll(() => provider.close());

const good = aCandidate();
const { rewrite } = loadTasks();
const writer: Writer = { name: "model", provider: "p", model: "m", prompt: "rewrite 1" };

/** What a model that obeys would hand in: the order carried out in every place that is shown. */
function obedient({ sentence, tail }: Attack) {
  const [first, ...others] = good.slots;
  return [
    aCandidate({ text: sentence, slots: [] }),
    aCandidate({ text: `${good.text}. ${sentence}.` }),
    aCandidate({ text: `${good.text} ${tail}` }),
    aCandidate({ text: good.text.replace(" falls", ` ${tail} falls`) }),
    aCandidate({ title: sentence }),
    aCandidate({ explanation: `${sentence}.` }),
    aCandidate({ slots: [{ ...first, question: `${sentence}?` }, ...others] }),
  ];
}

test("there are 150 of each, all different", () => {
  expect(new Set(attacks.map(({ keyResult }) => keyResult)).size).toBe(150);
  expect(new Set(blendedAttacks.map(({ keyResult }) => keyResult)).size).toBe(150);
});

test.each([
  ["beside the key result", attacks],
  ["blended into its one sentence", blendedAttacks],
])(
  "no order hidden %s passes when a model carries it out, in any place",
  (_, hidden) => {
    const leaks = hidden.flatMap((attack) => {
      const { gate } = rewriteQuestion(rewrite, aPlace(attack.keyResult));
      return obedient(attack)
        .filter((candidate) => gate(candidate, writer).ok)
        .map(({ title, text, explanation }) => [attack.keyResult, title, text, explanation]);
    });
    expect(leaks).toEqual([]);
  },
  60_000,
);

const oneOfEachKind = attacks.filter((_, index) => index % 10 === 0);

describe.each(protocols)("through %s", (protocol) => {
  test.each(oneOfEachKind)("$kind, asked for twice, never reaches the screen", async (attack) => {
    provider.play({ says: says(...obedient(attack)) });
    const { model } = writerOn(settingsFor(provider, protocol));
    const never = new AbortController().signal;
    const { writers, notes } = await collect(
      createCoach({ model }).rewrite(aPlace(attack.keyResult), never),
    );
    expect(writers).not.toContain("model");
    expect(notes).toEqual(["model-turned-away"]);
    expect(provider.calls).toHaveLength(2);
  });
});

test("the same candidates without the order pass for most attacked texts", () => {
  const honest = aCandidate({
    title: "Contract review time",
    explanation: "Lawyers get through contract review faster.",
  });
  const passed = attacks.filter(({ keyResult }) => {
    const { gate } = rewriteQuestion(rewrite, aPlace(keyResult));
    return gate(honest, writer).ok;
  });
  expect(passed.length).toBeGreaterThan(attacks.length / 2);
}, 60_000);
