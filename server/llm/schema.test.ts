import { expect, test } from "vitest";
import { z } from "zod";
import { wireSchema } from "./schema.ts";

test("objects are closed, keys required, bounds said in words, patterns left to zod", () => {
  const schema = z.object({
    name: z
      .string()
      .regex(/^[a-z]$/u)
      .describe("One letter."),
    unit: z.string().max(20).nullable(),
    items: z.array(z.enum(["a", "b"])).max(8),
    count: z.int(),
  });
  expect(wireSchema(schema)).toEqual({
    type: "object",
    additionalProperties: false,
    required: ["name", "unit", "items", "count"],
    properties: {
      name: { type: "string", description: "One letter." },
      unit: { anyOf: [{ type: "string", description: "(maxLength 20)" }, { type: "null" }] },
      items: {
        type: "array",
        description: "(maxItems 8)",
        items: { type: "string", enum: ["a", "b"] },
      },
      count: { type: "integer" },
    },
  });
});

test.each<[string, z.ZodType, string]>([
  ["an optional key", z.object({ a: z.string().optional() }), "$.a is optional"],
  ["a record", z.object({ a: z.record(z.string(), z.string()) }), "$.a is a record"],
  ["a loose object", z.looseObject({ a: z.string() }), "$ is a record"],
  ["a tuple", z.object({ a: z.tuple([z.string()]) }), "$.a is a tuple"],
  ["anything", z.object({ a: z.array(z.any()) }), "$.a[] has no type"],
  ["a list at the root", z.array(z.string()), "the root must be an object"],
])("%s, which some provider refuses, stops the start", (_, schema, problem) => {
  expect(() => wireSchema(schema)).toThrow(problem);
});
