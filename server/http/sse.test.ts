import { once } from "node:events";
import { expect, onTestFinished, test, vi } from "vitest";
import { createParser } from "eventsource-parser";
import type { EventSourceMessage } from "eventsource-parser";
import { z } from "zod";
import { Suggestion } from "../../rules/okr.ts";
import { createCoach } from "../coach/coach.ts";
import type { CoachEvent } from "../coach/events.ts";
import { read } from "../testing/answers.ts";
import { planOf } from "../testing/plans.ts";
import { serve } from "../testing/serve.ts";

const TASK = { task: "rewrite", plan: planOf(["Train the triage model"]), keyResultId: "kr-1" };
const Suggested = z.object({ suggestions: z.array(Suggestion), notes: z.array(z.unknown()) });
const ASKING: CoachEvent = { type: "status", phase: "asking" };

/** A coach that says one thing and then waits until its work is aborted. */
function waitingCoach() {
  const aborted = Promise.withResolvers<void>();
  async function* events(_: unknown, signal: AbortSignal): AsyncGenerator<CoachEvent> {
    signal.addEventListener("abort", () => aborted.resolve(), { once: true });
    yield ASKING;
    await new Promise(() => undefined);
  }
  const coach = { ...createCoach({ model: null }), rewrite: events };
  return { coach, aborted: aborted.promise };
}

async function* failing(): AsyncGenerator<CoachEvent> {
  yield ASKING;
  throw await Promise.resolve(new Error("planted words"));
}

async function start(given: Parameters<typeof serve>[0] = {}) {
  const server = await serve(given);
  onTestFinished(() => server.stop());
  return server;
}

/** The events of an answer, up to its end. */
async function eventsOf(response: Response): Promise<EventSourceMessage[]> {
  const events: EventSourceMessage[] = [];
  const parser = createParser({ onEvent: (event) => void events.push(event) });
  parser.feed(await response.text());
  return events;
}

test("a rewrite streams suggestions, each under its own event, and ends with done", async () => {
  const { post } = await start();
  const response = await post("/api/suggestions", TASK);
  expect(response.headers.get("content-type")).toBe("text/event-stream");
  expect(response.headers.get("cache-control")).toContain("no-store");
  const events = await eventsOf(response);
  expect(events.map(({ event }) => event)).toContain("suggestion");
  expect(events.at(-1)?.event).toBe("done");
  for (const { event, data } of events) expect(JSON.parse(data)).toMatchObject({ type: event });
});

test("the same task with Accept: application/json is answered at once", async () => {
  const { post } = await start();
  const accept = { accept: "application/json" };
  const rewrite = await post("/api/suggestions", TASK, accept);
  expect((await read(Suggested, rewrite)).suggestions.length).toBeGreaterThan(0);
  const task = { task: "draft", pattern: "build", useCase: "ticket routing" };
  const draft = await post("/api/suggestions", task, accept);
  expect(await draft.json()).toMatchObject({
    draft: { pattern: "build", useCase: "ticket routing" },
  });
});

test.each([
  { ...TASK, keyResultId: "nowhere" },
  { task: "suggest", plan: TASK.plan, objectiveId: "nowhere" },
])("a place that the plan does not have is refused before any stream", async (task) => {
  const { post } = await start();
  const response = await post("/api/suggestions", task);
  expect(response.status).toBe(404);
  expect(await response.json()).toMatchObject({ type: "/problems/unknown-place" });
});

test("a client that goes away ends the work", async () => {
  const { coach, aborted } = waitingCoach();
  const { url } = await start({ coach });
  const leaving = new AbortController();
  const response = await fetch(`${url}/api/suggestions`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(TASK),
    signal: leaving.signal,
  });
  await response.body?.getReader().read();
  leaving.abort();
  await expect(aborted).resolves.toBeUndefined();
});

test("a client that waits for one answer and goes away ends the work too", async () => {
  const { coach, aborted } = waitingCoach();
  const { url } = await start({ coach });
  const request = fetch(`${url}/api/suggestions`, {
    method: "POST",
    headers: { "content-type": "application/json", accept: "application/json" },
    body: JSON.stringify(TASK),
    signal: AbortSignal.timeout(300),
  });
  await expect(request).rejects.toThrow(/timeout/u);
  await expect(aborted).resolves.toBeUndefined();
});

test("a stream with nothing to say yet is kept open by comments", async () => {
  vi.useFakeTimers({ toFake: ["setInterval", "clearInterval"] });
  onTestFinished(() => void vi.useRealTimers());
  const { coach } = waitingCoach();
  const { post } = await start({ coach });
  const reader = (await post("/api/suggestions", TASK)).body?.getReader();
  await reader?.read();
  vi.advanceTimersByTime(15_000);
  const { value } = (await reader?.read()) ?? {};
  expect(new TextDecoder().decode(value)).toBe(": still here\n\n");
  await reader?.cancel();
});

test("a server that stops says so to open streams, and they end", async () => {
  const { coach } = waitingCoach();
  const server = await serve({ coach });
  const response = await server.post("/api/suggestions", TASK);
  const [events] = await Promise.all([eventsOf(response), server.stop()]);
  expect(events.map(({ event }) => event)).toEqual(["status", "restart"]);
});

test("a server that stops does not pass off half an answer as a whole one", async () => {
  const working = Promise.withResolvers<void>();
  async function* untilAborted(_: unknown, signal: AbortSignal): AsyncGenerator<CoachEvent> {
    yield ASKING;
    working.resolve();
    await once(signal, "abort");
  }
  const server = await serve({ coach: { ...createCoach({ model: null }), rewrite: untilAborted } });
  const answer = server.post("/api/suggestions", TASK, { accept: "application/json" });
  await working.promise;
  const [response] = await Promise.all([answer, server.stop()]);
  expect(response.status).toBe(503);
  expect(await response.json()).toMatchObject({ type: "/problems/stopping" });
});

test("a coach that fails ends the stream with a problem, and its words stay inside", async () => {
  const coach = { ...createCoach({ model: null }), rewrite: failing };
  const server = await start({ coach });
  const events = await eventsOf(await server.post("/api/suggestions", TASK));
  expect(events.map(({ event }) => event)).toEqual(["status", "problem"]);
  expect(JSON.parse(events[1]?.data ?? "")).toMatchObject({ type: "/problems/internal" });
  expect(JSON.stringify([events, server.logged])).not.toContain("planted");
  expect(server.logged.join("")).toContain("stream failed");
});
