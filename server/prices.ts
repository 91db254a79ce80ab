// What a model costs, as COACH_PRICES says it: JSON, or a file that holds it.
import { readFileSync } from "node:fs";
import { z } from "zod";

const money = z.number().min(0).max(1_000_000);

/** By model id; money per million tokens, in whatever currency COACH_MONEY_PER_DAY is in. */
const PriceTable = z.record(
  z.string().min(1),
  z
    .strictObject({
      input: money,
      cachedInput: money.optional(),
      cacheWrite: money.optional(),
      output: money,
    })
    .transform(({ input, cachedInput = input, cacheWrite = input, output }) => ({
      input,
      cachedInput,
      cacheWrite,
      output,
    })),
);

export const Prices = z
  .string()
  .transform((text, context): unknown => {
    try {
      const json: unknown = JSON.parse(text.startsWith("{") ? text : readFileSync(text, "utf8"));
      return json;
    } catch {
      context.addIssue({ code: "custom", message: "neither JSON nor a file of JSON" });
      return z.NEVER;
    }
  })
  .pipe(PriceTable);
