// Errors that a caller may see, as problem details (RFC 9457). They name what is wrong and never repeat what was sent.
import type { Context } from "hono";
import type { ContentfulStatusCode } from "hono/utils/http-status";

interface Kind {
  status: ContentfulStatusCode;
  title: string;
  /** What to do about it, where the place that refuses has nothing nearer to say. */
  detail: string;
}

const KINDS = {
  "invalid-request": {
    status: 400,
    title: "The request is not valid",
    detail: "Compare it with /api/openapi.json.",
  },
  "malformed-json": {
    status: 400,
    title: "The body is not JSON",
    detail: "Send one JSON object as the body.",
  },
  "not-found": {
    status: 404,
    title: "There is nothing at this address",
    detail: "Compare it with /api/openapi.json.",
  },
  "unknown-draft": {
    status: 404,
    title: "There is no such draft",
    detail: "Look at the link again: it must be complete.",
  },
  "unknown-place": {
    status: 404,
    title: "The plan has no such objective or key result",
    detail: "Send the plan together with an id that stands in it.",
  },
  "method-not-allowed": {
    status: 405,
    title: "This address does not take that method",
    detail: "The header Allow names those that it takes.",
  },
  "draft-changed": {
    status: 409,
    title: "The draft was changed elsewhere meanwhile",
    detail: "Nothing was saved: choose between `current` and `yours`, then save over `current`.",
  },
  "too-large": {
    status: 413,
    title: "The body is too large",
    detail: "Send at most 1,000,000 bytes: split the plan.",
  },
  "wrong-content-type": {
    status: 415,
    title: "The body must be JSON",
    detail: "Send it with the header Content-Type: application/json.",
  },
  "too-many-requests": {
    status: 429,
    title: "Too many requests",
    detail: "Wait as long as Retry-After says, then try again.",
  },
  "refused-request": {
    status: 400,
    title: "The request can't be answered",
    detail: "Compare it with /api/openapi.json.",
  },
  internal: {
    status: 500,
    title: "Something went wrong on our side",
    detail: "Try again; if it stays, quote the instance to whoever runs the coach.",
  },
  "page-not-built": {
    status: 503,
    title: "The page is not built yet",
    detail: "Run `npm run build`, then start again.",
  },
  stopping: {
    status: 503,
    title: "The server is stopping",
    detail: "Ask again in a moment: another one takes over, or it starts anew.",
  },
  "store-unavailable": {
    status: 503,
    title: "The database does not answer",
    detail: "Nothing was saved. Try again in a moment.",
  },
} as const satisfies Record<string, Kind>;

export type ProblemKind = keyof typeof KINDS;

interface More {
  /** In place of the kind's own. */
  detail?: string;
  /** Further members of the answer. */
  members?: Record<string, unknown>;
  headers?: Record<string, string>;
}

/** Thrown anywhere below a handler; becomes the answer to the request. */
export class Problem extends Error {
  override name = "Problem";
  readonly kind: ProblemKind;
  readonly detail: string;
  readonly members: Record<string, unknown>;
  readonly headers: Record<string, string>;

  constructor(kind: ProblemKind, { detail, members = {}, headers = {} }: More = {}) {
    super(KINDS[kind].title);
    this.kind = kind;
    this.detail = detail ?? KINDS[kind].detail;
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
    detail: problem.detail,
    instance: `urn:request:${requestId}`,
    ...problem.members,
  };
}

export function answerProblem(c: Context, problem: Problem): Response {
  const headers = { ...problem.headers, "content-type": "application/problem+json" };
  return c.json(problemBody(problem, c.get("requestId")), problem.status, headers);
}
