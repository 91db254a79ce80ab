// POST /api/check: reads a plan, or a paste, and says what is weak in it.
import { createRoute, OpenAPIHono, z } from "@hono/zod-openapi";
import { check } from "../../rules/check.ts";
import { german } from "../../rules/locales/de.ts";
import { parsePlan } from "../../rules/parse/parse.ts";
import type { AppEnv } from "../http/environment.ts";
import type { ReadingMemory } from "../memory/readings.ts";
import { body, bodyProblems, json, refuseInvalid } from "./openapi.ts";
import { Options, withToday } from "./options.ts";
import { Plan, Report } from "./schemas.ts";

const Request = z
  .object({
    plan: Plan.optional(),
    text: z.string().max(1_000_000).optional(),
    options: Options,
  })
  .refine(({ plan, text }) => (plan === undefined) !== (text === undefined), {
    error: "Give either a plan or a text.",
  });

const route = createRoute({
  method: "post",
  path: "/check",
  summary: "Check a plan or a pasted text",
  request: { body: body(Request, "The plan, or the text to read one from") },
  responses: {
    200: json(z.object({ plan: Plan, report: Report }), "The plan as read, and the report on it"),
    ...bodyProblems,
  },
});

const PACKS = { de: german };

interface Deps {
  /** The date of now, for requests that name none: `2026-11-24`. */
  today: () => string;
  readings: ReadingMemory;
}

export function createChecks({ today, readings }: Deps) {
  const api = new OpenAPIHono<AppEnv>({ defaultHook: refuseInvalid });
  return api.openapi(route, (c) => {
    const { plan: given, text = "", options: asked } = c.req.valid("json");
    const options = withToday(asked, today());
    const plan = given ?? parsePlan(text, options);
    const report = check(plan, options, PACKS, readings.readerFor(c.get("caller")));
    return c.json({ plan, report }, 200);
  });
}
