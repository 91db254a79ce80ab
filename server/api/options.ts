// Options of a check as the API takes them: rules are set as in okr-coach.config.json, and read by the same code.
import { z } from "@hono/zod-openapi";
import schema from "../../rules/config/okr-coach.schema.json" with { type: "json" };
import type { Fault } from "../../rules/config/rules.ts";
import { readRules } from "../../rules/config/rules.ts";
import * as okr from "../../rules/okr.ts";
import type { CheckOptions } from "../../rules/okr.ts";

class Refused extends Error {
  readonly fault: Fault;

  constructor(fault: Fault) {
    super(fault.detail);
    this.fault = fault;
  }
}

function toRules(given: unknown, context: z.RefinementCtx): CheckOptions["rules"] {
  try {
    return readRules(given, (_, fault) => {
      throw new Refused(fault);
    });
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    const { at, detail } = error.fault;
    context.addIssue({ code: "custom", path: [...at], message: detail });
    return z.NEVER;
  }
}

const { rule, severity } = schema.$defs;
/** Every rule with what may be set, for the API's description. */
const described: Record<string, unknown> = JSON.parse(
  JSON.stringify(schema.properties.rules)
    .replaceAll('"$ref":"#/$defs/rule"', JSON.stringify(rule).slice(1, -1))
    .replaceAll('{"$ref":"#/$defs/severity"}', JSON.stringify(severity)),
);

const Rules = z
  .unknown()
  .transform(toRules)
  // Lengths, which a configuration file need not keep to.
  .pipe(okr.CheckOptions.shape.rules.unwrap())
  .openapi(described);

/** Without `today`, the server's date counts. */
export const Options = okr.CheckOptions.partial({ today: true })
  .extend({ rules: Rules.default({}), house: okr.HouseRules.strict().optional() })
  .strict()
  .prefault({})
  .meta({ id: "Options" });

/** The same with its day, for the rules. */
export function withToday(options: z.infer<typeof Options>, today: string): CheckOptions {
  return { ...options, today: options.today ?? today };
}
