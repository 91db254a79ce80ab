/** The configuration file's JSON schema is generated: it cannot drift from the rules. */
import { expect, it } from "vitest";
import { z } from "zod";
import { documentedRules } from "../catalog/documented.ts";
import type { DocumentedRule } from "../define.ts";
import { Settings } from "../okr.ts";
import type { NumberOption, WordsOption } from "../rule-options.ts";

function schemaText(): string {
  const settings = z.toJSONSchema(Settings, { io: "input" });
  const rules = Object.fromEntries(
    documentedRules.map((documented) => [documented.rule.meta.id, setting(documented)]),
  );
  const schema = {
    ...settings,
    title: "okr-coach.config.json",
    properties: {
      $schema: { type: "string" },
      ...settings.properties,
      rules: object(rules),
    },
    $defs: { severity: { enum: ["off", "error", "warning", "nudge"] }, rule: either({}) },
  };
  return `${inlineLists(JSON.stringify(schema, null, 2))}\n`;
}

/** A severity, or an object with a severity and the rule's options. */
function setting({ rule, docs }: DocumentedRule): object {
  const specs = Object.entries(rule.meta.options ?? {});
  if (specs.length === 0) return { $ref: "#/$defs/rule", description: docs.title };
  const options = Object.fromEntries(
    specs.map(([name, spec]) => [name, { description: docs.options?.[name], ...valuesOf(spec) }]),
  );
  return { description: docs.title, ...either({ options: object(options) }) };
}

const SEVERITY = { $ref: "#/$defs/severity" };

const either = (others: object): object => ({
  anyOf: [SEVERITY, object({ severity: SEVERITY, ...others })],
});

const object = (properties: object): object => ({
  type: "object",
  properties,
  additionalProperties: false,
});

function valuesOf(spec: NumberOption | WordsOption): object {
  if (!("min" in spec)) return { type: "array", items: { type: "string", minLength: 1 } };
  return { type: "integer", minimum: spec.min, maximum: spec.max, default: spec.default };
}

/** Short lists on one line, as the formatter writes them. */
function inlineLists(json: string): string {
  return json.replace(/\[\n\s*("[^[\]{}]*?")\n\s*\]/gu, (_, items: string) => {
    return `[${items.replace(/,\n\s*/gu, ", ")}]`;
  });
}

it("is the one that the rules and options give", async () => {
  await expect(schemaText()).toMatchFileSnapshot("./okr-coach.schema.json");
});
