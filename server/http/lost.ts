// What stands at no address: a plain page for people, a problem for programs.
import type { Context } from "hono";
import type { AppEnv } from "./environment.ts";
import { answerProblem, Problem } from "./problem.ts";
import { PAGE_HEADERS } from "./security-headers.ts";

const PAGE = `<!doctype html>
<html lang="en">
<meta charset="utf-8" />
<meta name="viewport" content="width=device-width" />
<meta name="color-scheme" content="light dark" />
<title>No such page · OKR Coach</title>
<h1>There is no page at this address</h1>
<p>A plan lives at the link that was shown when it was saved. <a href="/">Start a new plan</a></p>
</html>
`;

/** Answers 404; a browser that opens an address outside the API asks for a page. */
export function answerLost(c: Context<AppEnv>): Response | Promise<Response> {
  const opened = c.req.header("accept")?.includes("text/html") ?? false;
  if (!opened || c.req.path.startsWith("/api/")) return answerProblem(c, new Problem("not-found"));
  return c.html(PAGE, 404, { ...PAGE_HEADERS, "Cache-Control": "no-cache" });
}
