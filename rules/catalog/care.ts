/** Care for models that are live: what the method asks a plan for, and no output. */
import type { ReadKeyResult } from "../read-plan.ts";
import { namesModel } from "./shipping.ts";
import { anyWord } from "./word-list.ts";

const CARE = anyWord("retrained neu_trainiert nachtrainiert monitored überwacht geprüft checked");
const CADENCE = anyWord(
  "every each daily weekly monthly quarterly täglich* wöchentlich* monatlich* jeden jede jedes",
);

/** "Every production model monitored" (method, section 4): each of those that run is covered. */
const COVER = anyWord(
  "monitored monitoring rollback runbooks? owners? on_call drift_alerts? überwacht verantwortliche*",
);
const RUNNING = anyWord(
  "every_production_model every_live_model all_production_models all_live_models of_production_models of_live_models " +
    "alle_produktiven_modelle jedes_produktive_modell",
);

/** What is done to models that run, and to those that go. */
const TENDED = anyWord(
  "retrain* re_train* retire retired retiring decommission* deprecat* " +
    "neu_trainieren nachtrainieren abschalten abgeschaltet ablösen stilllegen",
);
const OLD = anyWord(
  "live legacy old deployed in_production produktive produktiven alte alten altmodelle laufende laufenden",
);

/** A level of maintenance, or a model that is looked after at a set pace. */
export function isCare({ text, reading: { roles, target } }: ReadKeyResult): boolean {
  if (target !== null && roles.includes("maintenance")) return true;
  if (!namesModel(text)) return false;
  if (TENDED().test(text) && OLD().test(text)) return true;
  return (
    (CARE().test(text) && CADENCE().test(text)) || (COVER().test(text) && RUNNING().test(text))
  );
}
