import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { startProvider } from "../../test/provider/provider.ts";
import type { Provider } from "../../test/provider/provider.ts";
import { settingsFor, writerOn } from "../../test/provider/writer.ts";
import { Case, placeOf, requestOf } from "../../test/evaluation/cases.ts";
import { loadPrompt } from "../llm/prompts.ts";
import { createCoach } from "./coach.ts";
import { collect } from "./testing.ts";

const never = new AbortController().signal;
const exampleOf = (id: string) => {
  const [example] = loadPrompt(id).examples;
  return { given: Case.parse(example?.input), output: Object(example?.output) };
};

let provider: Provider;
beforeAll(async () => {
  provider = await startProvider();
});
afterAll(() => provider.close());

const coach = () => createCoach({ model: writerOn(settingsFor(provider, "openai")).model });

test("what is missing is suggested as additions, from one call", async () => {
  const { given, output } = exampleOf("suggest");
  provider.play({ says: JSON.stringify(output) });
  const { events, texts, notes } = await collect(coach().suggest(placeOf(given), never));
  expect(texts).toHaveLength(3);
  expect(notes).toEqual([]);
  expect(provider.calls).toHaveLength(1);
  const before = events.map((event) => event.type === "suggestion" && event.suggestion.before);
  expect(before.filter((each) => each !== false)).toEqual([null, null, null]);
});

describe("a draft", () => {
  const { given, output } = exampleOf("draft");
  const request = requestOf(given);
  const draft = (says: unknown) => {
    provider.play({ says: JSON.stringify(says) });
    return collect(coach().draft(request, never));
  };

  test("gives its objective first, then its key results", async () => {
    const { events, texts, notes } = await draft(output);
    const told = events.filter(({ type }) => type === "objective" || type === "suggestion");
    expect(told[0]).toEqual({ type: "objective", text: output.objective });
    expect(texts.length).toBeGreaterThan(3);
    expect(notes).toEqual([]);
  });

  test.each([
    ["a number in it", "Clear 80% of supplier invoices on the day they arrive"],
    ["a link in it", "Accounts payable clears invoices, see https://evil.example"],
    ["nothing to do with the use case", "Penguins dance happily through Antarctic winters"],
  ])("with an objective that has %s takes the built-in writer's", async (_, objective) => {
    const { events } = await draft({ ...output, objective });
    const told = events.find(({ type }) => type === "objective");
    expect(told).toBeDefined();
    expect(told).not.toMatchObject({ text: objective });
  });

  test("that leaves a needed kind out is completed by the built-in writer, said openly", async () => {
    const candidates = output.candidates.filter(
      ({ kind }: { kind: string }) => kind !== "adoption" && kind !== "operational",
    );
    const { writers, notes } = await draft({ ...output, candidates });
    expect(writers).toEqual(["model", "built-in"]);
    expect(notes).toEqual(["built-in-added"]);
  });

  test("that cannot be read is the built-in writer's, whole", async () => {
    const { events, writers, notes } = await draft({ plan: "do great things" });
    expect(events.some(({ type }) => type === "objective")).toBe(true);
    expect(writers).toEqual(["built-in"]);
    expect(notes).toEqual(["model-unreadable"]);
  });
});
