// What the routes share: how they take JSON, how they describe it, what they say to a body that does not fit.
import type { Hook } from "@hono/zod-openapi";
import { z } from "@hono/zod-openapi";
import type { AppEnv } from "../http/environment.ts";
import { Problem } from "../http/problem.ts";

/** Problem details, as every error is answered. */
const ProblemDetails = z
  .object({
    type: z.string(),
    title: z.string(),
    status: z.int(),
    detail: z.string(),
    instance: z.string(),
    errors: z.array(z.object({ pointer: z.string(), detail: z.string() })).optional(),
  })
  .openapi("Problem");

/** An answer in JSON. */
export function json<T extends z.ZodType>(schema: T, description: string) {
  return { description, content: { "application/json": { schema } } };
}

/** A body in JSON, without which there is no request. */
export function body<T extends z.ZodType>(schema: T, description: string) {
  return { ...json(schema, description), required: true };
}

/** An error answer, for the description of a route. */
export function problem(description: string, members?: z.ZodObject) {
  const schema = members ? ProblemDetails.extend(members.shape) : ProblemDetails;
  return { description, content: { "application/problem+json": { schema } } };
}

/** The errors that any route may answer. */
export const anyProblems = {
  429: problem("Too many requests from this address"),
  500: problem("Something went wrong on our side"),
};

/** The errors that any route with a body may answer. */
export const bodyProblems = {
  ...anyProblems,
  400: problem("The body is not JSON, does not fit, or sets what no rule takes"),
  413: problem("The body is over 1 MB"),
  415: problem("The body is not application/json"),
};

/** Names the places that do not fit, as JSON pointers, and says what was expected there; never what was sent. */
export const refuseInvalid: Hook<unknown, AppEnv, string, undefined> = (result) => {
  if (result.success) return undefined;
  const errors = result.error.issues.slice(0, 20).map((issue) => ({
    pointer: pointer(issue.path),
    detail: expectation(issue),
  }));
  throw new Problem("invalid-request", { detail: sentence(errors), members: { errors } });
};

/** A JSON pointer (RFC 6901). Names in it are the schema's own: none here takes members of any name. */
const pointer = (path: PropertyKey[]) => path.map((part) => `/${escaped(String(part))}`).join("");

const escaped = (name: string) => name.replaceAll("~", "~0").replaceAll("/", "~1");

/** Zod's own messages name expected types and limits; of keys and values that were sent, some repeat them. */
function expectation(issue: z.core.$ZodIssue): string {
  return issue.code === "unrecognized_keys" ? "Holds members that are not known." : issue.message;
}

function sentence([first]: { pointer: string; detail: string }[]): string {
  if (!first) return "The request does not fit.";
  return first.pointer === "" ? first.detail : `${first.pointer}: ${first.detail}`;
}
