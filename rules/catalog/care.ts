/** Care for models that are live: what the method asks a plan for, and no output. */
import type { ReadKeyResult } from "../read-plan.ts";
import { namesModel } from "./shipping.ts";
import { anyWord } from "./word-list.ts";

const CARE = anyWord("retrained neu_trainiert nachtrainiert monitored überwacht geprüft checked");
const CADENCE = anyWord(
  "every each daily weekly monthly quarterly täglich* wöchentlich* monatlich* jeden jede jedes",
);

/** A level of maintenance, or a model that is looked after at a set pace. */
export function isCare({ text, reading: { roles, target } }: ReadKeyResult): boolean {
  if (target !== null && roles.includes("maintenance")) return true;
  return namesModel(text) && CARE().test(text) && CADENCE().test(text);
}
