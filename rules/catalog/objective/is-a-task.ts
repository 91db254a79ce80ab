/** An objective that is a piece of work. */
import { defineRule } from "../../define.ts";
import type { Span } from "../../okr.ts";
import { tendsLive } from "../signs/balance.ts";
import { isHandedOver } from "../signs/handed-over.ts";
import { oneOf } from "../signs/word-list.ts";
import { phraseFrom, spanOf } from "../signs/words.ts";

export const rule = defineRule({
  meta: {
    id: "objective/is-a-task",
    scope: "objective",
    group: "outcome",
    severity: { starter: "nudge", standard: "warning", strict: "error" },
    cost: 10,
    source: "Castro; Wodtke",
  },
  label: "task as objective",
  messages: {
    task: "“{{words}}” is a task. What is it for?",
  },
  check(set) {
    const { text, reading } = set;
    // "Keep the live detector safe" is a state that holds, and has no end as a task has.
    if (reading.research || tendsLive(set)) return [];
    const span = reading.task ? phraseFrom(text, reading.task.span.start) : findOrder(text);
    return span && !isHandedOver(text) ? [{ messageId: "task", span }] : [];
  },
});

/** German puts the order last: "Das neue CRM einführen". */
const MAKES = oneOf(
  "einführen ausrollen aufbauen bauen entwickeln implementieren erstellen aufsetzen migrieren " +
    "trainieren veröffentlichen",
);
/** What follows may say how the thing shall be: "KI Plattform aufbauen die skaliert". */
const LAST = String.raw`(?=\W*$|,?\s(?:die|der|das|damit)\s)`;
const ORDER = new RegExp(String.raw`\S.{0,200}\b${MAKES}${LAST}`, "i");
const INFINITIVE = new RegExp(String.raw`en${LAST}`, "i");

/** Only an infinitive at the end is worth the longer look for where the order begins. */
const findOrder = (text: string): Span | null =>
  INFINITIVE.test(text) ? spanOf(text, ORDER) : null;
