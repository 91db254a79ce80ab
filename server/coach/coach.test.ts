import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Plan } from "../../rules/okr.ts";
import { startProvider } from "../../test/provider/provider.ts";
import type { Provider } from "../../test/provider/provider.ts";
import { configureModel } from "../llm/configure.ts";
import { loadPrompt } from "../llm/prompts.ts";
import { createCoach } from "./coach.ts";
import type { CoachEvent } from "./events.ts";

const keyResult = "Train 5 extraction models for contract clauses by end of June";
const plan: Plan = {
  title: "",
  team: "",
  pattern: "build",
  period: null,
  language: "en",
  live: [],
  parents: [],
  objectives: [
    {
      id: "o1",
      text: "Lawyers at our clients get through contract review faster",
      keyResults: [{ id: "k1", text: keyResult, feeds: [], commitment: null }],
    },
  ],
  unread: [],
};
const options = {
  today: "2027-01-11",
  profile: "standard",
  language: null,
  fiscalYearStart: 1,
  rules: {},
  terms: [],
  ignored: [],
} as const;
const place = {
  plan,
  objectiveId: "o1",
  keyResultId: "k1",
  options: { ...options, terms: [], ignored: [] },
};
const goodAnswer = JSON.stringify(loadPrompt("rewrite").examples[0]?.output);

let provider: Provider;
beforeAll(async () => {
  provider = await startProvider();
});
afterAll(() => provider.close());

async function all(events: AsyncGenerator<CoachEvent>) {
  const seen: CoachEvent[] = [];
  for await (const event of events) seen.push(event);
  return seen;
}

const never = new AbortController().signal;

describe.each(["openai", "anthropic"] as const)("through %s", (protocol) => {
  const coach = () => {
    const settings = {
      apiKey: "k",
      baseUrl: `${provider.url}${protocol === "openai" ? "/v1" : ""}`,
    };
    return createCoach({ model: configureModel({ [protocol]: settings }) });
  };

  test("each good candidate is shown, under the model's name, from one call", async () => {
    provider.play({ says: goodAnswer });
    const events = await all(coach().rewrite(place, never));
    expect(events.filter(({ type }) => type === "suggestion").length).toBeGreaterThan(1);
    expect(provider.calls).toHaveLength(1);
  });
});
