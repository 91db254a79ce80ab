/**
 * From transports to a model writer: answers from the cache, joins equal questions in flight,
 * holds budget and concurrency, asks again after passing failures and turns to the next provider.
 */
import { requestKey } from "./answers.ts";
import type { AnswerCache } from "./answers.ts";
import { broadcast } from "./broadcast.ts";
import type { Broadcast } from "./broadcast.ts";
import { createBreaker } from "./breaker.ts";
import type { Budget } from "./budget.ts";
import { ProviderFailure, toFailure } from "./failure.ts";
import type { Asker, ModelAnswer, ModelEvent, ModelWriter } from "./model.ts";
import { costOfCall } from "./call-cost.ts";
import { createPlaces } from "./places.ts";
import { waitBeforeRetry } from "./retry.ts";
import type { RetryPolicy } from "./retry.ts";
import type { Telemetry } from "./telemetry.ts";
import type { ModelRequest, Transport } from "./transport.ts";

export interface ServiceDeps {
  /** In the order in which they are asked. */
  transports: readonly [Transport, ...Transport[]];
  cache: AnswerCache;
  budget: Budget;
  telemetry: Telemetry;
  /** Calls at once. */
  concurrency: number;
  retry: RetryPolicy;
  breaker: { after: number; forMs: number };
  now: () => number;
  random: () => number;
  /** Resolves after `ms`, or at once when the signal fires. */
  sleep: (ms: number, signal: AbortSignal) => Promise<void>;
}

/** A question on its way through the providers. */
interface Call {
  request: ModelRequest;
  signal: AbortSignal;
  /** Who pays. */
  organisation: string;
}

export function createModelWriter(deps: ServiceDeps): ModelWriter {
  const { transports, cache, budget, telemetry, now, random, sleep, retry } = deps;
  const places = createPlaces(deps.concurrency);
  const inFlight = new Map<string, Broadcast<ModelEvent>>();
  const providers = transports.map((transport) => ({
    transport,
    breaker: createBreaker({ ...deps.breaker, now }),
  }));
  type Provider = (typeof providers)[number];

  async function* ask(request: ModelRequest, signal: AbortSignal, asker: Asker) {
    const key = requestKey(request, asker);
    const known = cache.get(key);
    if (known) {
      telemetry.cacheHit(request.prompt);
      yield* replay({ ...known, cached: true });
      return;
    }
    const failure = await unpayable(asker);
    if (failure !== null) {
      yield { type: "failed", failure } as const;
      return;
    }
    yield* (inFlight.get(key) ?? start(key, request, asker)).listen(signal);
    if (signal.aborted) {
      yield { type: "failed", failure: new ProviderFailure("cancelled") } as const;
    }
  }

  /** Why the asker can't pay for a call; a budget that can't be looked up counts as one that is spent. */
  async function unpayable({ organisation }: Asker): Promise<ProviderFailure | null> {
    try {
      return (await budget.left(organisation)) ? null : new ProviderFailure("budget");
    } catch (error) {
      return toFailure(error);
    }
  }

  function start(key: string, request: ModelRequest, asker: Asker) {
    const running = broadcast<ModelEvent>(async function* run(signal) {
      // Nobody may join a call that its last listener has just left.
      signal.addEventListener("abort", forget, { once: true });
      const release = await places.take(asker.person, signal);
      try {
        for await (const event of askAll({ request, signal, organisation: asker.organisation })) {
          if (event.type === "answer" && event.answer.finish === "stop") {
            cache.set(key, event.answer);
          }
          yield event;
        }
      } catch (error) {
        yield { type: "failed", failure: toFailure(error) };
      } finally {
        release();
        forget();
      }
    });
    function forget() {
      if (inFlight.get(key) === running) inFlight.delete(key);
    }
    inFlight.set(key, running);
    return running;
  }

  async function* askAll(call: Call): AsyncGenerator<ModelEvent> {
    let last = new ProviderFailure("circuit-open");
    for (const [index, provider] of providers.entries()) {
      if (provider.breaker.open()) continue;
      if (index > 0) telemetry.fallback(provider.transport.provider);
      const failure = yield* askOne(provider, call);
      if (failure === null) return;
      last = failure;
      if (failure.kind === "cancelled") break;
    }
    yield { type: "failed", failure: last };
  }

  async function* askOne(provider: Provider, call: Call) {
    for (let attempts = 1; ; attempts++) {
      if (call.signal.aborted) return new ProviderFailure("cancelled");
      const failure = yield* attempt(provider, call);
      if (failure === null) return null;
      if (provider.breaker.open()) return failure;
      const wait = waitBeforeRetry(failure, attempts, retry, random);
      if (wait === null) return failure;
      await sleep(wait, call.signal);
    }
  }

  async function* attempt({ transport, breaker }: Provider, call: Call) {
    const { request, signal, organisation } = call;
    const span = telemetry.call(transport, request);
    const { provider, model } = transport;
    const cost = costOfCall(request);
    yield { type: "begin", provider, model } as const;
    try {
      for await (const event of transport.stream(request, signal)) {
        cost.saw(event);
        if (event.type === "delta") {
          span.firstText();
          yield event;
        }
        if (event.type !== "answer") continue;
        breaker.succeeded();
        const usage = cost.ofAnswer(event.answer);
        const answer = { ...event.answer, usage, provider, asked: model, cached: false };
        span.answered(answer);
        await budget.charge(organisation, model, usage);
        yield { type: "answer", answer } as const;
      }
      return null;
    } catch (error) {
      const failure = toFailure(error);
      if (failure.transient) breaker.failed();
      const usage = cost.ofFailure(failure);
      span.failed(failure, usage);
      if (usage !== null) await budget.charge(organisation, model, usage);
      return failure;
    }
  }

  return {
    provider: transports[0].provider,
    model: transports[0].model,
    ask,
    forget: (request, asker) => cache.delete(requestKey(request, asker)),
  };
}

function* replay(answer: ModelAnswer) {
  yield { type: "begin", provider: answer.provider, model: answer.model } as const;
  yield { type: "delta", text: answer.text } as const;
  yield { type: "answer", answer } as const;
}
