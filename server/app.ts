// The whole HTTP side, put together. It opens nothing and reads no environment: what it needs is handed in.
import { Hono } from "hono";
import { methodNotAllowed } from "hono/method-not-allowed";
import { requestId } from "hono/request-id";
import { createApi } from "./api/api.ts";
import { limitBody } from "./http/body-limit.ts";
import { knowCaller } from "./http/client-address.ts";
import { allowOrigins } from "./http/cors.ts";
import type { AppEnv } from "./http/environment.ts";
import { answerErrors } from "./http/errors.ts";
import { answerHealth } from "./http/health.ts";
import { logRequests } from "./http/log.ts";
import { answerLost } from "./http/lost.ts";
import { servePages } from "./http/pages.ts";
import { answerProblem, Problem } from "./http/problem.ts";
import { limitRate } from "./http/rate-limit.ts";
import { secureApi } from "./http/security-headers.ts";
import type { Services } from "./services.ts";

/** `webRoot` is the folder of the built page. */
export function createApp(services: Services, webRoot: string) {
  const { log, settings, metrics } = services;
  const app = new Hono<AppEnv>();
  app.onError(answerErrors(log));
  app.notFound(answerLost);
  app.use(requestId({ limitLength: 64 }), logRequests(log), metrics.count);
  app.use(methodNotAllowed({ app, onMethodNotAllowed: (c, methods) => answerMethod(c, methods) }));

  app.get("/healthz", answerHealth(services));
  app.get("/metrics", metrics.print);

  app.use("/api/*", secureApi(), allowOrigins(settings.ALLOWED_ORIGINS));
  app.use("/api/*", knowCaller(settings.TRUSTED_PROXIES));
  app.use("/api/*", limitRate(settings.REQUESTS_PER_MINUTE), limitBody());
  // A suggestion may cost money, a new draft costs room.
  app.use("/api/suggestions", limitRate(settings.SUGGESTIONS_PER_MINUTE));
  app.post("/api/drafts", limitRate(settings.NEW_DRAFTS_PER_MINUTE));
  app.route("/api", createApi(services));

  app.route("/", servePages(webRoot));
  return app;
}

function answerMethod(c: Parameters<typeof answerProblem>[0], methods: string[]) {
  const Allow = methods.join(", ");
  const detail = `Use ${methods.join(" or ")}.`;
  return answerProblem(c, new Problem("method-not-allowed", { detail, headers: { Allow } }));
}
