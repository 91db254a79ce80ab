// However bad the answers are, no verb asks the model more than twice.
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { startProvider } from "../../test/provider/provider.ts";
import type { Provider } from "../../test/provider/provider.ts";
import { protocols, settingsFor, writerOn } from "../../test/provider/writer.ts";
import type { Coach, PlanCoach } from "./coach.ts";
import { createCoach } from "./coach.ts";
import { aPlace, invented, says } from "./testing.ts";

const never = new AbortController().signal;
const place = aPlace();
const { options } = place;
const plan = {
  ...place.plan,
  parents: [{ id: "p1", text: "Contract work costs 20% less by 31 December 2027" }],
};
const progress = [{ keyResultId: "k1", current: "2 models", confidence: 0.4, note: "" }];

type Verb = (coach: Coach & PlanCoach) => AsyncGenerator<{ type: string }>;
const verbs: [string, Verb][] = [
  ["rewrite", (coach) => coach.rewrite(place, never)],
  ["suggest", (coach) => coach.suggest({ ...place, plan }, never)],
  [
    "draft",
    (coach) =>
      coach.draft(
        {
          pattern: "build",
          useCase: "contract review",
          team: "",
          period: null,
          parents: [],
          live: [],
          language: "en",
          options,
        },
        never,
      ),
  ],
  ["align", (coach) => coach.align(plan, options, never)],
  ["review", (coach) => coach.review({ plan, progress, options }, never)],
  ["brief", (coach) => coach.brief(plan, options, never)],
];

let provider: Provider;
beforeAll(async () => {
  provider = await startProvider();
});
afterAll(() => provider.close());

describe.each(protocols)("through %s", (protocol) => {
  describe.each(verbs)("%s", (_, verb) => {
    test.each([
      ["prose", "Here are some ideas for you."],
      ["another form", '{"answer": "improve it"}'],
      ["invented numbers", says(invented(), invented())],
      ["nothing", ""],
    ])("asks twice where the answer is always %s, and still ends", async (__, said) => {
      provider.play({ says: said });
      const { model } = writerOn(settingsFor(provider, protocol));
      const types: string[] = [];
      for await (const { type } of verb(createCoach({ model }))) types.push(type);
      expect(provider.calls).toHaveLength(2);
      expect(types.at(-1)).toBe("done");
    });
  });
});
