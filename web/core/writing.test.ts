import { expect, test, vi } from "vitest";
import { ApiError } from "./api.ts";
import type { Api } from "./api.ts";
import type { CoachEvent, Task } from "./coach-event.ts";
import { emptyPlan } from "./store.ts";
import { enReview } from "../locales/en.review.ts";
import { write } from "./writing.ts";

const task: Task = { task: "rewrite", plan: emptyPlan, keyResultId: "k" };
const done: CoachEvent = { type: "done", shown: 0, refused: 0 };
const asking: CoachEvent = { type: "status", phase: "asking" };

const never = () => Promise.reject(new Error("not asked for"));

function serverThat(suggestions: Api["suggestions"]): Api {
  const drafts = { createDraft: never, loadDraft: never, saveDraft: never, deleteDraft: never };
  return { ...drafts, writer: never, suggestions };
}

async function* failing(because: Error): AsyncGenerator<CoachEvent> {
  yield* await Promise.reject<CoachEvent[]>(because);
}

async function all(api: Api | null, signal = new AbortController().signal) {
  const builtIn = vi.fn<() => Promise<CoachEvent[]>>(async () => [done]);
  const events: CoachEvent[] = [];
  const deps = { api, builtIn, rejected: [], words: enReview.notes };
  for await (const event of write(task, deps, signal)) events.push(event);
  return { events, builtIn };
}

test("without a server the built-in writer answers", async () => {
  const { events, builtIn } = await all(null);
  expect(events).toEqual([done]);
  expect(builtIn).toHaveBeenCalledOnce();
});

test("the server's events pass through and the built-in writer stays out", async () => {
  const { events, builtIn } = await all(
    serverThat(async function* () {
      yield asking;
      yield done;
    }),
  );
  expect(events).toEqual([asking, done]);
  expect(builtIn).not.toHaveBeenCalled();
});

test("where the server can't be reached the built-in writer takes over and a note says so", async () => {
  const { events } = await all(
    serverThat(() => failing(new ApiError("unreachable", "The server did not answer."))),
  );
  expect(events).toMatchObject([{ type: "note", code: "unreachable" }, { type: "done" }]);
});

test("a request that the server refuses is an error, not a reason for another writer", async () => {
  const refused = new ApiError("too-large", "The plan is larger than 1 MB.", 413);
  const asked = all(serverThat(() => failing(refused)));
  await expect(asked).rejects.toThrow(refused);
});

test("stopping ends it without the built-in writer", async () => {
  const stop = new AbortController();
  const asked = all(
    serverThat(async function* () {
      yield asking;
      stop.abort();
      throw new ApiError("unreachable", "cut");
    }),
    stop.signal,
  );
  await expect(asked).rejects.toThrow();
});
