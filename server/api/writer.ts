// GET /api/writer: who writes the suggestions here, so that the page can say so before it asks for any.
import { createRoute, OpenAPIHono, z } from "@hono/zod-openapi";
import type { AppEnv } from "../http/environment.ts";
import { json } from "./openapi.ts";

const Writer = z
  .discriminatedUnion("writer", [
    z.object({ writer: z.literal("built-in") }),
    z.object({ writer: z.literal("model"), provider: z.string(), model: z.string() }),
  ])
  .openapi("Writer");

export type WriterName = z.infer<typeof Writer>;

const route = createRoute({
  method: "get",
  path: "/writer",
  summary: "Who writes the suggestions",
  responses: { 200: json(Writer, "The writer") },
});

export function createWriter({ writer }: { writer: WriterName }) {
  return new OpenAPIHono<AppEnv>().openapi(route, (c) => c.json(writer, 200));
}
