// What a call costs is charged to the budget, however the call ends.
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { startProvider } from "../../test/provider/provider.ts";
import type { Provider } from "../../test/provider/provider.ts";
import type { Scene } from "../../test/provider/scene.ts";
import {
  aRequest,
  askAlone,
  listenTo,
  protocols,
  settingsFor,
  us,
  writerOn,
} from "../../test/provider/writer.ts";
import { createDailyBudget, createLedger } from "./budget.ts";

const day = "2027-01-11";
const says = "word ".repeat(60);
/** 3,089 characters, with its schema. */
const request = aRequest({
  system: "Sixty characters of a question that is said again and again.".repeat(50),
});

let provider: Provider;
beforeAll(async () => {
  provider = await startProvider();
});
afterAll(() => provider.close());

describe.each(protocols)("%s", (protocol) => {
  /** A writer that tries once, and the tokens that were charged for it. */
  function charged() {
    const ledger = createLedger();
    const limits = { tokensPerDay: 1_000_000, moneyPerDay: null, prices: {} };
    const writer = writerOn(settingsFor(provider, protocol), {
      budget: createDailyBudget(limits, ledger, () => Date.parse(`${day}T12:00:00Z`)),
      retry: { times: 0, baseMs: 0, longestMs: 0 },
    });
    const tokens = async () => (await ledger.spent(us.organisation, day)).tokens;
    return { writer, tokens };
  }
  /** Anthropic counts the input before the first word; else three characters are a token. */
  const input = protocol === "anthropic" ? 1_200 : 1_030;

  test("an answer costs what its provider reports", async () => {
    const { writer, tokens } = charged();
    provider.play({ says });
    await askAlone(writer, request);
    expect(await tokens()).toBe(1_290);
  });

  test.each<[string, Scene, number]>([
    ["is cut after five pieces", { says, dropAfter: 5 }, 40],
    ["goes silent after five pieces", { says, stallAfter: 5 }, 40],
    ["fails after five pieces", { says, errorAfter: 5 }, 40],
    ["goes silent before the first word", { says, stallAfter: 0 }, protocol === "openai" ? 0 : 1],
  ])("one that %s costs its question and what was written", async (_, scene, output) => {
    const { writer, tokens } = charged();
    provider.play(scene);
    await askAlone(writer, request);
    expect(await tokens()).toBe(input + output);
  });

  test("one whose reader leaves in the middle is charged too", async () => {
    const { writer, tokens } = charged();
    provider.play({ says, piece: 3, gapMs: 5 });
    const leaving = new AbortController();
    const events = writer.model.ask(request, leaving.signal, us);
    for await (const { type } of events) if (type === "delta") break;
    await expect.poll(() => provider.deserted()).toBe(1);
    await expect.poll(tokens).toBeGreaterThanOrEqual(input + 1);
    expect(await tokens()).toBeLessThan(input + 90);
  });

  test.each<[string, Scene]>([
    ["turned away", { status: 429 }],
    ["not let in", { status: 401 }],
    ["met by an outage", { status: 503 }],
  ])("one that is %s costs nothing", async (_, scene) => {
    const { writer, tokens } = charged();
    provider.play(scene);
    await askAlone(writer, request);
    expect(await tokens()).toBe(0);
  });

  test("one that nobody waits for any more when its turn comes costs nothing", async () => {
    const { writer, tokens } = charged();
    provider.play({ says });
    expect(await listenTo(writer.model.ask(request, AbortSignal.abort(), us))).toMatchObject({
      end: "cancelled",
    });
    expect(await tokens()).toBe(0);
    expect(provider.calls).toHaveLength(0);
  });
});

test("where a provider never reports tokens the answer is estimated by its characters", async () => {
  const ledger = createLedger();
  const limits = { tokensPerDay: 1_000_000, moneyPerDay: null, prices: {} };
  const budget = createDailyBudget(limits, ledger, () => Date.parse(`${day}T12:00:00Z`));
  const writer = writerOn(settingsFor(provider, "openai"), { budget });
  provider.play({ says, refuses: ["stream_options"] });
  await askAlone(writer, request);
  expect(await ledger.spent(us.organisation, day)).toMatchObject({ tokens: 1_030 + 100 });
});
