/** The server as the browser sees it: drafts, suggestions, which writer. Every call can be aborted. */
import type { Plan } from "../../rules/okr.ts";
import type { CoachEvent, PlanEvent, PlanTask, Task } from "./coach-event.ts";
import { readEvents } from "./sse.ts";

export interface SavedDraft {
  id: string;
  version: number;
  plan: Plan;
  savedAt: string;
}

export type WriterInfo =
  | { writer: "built-in" }
  | { writer: "model"; provider: string; model: string };

/** A draft that somebody else changed meanwhile: both texts, so that nothing is lost. */
export interface Conflict {
  current: Omit<SavedDraft, "id">;
  yours: Plan;
}

/** `unreachable`: no answer came. `status` is 0 then, else the HTTP status. */
export class ApiError extends Error {
  readonly code: string;
  readonly status: number;
  readonly conflict: Conflict | null;

  constructor(code: string, message: string, status = 0, conflict: Conflict | null = null) {
    super(message);
    this.name = "ApiError";
    this.code = code;
    this.status = status;
    this.conflict = conflict;
  }

  /** Whether the same request may succeed later. */
  get retryable(): boolean {
    return this.status === 0 || this.status === 429 || this.status >= 500;
  }
}

export interface Api {
  createDraft(plan: Plan, signal?: AbortSignal): Promise<SavedDraft>;
  loadDraft(id: string, signal?: AbortSignal): Promise<SavedDraft>;
  /** Throws an ApiError with `conflict` where `version` is not the newest. */
  saveDraft(id: string, plan: Plan, version: number, signal?: AbortSignal): Promise<SavedDraft>;
  /** Deletes a draft for good. */
  deleteDraft(id: string): Promise<void>;
  writer(signal?: AbortSignal): Promise<WriterInfo>;
  /** Streams what the server's coach says. Leaving the loop early aborts the request. */
  suggestions(task: Task, signal?: AbortSignal): AsyncGenerator<CoachEvent>;
}

export interface PlanApi {
  /** Streams what the server's coach says of a plan as a whole. */
  ofPlan(task: PlanTask, signal?: AbortSignal): AsyncGenerator<PlanEvent>;
}

export interface ApiDeps {
  /** Where the server is, as `https://okr.example.com`; "" for the page's own origin. */
  base: string;
  fetch?: typeof fetch;
  /** A short-lived token of the signed-in user, where the server asks for one. */
  getToken?: () => Promise<string>;
  embedKey?: string;
}

/** A client of the server at `base`. No cookies are sent to another origin. */
export function createApi(deps: ApiDeps): Api & PlanApi {
  const send = deps.fetch ?? globalThis.fetch.bind(globalThis);
  const base = deps.base.replace(/\/+$/u, "");

  async function request(method: string, path: string, options: RequestOptions): Promise<Response> {
    const headers = new Headers({ accept: options.accept ?? "application/json" });
    if (options.body !== undefined) headers.set("content-type", "application/json");
    if (deps.embedKey) headers.set("x-embed-key", deps.embedKey);
    if (deps.getToken) headers.set("authorization", `Bearer ${await deps.getToken()}`);
    const response = await send(`${base}/api${path}`, {
      method,
      headers,
      credentials: base ? "omit" : "same-origin",
      ...(options.body !== undefined && { body: JSON.stringify(options.body) }),
      ...(options.signal && { signal: options.signal }),
    }).catch((cause: unknown) => {
      if (options.signal?.aborted) throw cause;
      throw new ApiError("unreachable", "The server did not answer.");
    });
    if (!response.ok) throw await toError(response);
    return response;
  }

  async function json<T>(method: string, path: string, options: RequestOptions): Promise<T> {
    const response = await request(method, path, options);
    return response.json();
  }

  async function* stream<E extends { type: string }>(
    body: unknown,
    types: readonly E["type"][],
    signal: AbortSignal | undefined,
  ): AsyncGenerator<E> {
    const accept = "text/event-stream";
    const response = await request("POST", "/suggestions", { body, accept, signal });
    if (response.body) yield* readEvents<E>(response.body, types);
  }

  return {
    createDraft: (plan, signal) => json("POST", "/drafts", { body: { plan }, signal }),
    loadDraft: (id, signal) => json("GET", `/drafts/${encodeURIComponent(id)}`, { signal }),
    saveDraft: (id, plan, version, signal) =>
      json("PUT", `/drafts/${encodeURIComponent(id)}`, { body: { plan, version }, signal }),
    async deleteDraft(id) {
      await request("DELETE", `/drafts/${encodeURIComponent(id)}`, { signal: undefined });
    },
    writer: (signal) => json("GET", "/writer", { signal }),
    suggestions: (task, signal) => stream<CoachEvent>(task, [...work, ...suggesting], signal),
    ofPlan: (task, signal) => stream<PlanEvent>(task, [...work, ...ofPlan], signal),
  };
}

const work = ["status", "note", "done"] as const;
const suggesting = ["objective", "suggestion"] as const;
const ofPlan = ["link", "gap", "advice", "sentence"] as const;

interface RequestOptions {
  body?: unknown;
  accept?: string;
  signal: AbortSignal | undefined;
}

/** RFC 9457 where the server speaks it; a proxy in between may not. */
async function toError(response: Response): Promise<ApiError> {
  const problem: unknown = await response.json().catch(() => null);
  const { type, title, detail, current, yours } = asRecord(problem);
  const code = typeof type === "string" ? type.replace(/^.*\//u, "") : `http-${response.status}`;
  const said = typeof detail === "string" ? detail : title;
  const message = typeof said === "string" ? said : `The server answered ${response.status}.`;
  const conflict = isSaved(current) && isPlan(yours) ? { current, yours } : null;
  return new ApiError(code, message, response.status, conflict);
}

function asRecord(value: unknown): Record<string, unknown> {
  return typeof value === "object" && value !== null ? { ...value } : {};
}

function isPlan(value: unknown): value is Plan {
  return Array.isArray(asRecord(value).objectives);
}

function isSaved(value: unknown): value is Conflict["current"] {
  const { version, plan } = asRecord(value);
  return typeof version === "number" && isPlan(plan);
}
