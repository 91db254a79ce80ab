// Errors that a caller may see, as problem details (RFC 9457). They name what is wrong and never repeat what was sent.
import type { Context } from "hono";
import type { ContentfulStatusCode } from "hono/utils/http-status";

const KINDS = {
  "invalid-request": { status: 400, title: "The request is not valid" },
  "malformed-json": { status: 400, title: "The body is not JSON" },
  "not-found": { status: 404, title: "There is nothing at this address" },
  "unknown-draft": { status: 404, title: "There is no such draft" },
  "method-not-allowed": { status: 405, title: "This address does not take that method" },
  "draft-changed": { status: 409, title: "The draft was changed elsewhere meanwhile" },
  "too-large": { status: 413, title: "The body is too large" },
  "wrong-content-type": { status: 415, title: "The body must be application/json" },
  "too-many-requests": { status: 429, title: "Too many requests" },
  "http-error": { status: 400, title: "The request can't be answered" },
  internal: { status: 500, title: "Something went wrong on our side" },
  "page-not-built": { status: 503, title: "The page is not built yet" },
  "store-unavailable": { status: 503, title: "The database does not answer" },
} as const satisfies Record<string, { status: ContentfulStatusCode; title: string }>;

export type ProblemKind = keyof typeof KINDS;

interface More {
  /** What to do about it, for the person who sees it. */
  detail?: string;
  /** Further members of the answer. */
  members?: Record<string, unknown>;
  headers?: Record<string, string>;
}

/** Thrown anywhere below a handler; becomes the answer to the request. */
export class Problem extends Error {
  override name = "Problem";
  readonly kind: ProblemKind;
  readonly detail: string | undefined;
  readonly members: Record<string, unknown>;
  readonly headers: Record<string, string>;

  constructor(kind: ProblemKind, { detail, members = {}, headers = {} }: More = {}) {
    super(KINDS[kind].title);
    this.kind = kind;
    this.detail = detail;
    this.members = members;
    this.headers = headers;
  }

  get status(): ContentfulStatusCode {
    return KINDS[this.kind].status;
  }
}

/** The members of the answer, as RFC 9457 names them. */
export function problemBody(problem: Problem, requestId: string) {
  return {
    type: `/problems/${problem.kind}`,
    title: problem.message,
    status: problem.status,
    detail: problem.detail ?? problem.message,
    instance: `urn:request:${requestId}`,
    ...problem.members,
  };
}

export function answerProblem(c: Context, problem: Problem): Response {
  const headers = { ...problem.headers, "content-type": "application/problem+json" };
  return c.json(problemBody(problem, c.get("requestId")), problem.status, headers);
}
