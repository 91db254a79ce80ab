/** Every hidden order that we have, each with its language. */
import { readFileSync } from "node:fs";
import { z } from "zod";
import type { Language } from "../../rules/okr.ts";
import { detectLanguage } from "../../rules/reading/language.ts";

const Line = z.object({
  kind: z.string(),
  order: z.string(),
  sentence: z.string(),
  tail: z.string(),
});

export type HiddenOrder = z.infer<typeof Line> & { language: Language };

/** The files of orders beside this one. */
export const orderFiles = [
  "orders.jsonl",
  "held-out-orders.jsonl",
  "fresh-orders.jsonl",
  "cold-orders.jsonl",
].map((name) => new URL(name, import.meta.url));

export function ordersIn(file: URL): HiddenOrder[] {
  return readFileSync(file, "utf8")
    .trim()
    .split("\n")
    .map((line) => {
      const order = Line.parse(JSON.parse(line));
      return { ...order, language: detectLanguage(`${order.order} ${order.sentence}`) };
    });
}
