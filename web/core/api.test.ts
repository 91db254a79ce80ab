import { http, HttpResponse } from "msw";
import { setupServer } from "msw/node";
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { ApiError, createApi } from "./api.ts";
import type { CoachEvent, PlanEvent, PlanTask, Task } from "./coach-event.ts";
import type { AlignEvent } from "../../server/coach/align.ts";
import type { BriefEvent } from "../../server/coach/brief.ts";
import type { CoachEvent as Sent } from "../../server/coach/events.ts";
import type { ReviewEvent } from "../../server/coach/review.ts";
import { emptyPlan } from "./store.ts";

const base = "https://okr.example";
const server = setupServer();
beforeAll(() => server.listen());
afterEach(() => server.resetHandlers());
afterAll(() => server.close());

const task: Task = { task: "rewrite", plan: emptyPlan, keyResultId: "k" };

async function failure(promise: Promise<unknown>): Promise<ApiError> {
  const error = await promise.catch((caught: unknown) => caught);
  if (!(error instanceof ApiError)) throw new Error("It did not fail with an ApiError");
  return error;
}

function stream(chunks: readonly string[]) {
  const bytes = new TextEncoder();
  const body = new ReadableStream({
    start(controller) {
      for (const chunk of chunks) controller.enqueue(bytes.encode(chunk));
      controller.close();
    },
  });
  return new HttpResponse(body, { headers: { "content-type": "text/event-stream" } });
}

test("a draft is created under /api, with the token and without cookies", async () => {
  const sent: Request[] = [];
  const api = createApi({
    base: `${base}/`,
    getToken: async () => "t0ken",
    async fetch(input, init) {
      sent.push(new Request(input, init));
      return Response.json({ id: "d", version: 1, plan: emptyPlan, savedAt: "" });
    },
  });
  expect(await api.createDraft(emptyPlan)).toMatchObject({ id: "d", version: 1 });
  const [request] = sent;
  expect(request).toMatchObject({ url: `${base}/api/drafts`, credentials: "omit" });
  expect(request?.headers.get("authorization")).toBe("Bearer t0ken");
  expect(await request?.json()).toEqual({ plan: emptyPlan });
});

test("a problem says its code, its sentence and whether to try again", async () => {
  server.use(
    http.get(`${base}/api/drafts/x`, () =>
      HttpResponse.json(
        { type: "/problems/unknown-draft", title: "No such draft", detail: "No draft has it." },
        { status: 404 },
      ),
    ),
  );
  const error = await failure(createApi({ base }).loadDraft("x"));
  expect(error).toMatchObject({ code: "unknown-draft", message: "No draft has it.", status: 404 });
  expect(error.retryable).toBe(false);
});

test("a proxy's page in place of a problem is still an answer", async () => {
  server.use(
    http.get(`${base}/api/writer`, () => HttpResponse.html("<h1>x</h1>", { status: 502 })),
  );
  const error = await failure(createApi({ base }).writer());
  expect(error).toMatchObject({ code: "http-502", retryable: true });
});

test("a conflict brings both texts", async () => {
  const current = { version: 3, plan: { ...emptyPlan, title: "theirs" }, savedAt: "" };
  server.use(
    http.put(`${base}/api/drafts/d`, () =>
      HttpResponse.json({ title: "Changed", current, yours: emptyPlan }, { status: 409 }),
    ),
  );
  const error = await failure(createApi({ base }).saveDraft("d", emptyPlan, 1));
  expect(error.conflict).toEqual({ current, yours: emptyPlan });
});

test("no answer at all is unreachable", async () => {
  server.use(http.get(`${base}/api/writer`, () => HttpResponse.error()));
  expect(await failure(createApi({ base }).writer())).toMatchObject({ code: "unreachable" });
});

test("events are read however the stream is cut, and unknown ones are passed over", async () => {
  const sent: Sent[] = [
    { type: "status", phase: "writing" },
    { type: "note", code: "model-silent", message: "The model writer didn't answer." },
    { type: "done", shown: 1, refused: 0 },
  ];
  const understood: CoachEvent[] = sent; // the compiler holds both sides to one contract
  const text = [{ type: "joke" }, ...sent]
    .map((event) => `event: ${event.type}\ndata: ${JSON.stringify(event)}\n\n`)
    .join("");
  server.use(
    http.post(`${base}/api/suggestions`, () =>
      stream([text.slice(0, 20), text.slice(20, 61), text.slice(61)]),
    ),
  );
  const events: CoachEvent[] = [];
  for await (const event of createApi({ base }).suggestions(task)) events.push(event);
  expect(events).toEqual(understood);
});

test("what is said of a plan as a whole is read the same way", async () => {
  const sent: (AlignEvent | ReviewEvent | BriefEvent)[] = [
    { type: "link", keyResultId: "a", parentId: null, why: "It guards what must not get worse." },
    { type: "gap", parentId: "p", ask: "What would make customers wait less?" },
    { type: "advice", keyResultId: "a", action: "keep", why: "On pace.", suggestion: null },
    { type: "sentence", part: "need", keyResultId: null, text: "A decision by June." },
    { type: "done", shown: 4, refused: 0 },
  ];
  const understood: PlanEvent[] = sent; // the compiler holds both sides to one contract
  const text = sent.map((event) => `data: ${JSON.stringify(event)}\n\n`).join("");
  server.use(http.post(`${base}/api/suggestions`, () => stream([text])));
  const asked: PlanTask = { task: "align", plan: emptyPlan };
  const events: PlanEvent[] = [];
  for await (const event of createApi({ base }).ofPlan(asked)) events.push(event);
  expect(events).toEqual(understood);
});
