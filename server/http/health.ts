// Tells the machinery around us whether to send requests here.
import type { Handler } from "hono";
import type { AppEnv } from "./environment.ts";

interface Health {
  /** Throws when the store does not answer. */
  ping: () => Promise<void>;
  shutdown: AbortSignal;
}

/** 200 while we answer, 503 while we stop or have no store. */
export function answerHealth({ ping, shutdown }: Health): Handler<AppEnv> {
  return async (c) => {
    c.header("Cache-Control", "no-store");
    if (shutdown.aborted) return c.json({ status: "stopping" }, 503);
    try {
      await ping();
      return c.json({ status: "ok" });
    } catch {
      return c.json({ status: "no database" }, 503);
    }
  };
}
