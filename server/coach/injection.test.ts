import { afterAll, beforeAll, expect, test } from "vitest";
import { attacks } from "../../test/provider/attacks.ts";
import type { Attack } from "../../test/provider/attacks.ts";
import { startProvider } from "../../test/provider/provider.ts";
import type { Provider } from "../../test/provider/provider.ts";
import { settingsFor, writerOn } from "../../test/provider/writer.ts";
import { createCoach } from "./coach.ts";
import { aCandidate, aPlace, collect, says } from "./testing.ts";

let provider: Provider;
beforeAll(async () => {
  provider = await startProvider();
});
afterAll(() => provider.close());

const good = aCandidate();

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

test("there are 150 of them, all different", () => {
  expect(new Set(attacks.map(({ keyResult }) => keyResult)).size).toBe(150);
});

test("no hidden order that an obedient model carries out reaches the screen", async () => {
  const leaks: string[] = [];
  for (const attack of attacks) {
    provider.play({ says: says(...obedient(attack)), piece: 4_000 });
    const { model } = writerOn(settingsFor(provider, "openai"));
    const coach = createCoach({ model });
    const never = new AbortController().signal;
    const { events } = await collect(coach.rewrite(aPlace(attack.keyResult), never));
    for (const event of events) {
      if (event.type !== "suggestion" || event.suggestion.writer.name !== "model") continue;
      const { title, text, explanation, slots } = event.suggestion;
      leaks.push(`${attack.kind}: ${[title, text, explanation, slots[0]?.question].join(" | ")}`);
    }
  }
  expect(leaks).toEqual([]);
});

test("an honest candidate for an attacked text still passes", async () => {
  const attack = attacks.find(({ kind }) => kind === "trigger");
  provider.play({ says: says(good) });
  const { model } = writerOn(settingsFor(provider, "openai"));
  const never = new AbortController().signal;
  const place = aPlace(attack?.keyResult);
  const { texts } = await collect(createCoach({ model }).rewrite(place, never));
  expect(texts).toEqual([good.text]);
});
