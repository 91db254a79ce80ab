// A stream of named events. It ends by itself when the client goes, when the server stops, or when it has all been said.
import type { Context } from "hono";
import { streamSSE } from "hono/streaming";
import type { Logger } from "pino";
import type { AppEnv } from "./environment.ts";
import { toProblem, withoutText } from "./errors.ts";
import { problemBody } from "./problem.ts";

/** Comments that keep proxies from closing a stream that has nothing to say yet. */
const HEARTBEAT_MS = 15_000;
/** How long a client shall wait before it asks again after a restart. */
const RETRY_MS = 2_000;

interface Around {
  log: Logger;
  shutdown: AbortSignal;
}

/**
 * Streams events as they come, each under its own type. Two more may end the stream: `restart` when the server stops,
 * `problem`, with problem details, when something fails.
 * @param events is given the signal that aborts its work
 */
export function streamEvents<Event extends { type: string }>(
  c: Context<AppEnv>,
  events: (signal: AbortSignal) => AsyncGenerator<Event>,
  { log, shutdown }: Around,
): Response {
  const response = streamSSE(c, async (stream) => {
    const gone = new AbortController();
    stream.onAbort(() => gone.abort());
    const signal = AbortSignal.any([gone.signal, c.req.raw.signal, shutdown]);
    const beat = setInterval(() => void stream.write(": still here\n\n"), HEARTBEAT_MS);
    const send = (event: string, data: object) =>
      stream.writeSSE({ event, data: JSON.stringify(data) });
    try {
      for await (const event of until(signal, events(signal))) await send(event.type, event);
      if (shutdown.aborted)
        await stream.writeSSE({ event: "restart", data: "{}", retry: RETRY_MS });
    } catch (error) {
      const requestId = c.get("requestId");
      log.error({ requestId, ...withoutText(error) }, "stream failed");
      await send("problem", problemBody(toProblem(error), requestId));
    } finally {
      clearInterval(beat);
    }
  });
  // Proxies must pass each event on at once.
  response.headers.set("Cache-Control", "no-store, no-transform");
  response.headers.set("X-Accel-Buffering", "no");
  return response;
}

/** The events up to the abort, also where their source is waiting for something that never comes. */
async function* until<T>(signal: AbortSignal, events: AsyncGenerator<T>): AsyncGenerator<T> {
  const { promise: aborted, resolve } = Promise.withResolvers<null>();
  const abort = () => resolve(null);
  signal.addEventListener("abort", abort, { once: true });
  if (signal.aborted) abort();
  try {
    for (;;) {
      const step = await Promise.race([events.next(), aborted]);
      if (step === null || step.done) return;
      yield step.value;
    }
  } finally {
    signal.removeEventListener("abort", abort);
    // Not awaited: a generator that hangs would hold us here.
    events.return(undefined).catch(() => undefined);
  }
}
