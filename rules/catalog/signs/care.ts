/** Care for models that are live: what the method asks a plan for, and no output. */
import { lazyPattern } from "../../lazy-pattern.ts";
import type { ReadKeyResult } from "../../read-plan.ts";
import { namesModel } from "./shipping.ts";
import { anyWord } from "./word-list.ts";

const CARE = anyWord(
  "retrained revalidated recalibrated monitored reviewed checked " +
    "neu_trainiert nachtrainiert revalidiert rekalibriert überwacht geprüft",
);
const CADENCE = anyWord(
  "every each daily weekly monthly quarterly yearly " +
    "täglich* wöchentlich* monatlich* quartalsweise jährlich* jeden jede jedes",
);

/** "Every production model monitored" (method, section 4): each of those that run is covered. */
const COVER = anyWord(
  "monitored monitoring rollback runbooks? owners? on_call drift_alerts? überwacht verantwortliche*",
);
const RUNNING = lazyPattern(
  String.raw`(?<!\p{L})(?:all|every|each|of|alle[nrs]?|jede[sr]?|der)\s(?:[\p{L}\d]+\s){0,2}` +
    String.raw`(?:production|live|deployed|running|produktive[nrs]?|laufende[nrs]?)\s(?:ml\s|ai\s|ki-?)?` +
    String.raw`(?:models?|\p{L}*modelle?n?s?)(?!\p{L})`,
  "iu",
);

/** What is done to models that run, and to those that go. */
const TENDED = anyWord(
  "retrain* re_train* retire retired retiring decommission* deprecat* " +
    "neu_trainieren nachtrainieren abschalten abgeschaltet ablösen stilllegen",
);
const OLD = anyWord(
  `
    live legacy old deployed in_production produktive produktiven alte alten altes altmodelle
    laufende laufenden
  `,
);

/** What a look at the model is about, where the model itself is not named. */
const DRIFT = /\bdrift/i;

/** A level of maintenance, or a model that is looked after at a set pace. */
export function isCare({ text, reading: { roles, target } }: ReadKeyResult): boolean {
  if (target !== null && roles.includes("maintenance")) return true;
  if (!namesModel(text) && !DRIFT.test(text)) return false;
  if (TENDED().test(text) && OLD().test(text)) return true;
  return (
    (CARE().test(text) && CADENCE().test(text)) || (COVER().test(text) && RUNNING().test(text))
  );
}
