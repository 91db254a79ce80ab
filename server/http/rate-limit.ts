// So many requests a minute for one address. Counted in this process: several replicas each count for themselves.
import { createMiddleware } from "hono/factory";
import { RateLimiterMemory, RateLimiterRes } from "rate-limiter-flexible";
import type { AppEnv } from "./environment.ts";
import { Problem } from "./problem.ts";

/** Lets `perMinute` requests of one caller pass and refuses the rest with 429 and Retry-After. */
export function limitRate(perMinute: number) {
  const limiter = new RateLimiterMemory({ points: perMinute, duration: 60 });
  return createMiddleware<AppEnv>(async (c, next) => {
    await consume(limiter, c.get("caller"));
    await next();
  });
}

async function consume(limiter: RateLimiterMemory, address: string): Promise<void> {
  try {
    await limiter.consume(address);
  } catch (error) {
    if (!(error instanceof RateLimiterRes)) throw error;
    const seconds = Math.ceil(error.msBeforeNext / 1000);
    const detail = `Wait ${seconds} seconds, then try again.`;
    throw new Problem("too-many-requests", { detail, headers: { "Retry-After": `${seconds}` } });
  }
}
