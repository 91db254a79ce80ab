// POST /api/suggestions: what the coach would write, streamed as it comes or, by `Accept`, in one answer.
import { createRoute, OpenAPIHono, z } from "@hono/zod-openapi";
import type { Logger } from "pino";
import type { Coach, PlanCoach } from "../coach/coach.ts";
import type { AppEnv } from "../http/environment.ts";
import { Problem } from "../http/problem.ts";
import { streamEvents } from "../http/sse.ts";
import { Answer } from "./answers.ts";
import { collect } from "./collect.ts";
import { body, bodyProblems, problem, refuseInvalid } from "./openapi.ts";
import { Task } from "./tasks.ts";
import { work } from "./work.ts";

const EVENTS =
  "Events `status`, what the task asks for, `note`, `done`: `suggestion` for rewrite and suggest, " +
  "after `objective` for draft, `link` and `gap` for align, `advice` for review, `sentence` for " +
  "brief. Or one answer.";

const route = createRoute({
  method: "post",
  path: "/suggestions",
  summary:
    "Ask for a rewrite, for what is missing, for a draft; or what to say of a plan as a whole",
  request: { body: body(Task, "The task") },
  responses: {
    200: {
      description: EVENTS,
      content: {
        "text/event-stream": { schema: z.string() },
        "application/json": { schema: Answer },
      },
    },
    ...bodyProblems,
    404: problem("The plan has no such objective or key result"),
    503: problem("The server is stopping"),
  },
});

interface Deps {
  coach: Coach & PlanCoach;
  log: Logger;
  shutdown: AbortSignal;
  today: () => string;
}

export function createSuggestions({ coach, log, shutdown, today }: Deps) {
  const api = new OpenAPIHono<AppEnv>({ defaultHook: refuseInvalid });
  return api.openapi(route, async (c) => {
    const task = c.req.valid("json");
    const events = work(coach, task, { today: today(), caller: c.get("caller") });
    if (!wantsJson(c.req.header("accept") ?? "")) {
      return streamEvents(c, events, { log, shutdown });
    }
    const signal = AbortSignal.any([c.req.raw.signal, shutdown]);
    const answer = await collect(task, events(signal));
    // What was cut off must not pass for an answer that has little to say.
    if (shutdown.aborted) throw new Problem("stopping", { headers: { "Retry-After": "5" } });
    // Drops the events' own type, which only a stream needs.
    return c.json(Answer.parse(answer), 200);
  });
}

const wantsJson = (accept: string) =>
  accept.includes("application/json") && !accept.includes("text/event-stream");
