/** The means is fixed before the quarter starts. */
import { defineRule } from "../../define.ts";
import type { Span } from "../../okr.ts";
import { isHandedOver } from "../signs/handed-over.ts";
import { oneOf } from "../signs/word-list.ts";
import { phraseFrom } from "../signs/words.ts";
import { regex } from "../../regex.ts";

export const rule = defineRule({
  meta: {
    id: "objective/prescribes-solution",
    scope: "objective",
    group: "outcome",
    severity: { starter: "off", standard: "nudge", strict: "warning" },
    cost: 7,
    source: "OKR consortium; Gothelf",
  },
  label: "solution fixed",
  messages: {
    means: "“{{words}}” is a means. Which problem does it solve?",
  },
  check({ text, reading }) {
    const { solution, research } = reading;
    if (research) return [];
    const span = solution?.span ?? findMeans(text);
    return span && !isHandedOver(text) ? [{ messageId: "means", span }] : [];
  },
});

const BY_BUILDING = regex("i")`
    \b(?:by|through|indem wir) (?:building|deploying|implementing|introducing|launching|training|
      developing|rolling out|migrating)\s
  `;
const THING = oneOf(
  "chat-?bots? bots? llms? gpt* gpt-#* copilots? assistants? assistent* rag models? modelle? " +
    "modellen neural_networks? dashboards? portals? apps? blockchain data_lakes? feature_stores? " +
    "knowledge_graphs? cameras? kameras? drones? drohnen? robots? roboter microservices kubernetes crm erp sap rpa",
);
const WITH = oneOf("with using through via powered_by based_on mit mithilfe durch");
const USE = oneOf("use apply adopt leverage nutzen? nutzt");
const ARTICLE = oneOf("an? the our der die das dem den eine? einem einen einer unser*");
const WITH_WHAT = new RegExp(String.raw`(?:^${USE} |\b${WITH} )(?:${ARTICLE} )?`, "gi");
/** A thing, unless it is told whom it serves. */
const NAMED_THING = new RegExp(
  String.raw`(?<![^ -])${THING}\b(?! (?:that|which|they|people|you)\b)`,
  "gi",
);

/** The thing by which it is to be reached: "with an LLM-based assistant", "by building a portal". */
function findMeans(text: string): Span | null {
  const building = BY_BUILDING.exec(text);
  if (building) return phraseFrom(text, building.index + building[0].length);
  if (text.search(WITH_WHAT) < 0) return null;
  for (const match of text.matchAll(WITH_WHAT)) {
    const start = match.index + match[0].length;
    if (soonNamesThing(text.slice(start))) return phraseFrom(text, start);
  }
  return null;
}

/** Whether one of the first four words begins a thing's name or ends in it: "AI-powered chatbot". */
function soonNamesThing(words: string): boolean {
  const soon = /^(?:[\w-]+ ){0,3}/.exec(words)?.[0].length ?? 0;
  return [...words.matchAll(NAMED_THING)].some(
    ({ index }) => words.lastIndexOf(" ", index) + 1 <= soon,
  );
}
