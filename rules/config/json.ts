/** What can be told of a JSON value without a schema library. */

export const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

export const isText = (value: unknown): value is string =>
  typeof value === "string" && value.trim() !== "";
