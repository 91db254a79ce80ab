// Everything below /api, and its own description.
import { OpenAPIHono } from "@hono/zod-openapi";
import type { Services } from "../services.ts";
import type { AppEnv } from "../http/environment.ts";
import { createChecks } from "./checks.ts";
import { createDrafts } from "./drafts.ts";
import { createSuggestions } from "./suggestions.ts";
import { createWriter } from "./writer.ts";

const INFO = {
  title: "OKR Coach",
  version: "0",
  description: "Reads objectives and key results, says what is weak, suggests better ones.",
};

/** The routes of the API, mounted at /api by the app. */
export function createApi(services: Services) {
  const api = new OpenAPIHono<AppEnv>();
  api.route("/", createChecks(services));
  api.route("/", createDrafts(services));
  api.route("/", createSuggestions(services));
  api.route("/", createWriter(services));
  api.doc31("/openapi.json", { openapi: "3.1.0", info: INFO, servers: [{ url: "/api" }] });
  return api;
}
