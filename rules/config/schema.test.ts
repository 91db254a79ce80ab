/** The configuration file's JSON schema is generated: it cannot drift from the rules. */
import { expect, it } from "vitest";
import { z } from "zod";
import { documentedRules } from "../catalog/documented.ts";
import { Settings } from "../okr.ts";

function schemaText(): string {
  const settings = z.toJSONSchema(Settings, { io: "input" });
  const severity = { enum: ["off", "error", "warning", "nudge"] };
  const rules = Object.fromEntries(
    documentedRules.map(({ rule, docs }) => [
      rule.meta.id,
      { ...severity, description: docs.title },
    ]),
  );
  const schema = {
    ...settings,
    title: "okr-coach.config.json",
    properties: {
      $schema: { type: "string" },
      ...settings.properties,
      rules: { type: "object", properties: rules, additionalProperties: false },
    },
  };
  return `${inlineLists(JSON.stringify(schema, null, 2))}\n`;
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
