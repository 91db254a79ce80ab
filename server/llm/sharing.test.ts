// What callers share: answers, calls in flight, places for calls, a budget.
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { startProvider } from "../../test/provider/provider.ts";
import type { Provider } from "../../test/provider/provider.ts";
import type { Scene } from "../../test/provider/scene.ts";
import {
  aRequest,
  askAlone as ask,
  listenTo,
  protocols,
  settingsFor,
  us,
  writerOn,
} from "../../test/provider/writer.ts";
import { createDailyBudget, createLedger } from "./budget.ts";

const good: Scene = { says: '{"candidates": [], "note": "a whole answer"}' };
const never = new AbortController().signal;

let provider: Provider;
beforeAll(async () => {
  provider = await startProvider();
});
afterAll(() => provider.close());

const noConnection = () => Promise.reject(new Error("no connection"));

const numbered = (n: number) => aRequest({ system: `Number ${n}.` });

describe.each(protocols)("%s", (protocol) => {
  const settings = () => settingsFor(provider, protocol);

  test("an equal question is answered from the cache, as if by the provider", async () => {
    provider.play(good);
    const writer = writerOn(settings());
    const first = await ask(writer);
    const second = await ask(writer);
    expect(provider.calls).toHaveLength(1);
    expect(second).toMatchObject({ text: first.text, end: "stop" });
    await ask(writer, aRequest({ turns: [{ role: "user", content: "Say something else." }] }));
    expect(provider.calls).toHaveLength(2);
  });

  test("nobody is given what another has asked", async () => {
    provider.play({ ...good, gapMs: 5 });
    const writer = writerOn(settings());
    const another = { ...us, person: "another of us" };
    const others = () => listenTo(writer.model.ask(aRequest(), never, another));
    await Promise.all([ask(writer), others()]);
    await others();
    expect(provider.calls).toHaveLength(2);
  });

  test("equal questions in flight share one call and all its pieces", async () => {
    provider.play({ ...good, piece: 4, gapMs: 2 });
    const writer = writerOn(settings());
    const [one, two] = await Promise.all([ask(writer), ask(writer)]);
    expect(provider.calls).toHaveLength(1);
    expect(one.events.length).toBeGreaterThan(5);
    expect(two.events).toEqual(one.events);
  });

  test("the call goes on while anybody listens and is aborted with the last one", async () => {
    provider.play({ ...good, piece: 1, gapMs: 5 });
    const writer = writerOn(settings());
    const leaving = new AbortController();
    const one = listenTo(writer.model.ask(aRequest(), leaving.signal, us));
    const two = ask(writer);
    setTimeout(() => leaving.abort(), 40);
    expect(await one).toMatchObject({ end: "cancelled" });
    expect(await two).toMatchObject({ end: "stop", text: good.says });
    expect(provider.deserted()).toBe(0);

    const alone = new AbortController();
    provider.play({ ...good, piece: 1, gapMs: 5 }, good);
    setTimeout(() => alone.abort(), 40);
    const request = aRequest({ prompt: "another 1" });
    const told = await listenTo(writer.model.ask(request, alone.signal, us));
    expect(told).toMatchObject({ end: "cancelled" });
    await expect.poll(() => provider.deserted()).toBe(1);
    // Nothing of it was kept.
    expect(await ask(writer, request)).toMatchObject({ end: "stop", text: good.says });
  });

  test("whoever asks again right after the last one left gets a call of their own", async () => {
    provider.play({ ...good, piece: 1, gapMs: 5 }, good);
    // One failure would leave the provider alone; to leave is none.
    const writer = writerOn(settings(), { breaker: { after: 1, forMs: 15_000 } });
    const leaving = new AbortController();
    const left = listenTo(writer.model.ask(aRequest(), leaving.signal, us));
    await expect.poll(() => provider.calls.length).toBe(1);
    leaving.abort();
    await left;
    expect(await ask(writer)).toMatchObject({ end: "stop", text: good.says });
    expect(provider.calls).toHaveLength(2);
  });

  test("a spent budget stops the next call of that organisation only, until the next day", async () => {
    provider.play(good);
    const clock = { now: Date.parse("2027-01-11T23:00:00Z") };
    const limits = { tokensPerDay: 1000, moneyPerDay: null, prices: {} };
    const budget = createDailyBudget(limits, createLedger(), () => clock.now);
    const writer = writerOn(settings(), { budget });
    expect(await ask(writer, numbered(1))).toMatchObject({ end: "stop" });
    const another = { ...us, person: "another of us" };
    const refused = await listenTo(writer.model.ask(numbered(2), never, another));
    expect(refused).toMatchObject({ end: "budget" });
    expect(provider.calls).toHaveLength(1);
    const elsewhere = { ...us, organisation: "others" };
    const others = await listenTo(writer.model.ask(numbered(2), never, elsewhere));
    expect(others).toMatchObject({ end: "stop" });
    clock.now += 2 * 3_600_000;
    expect(await ask(writer, numbered(3))).toMatchObject({ end: "stop" });
  });

  test("a budget that cannot be looked up costs no call", async () => {
    provider.play(good);
    const limits = { tokensPerDay: 1000, moneyPerDay: null, prices: {} };
    const budget = createDailyBudget(limits, { ...createLedger(), spent: noConnection }, Date.now);
    expect(await ask(writerOn(settings(), { budget }))).toMatchObject({ end: "network" });
    expect(provider.calls).toHaveLength(0);
  });

  test("no more calls than allowed run at once", async () => {
    provider.play({ ...good, gapMs: 10 });
    const writer = writerOn(settings(), { concurrency: 2 });
    const requests = ["One.", "Two.", "Three.", "Four."].map((system) => aRequest({ system }));
    const told = await Promise.all(requests.map((request) => ask(writer, request)));
    expect(told.map(({ end }) => end)).toEqual(["stop", "stop", "stop", "stop"]);
    expect(provider.busiest()).toBe(2);
  });

  test("one call of a colleague comes before the many of one person", async () => {
    provider.play({ ...good, gapMs: 20 });
    const writer = writerOn(settings(), { concurrency: 1 });
    const busy = [1, 2, 3].map((n) => ask(writer, numbered(n)));
    const colleague = { ...us, person: "a colleague" };
    const once = listenTo(writer.model.ask(numbered(4), never, colleague));
    await Promise.all([...busy, once]);
    const order = provider.calls.map(({ body }) => /Number (\d)/u.exec(JSON.stringify(body))?.[1]);
    expect(order).toEqual(["1", "4", "2", "3"]);
  });

  test("a caller who leaves while waiting for a place costs no call", async () => {
    provider.play({ ...good, gapMs: 50 });
    const writer = writerOn(settings(), { concurrency: 1 });
    const one = ask(writer, aRequest({ system: "One." }));
    const leaving = new AbortController();
    const two = listenTo(writer.model.ask(aRequest({ system: "Two." }), leaving.signal, us));
    await expect.poll(() => provider.calls.length).toBe(1);
    leaving.abort();
    expect(await two).toMatchObject({ end: "cancelled" });
    await one;
    expect(await ask(writer, aRequest({ system: "Three." }))).toMatchObject({ end: "stop" });
    expect(provider.calls).toHaveLength(2);
  });
});
