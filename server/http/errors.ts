// Whatever is thrown becomes a problem. What the caller can't help is logged, without its message: it may hold OKR text.
import type { ErrorHandler } from "hono";
import { HTTPException } from "hono/http-exception";
import type { Logger } from "pino";
import { StoreError } from "../db/store-error.ts";
import type { AppEnv } from "./environment.ts";
import { answerProblem, Problem } from "./problem.ts";
import type { ProblemKind } from "./problem.ts";

const STACK_LINES = 8;
/** What Hono and its validators throw, by status. */
const KIND_BY_STATUS: Record<number, ProblemKind> = {
  400: "malformed-json",
  404: "not-found",
  405: "method-not-allowed",
  413: "too-large",
  415: "wrong-content-type",
};

/** Answers every error with a problem; logs those of status 500 and above. */
export function answerErrors(log: Logger): ErrorHandler<AppEnv> {
  return (error, c) => {
    const problem = toProblem(error);
    if (problem.status >= 500) {
      log.error({ requestId: c.get("requestId"), ...withoutText(error) }, "request failed");
    }
    return answerProblem(c, problem);
  };
}

export function toProblem(error: unknown): Problem {
  if (error instanceof Problem) return error;
  if (error instanceof HTTPException) {
    return new Problem(KIND_BY_STATUS[error.status] ?? "refused-request");
  }
  if (error instanceof StoreError && error.unavailable) {
    return new Problem("store-unavailable", { headers: { "Retry-After": "5" } });
  }
  return new Problem("internal");
}

/** An error's name, code and the places in the code, for the log. */
export function withoutText(error: unknown) {
  if (!(error instanceof Error)) return { error: typeof error };
  // The message stands in the stack, and a line of it may look like a place.
  const stack = (error.stack ?? "").replace(error.message, "");
  const places = stack.split("\n").filter((line) => /^\s+at /u.test(line));
  const code = error instanceof StoreError ? error.code : undefined;
  return { error: error.name, code, stack: places.slice(0, STACK_LINES).join("\n") };
}
