// POST /api/suggestions: what the coach would write, streamed as it comes or, by `Accept`, in one answer.
import { createRoute, OpenAPIHono, z } from "@hono/zod-openapi";
import type { Logger } from "pino";
import type { Coach } from "../coach/coach.ts";
import type { AppEnv } from "../http/environment.ts";
import { streamEvents } from "../http/sse.ts";
import { collect } from "./collect.ts";
import { body, bodyProblems, problem, refuseInvalid } from "./openapi.ts";
import { PlanDraft, Suggestion } from "./schemas.ts";
import { SuggestionTask, work } from "./tasks.ts";

const Note = z.object({ code: z.string(), message: z.string() });
const Answer = z.union([
  z.object({ suggestions: z.array(Suggestion), notes: z.array(Note) }),
  z.object({ draft: PlanDraft, notes: z.array(Note) }),
]);

const route = createRoute({
  method: "post",
  path: "/suggestions",
  summary: "Ask for a rewrite, for what is missing, or for the draft of a quarter",
  request: { body: body(SuggestionTask, "The task") },
  responses: {
    200: {
      description: "Events `status`, `objective`, `suggestion`, `note`, `done`; or one answer",
      content: {
        "text/event-stream": { schema: z.string() },
        "application/json": { schema: Answer },
      },
    },
    ...bodyProblems,
    404: problem("The plan has no such objective or key result"),
  },
});

interface Deps {
  coach: Coach;
  log: Logger;
  shutdown: AbortSignal;
  today: () => string;
}

export function createSuggestions({ coach, log, shutdown, today }: Deps) {
  const api = new OpenAPIHono<AppEnv>({ defaultHook: refuseInvalid });
  return api.openapi(route, async (c) => {
    const task = c.req.valid("json");
    const events = work(coach, task, today());
    if (!wantsJson(c.req.header("accept") ?? "")) {
      return streamEvents(c, events, { log, shutdown });
    }
    const signal = AbortSignal.any([c.req.raw.signal, shutdown]);
    return c.json(await collect(task, events(signal)), 200);
  });
}

const wantsJson = (accept: string) =>
  accept.includes("application/json") && !accept.includes("text/event-stream");
