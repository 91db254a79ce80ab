/**
 * Why a provider did not answer, in one vocabulary for all of them.
 * A failure never carries the provider's own words: those may quote the user's text.
 */

export type FailureKind =
  | "auth"
  | "quota"
  | "rate-limit"
  | "overloaded"
  | "timeout"
  | "network"
  | "bad-request"
  | "not-found"
  | "cancelled"
  | "budget"
  | "circuit-open"
  | "unknown";

const transient: ReadonlySet<FailureKind> = new Set([
  "rate-limit",
  "overloaded",
  "timeout",
  "network",
]);

interface Details {
  status?: number | undefined;
  retryAfterMs?: number | undefined;
}

export class ProviderFailure extends Error {
  readonly kind: FailureKind;
  readonly status: number | null;
  readonly retryAfterMs: number | null;

  constructor(kind: FailureKind, details: Details = {}) {
    super(details.status === undefined ? kind : `${kind} (HTTP ${details.status})`);
    this.name = "ProviderFailure";
    this.kind = kind;
    this.status = details.status ?? null;
    this.retryAfterMs = details.retryAfterMs ?? null;
  }

  /** Worth asking the same provider again. */
  get transient(): boolean {
    return transient.has(this.kind);
  }
}

/** What an error thrown by either SDK means. */
export function toFailure(error: unknown): ProviderFailure {
  if (error instanceof ProviderFailure) return error;
  const status = numberAt(error, "status");
  const details = { status, retryAfterMs: retryAfter(error) };
  const codes = codesOf(error);
  if (status === 401 || status === 403) return new ProviderFailure("auth", details);
  if (status === 402 || isUnpaid(error)) return new ProviderFailure("quota", details);
  if (status === 429) return new ProviderFailure("rate-limit", details);
  if (status === 404) return new ProviderFailure("not-found", details);
  if (status === 408 || status === 409 || (status !== undefined && status >= 500)) {
    return new ProviderFailure("overloaded", details);
  }
  if (status !== undefined) return new ProviderFailure("bad-request", details);
  // An error event in mid-stream has a type and no status.
  if (codes.some((code) => /overloaded|server_error|api_error|rate_limit/u.test(code))) {
    return new ProviderFailure("overloaded", details);
  }
  const words = describe(error);
  if (/timeout|timed out/iu.test(words)) return new ProviderFailure("timeout", details);
  if (/connection|terminated|fetch failed|ECONN|socket/iu.test(words)) {
    return new ProviderFailure("network", details);
  }
  return new ProviderFailure("unknown", details);
}

/** OpenAI says it by a code beside 429, Anthropic by a type or, with 400, in words. */
function isUnpaid(error: unknown): boolean {
  const codes = codesOf(error);
  if (codes.includes("insufficient_quota") || codes.includes("billing_error")) return true;
  return /credit balance is too low/iu.test(describe(error));
}

/** The codes and types that providers put at different depths of an error body. */
export function codesOf(error: unknown): string[] {
  const levels = [error, valueAt(error, "error"), valueAt(valueAt(error, "error"), "error")];
  return levels
    .flatMap((level) => [valueAt(level, "code"), valueAt(level, "type")])
    .filter((code) => typeof code === "string");
}

/** Everything an error says, for looking up what it complains about; not for showing. */
export function describe(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const cause = error.cause === undefined ? "" : describe(error.cause);
  return `${error.name} ${error.constructor.name} ${error.message} ${cause}`;
}

export function valueAt(value: unknown, key: string): unknown {
  if (typeof value !== "object" || value === null) return undefined;
  return Reflect.get(value, key);
}

function numberAt(value: unknown, key: string): number | undefined {
  const found = valueAt(value, key);
  return typeof found === "number" ? found : undefined;
}

/** Milliseconds, from either header; of HTTP's two forms the one in seconds, since a date needs equal clocks. */
function retryAfter(error: unknown): number | undefined {
  const headers = valueAt(error, "headers");
  if (!(headers instanceof Headers)) return undefined;
  const exact = Number(headers.get("retry-after-ms") ?? Number.NaN);
  if (exact >= 0) return exact;
  const seconds = Number(headers.get("retry-after") ?? Number.NaN);
  return seconds >= 0 ? seconds * 1000 : undefined;
}
