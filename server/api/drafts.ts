// /api/drafts: keeps a plan under an unguessable address. Whoever has the address may read, change and delete it.
import { createRoute, OpenAPIHono, z } from "@hono/zod-openapi";
import type { Draft as StoredDraft, DraftStore } from "../db/drafts.ts";
import type { AppEnv } from "../http/environment.ts";
import { Problem } from "../http/problem.ts";
import { anyProblems, body, bodyProblems, json, problem, refuseInvalid } from "./openapi.ts";
import { Plan } from "./schemas.ts";

const Draft = z
  .object({ id: z.string(), version: z.int(), plan: Plan, savedAt: z.iso.datetime() })
  .openapi("Draft");

const Id = z.object({ id: z.string() });
const FORM = /^[\w-]{22}$/u;

const Conflict = z.object({ current: Draft.omit({ id: true }), yours: Plan });
const unknown = { 404: problem("There is no such draft") };
const unavailable = { 503: problem("The database does not answer") };

const create = createRoute({
  method: "post",
  path: "/drafts",
  summary: "Keep a new draft",
  request: { body: body(z.object({ plan: Plan }), "The plan") },
  responses: { 201: json(Draft, "The draft with its id"), ...bodyProblems, ...unavailable },
});

const read = createRoute({
  method: "get",
  path: "/drafts/{id}",
  summary: "Read a draft",
  request: { params: Id },
  responses: { 200: json(Draft, "The draft"), ...anyProblems, ...unknown, ...unavailable },
});

const save = createRoute({
  method: "put",
  path: "/drafts/{id}",
  summary: "Save over the version that was read",
  request: {
    params: Id,
    body: body(z.object({ plan: Plan, version: z.int().min(1) }), "The plan and that version"),
  },
  responses: {
    200: json(Draft, "The draft as saved"),
    ...bodyProblems,
    ...unknown,
    ...unavailable,
    409: problem("Somebody saved another version: both are in the answer", Conflict),
  },
});

const remove = createRoute({
  method: "delete",
  path: "/drafts/{id}",
  summary: "Delete a draft for good",
  request: { params: Id },
  responses: {
    204: { description: "It is gone" },
    ...anyProblems,
    ...unknown,
    ...unavailable,
  },
});

export function createDrafts({ drafts }: { drafts: DraftStore }) {
  return new OpenAPIHono<AppEnv>({ defaultHook: refuseInvalid })
    .openapi(create, async (c) => {
      const draft = await drafts.create(c.req.valid("json").plan);
      return c.json(show(draft), 201, { Location: `/api/drafts/${draft.id}` });
    })
    .openapi(read, async (c) => {
      const draft = await drafts.find(wellFormed(c.req.valid("param").id));
      if (!draft) throw new Problem("unknown-draft");
      return c.json(show(draft), 200);
    })
    .openapi(save, async (c) => {
      const { plan, version } = c.req.valid("json");
      const saved = await drafts.save({ id: wellFormed(c.req.valid("param").id), plan, version });
      if ("draft" in saved) return c.json(show(saved.draft), 200);
      if ("missing" in saved) throw new Problem("unknown-draft");
      const { id: _, ...current } = show(saved.conflict);
      throw new Problem("draft-changed", { members: { current, yours: plan } });
    })
    .openapi(remove, async (c) => {
      const removed = await drafts.remove(wellFormed(c.req.valid("param").id));
      if (!removed) throw new Problem("unknown-draft");
      return c.body(null, 204);
    });
}

/** An id of another form is of no draft: not found, like any other that we don't know. */
function wellFormed(id: string): string {
  if (!FORM.test(id)) throw new Problem("unknown-draft");
  return id;
}

const show = ({ id, version, plan, savedAt }: StoredDraft) => ({
  id,
  version,
  plan,
  savedAt: savedAt.toISOString(),
});
