// Settings of rules that the coach does not know, or that are out of bounds, are refused and not passed over.
import { afterAll, beforeAll, expect, test } from "vitest";
import { z } from "zod";
import { Checked, ProblemDetails, read } from "../testing/answers.ts";
import { planOf } from "../testing/plans.ts";
import { serve } from "../testing/serve.ts";

let server: Awaited<ReturnType<typeof serve>>;
beforeAll(async () => {
  server = await serve();
});
afterAll(() => server.stop());

const plan = planOf(["Launch the chatbot"]);
const Refused = ProblemDetails.extend({
  errors: z.array(z.object({ pointer: z.string(), detail: z.string() })),
});

const requests: [string, (options: object) => Promise<Response>][] = [
  ["/api/check", (options) => server.post("/api/check", { plan, options })],
  [
    "/api/suggestions",
    (options) =>
      server.post("/api/suggestions", { task: "rewrite", plan, keyResultId: "kr-1", options }),
  ],
];

test.each(requests)(
  "%s says which option of which rule is wrong, and what is allowed",
  async (_, post) => {
    const response = await post({ rules: { "set/count": { options: { most: 51 } } } });
    expect(response.status).toBe(400);
    expect(response.headers.get("content-type")).toBe("application/problem+json");
    const { type, errors } = await read(Refused, response);
    expect(type).toBe("/problems/invalid-request");
    expect(errors).toEqual([
      {
        pointer: "/options/rules/set~1count/options/most",
        detail: 'The option "most" of "set/count" must be a whole number from 3 to 50.',
      },
    ]);
  },
);

test.each([
  [{ rules: { "kr/zebra": "off" } }, "/options/rules", "no rule of the coach"],
  [{ rules: { "kr/output": "zebra" } }, "/options/rules/kr~1output", '"off", "error"'],
  [
    { rules: { "set/count": { options: { zebra: 4 } } } },
    "/options/rules/set~1count/options",
    "least and most",
  ],
  [
    { rules: { "kr/undecided": { options: { bodies: ["z".repeat(101)] } } } },
    "/options/rules/kr~1undecided/options/bodies/0",
    "<=100",
  ],
  [{ profile: "zebra" }, "/options/profile", '"starter"|"standard"|"strict"'],
  [{ zebra: 1 }, "/options", "not known"],
  [{ house: { zebra: [] } }, "/options/house", "not known"],
])("%j is refused without a word of it", async (options, pointer, detail) => {
  const response = await server.post("/api/check", { plan, options });
  expect(response.status).toBe(400);
  const text = await response.text();
  expect(text).not.toContain("zebra");
  const { errors } = Refused.parse(JSON.parse(text));
  expect(errors).toHaveLength(1);
  expect(errors[0]?.pointer).toBe(pointer);
  expect(errors[0]?.detail).toContain(detail);
});

test("settings within their bounds are kept to", async () => {
  const rules = { "kr/output": "off", "set/count": { severity: "error", options: { least: 1 } } };
  const { report } = await read(
    Checked,
    await server.post("/api/check", { plan, options: { rules } }),
  );
  const found = report.findings.map(({ ruleId }) => ruleId);
  expect(found).not.toContain("kr/output");
  expect(found).not.toContain("set/count");
});

test("the description names every rule, with the bounds of its options", async () => {
  const Description = z.object({
    components: z.object({
      schemas: z.object({
        Options: z.object({
          properties: z.object({
            rules: z.object({ properties: z.record(z.string(), z.unknown()) }),
          }),
        }),
      }),
    }),
  });
  const response = await fetch(`${server.url}/api/openapi.json`);
  const { properties } = (await read(Description, response)).components.schemas.Options;
  expect(properties.rules.properties).toHaveProperty(["kr/output", "anyOf"]);
  const most = ["set/count", "anyOf", "1", "properties", "options", "properties", "most"];
  expect(properties.rules.properties).toHaveProperty([...most, "maximum"], 50);
  expect(JSON.stringify(properties)).not.toContain("$defs");
});
