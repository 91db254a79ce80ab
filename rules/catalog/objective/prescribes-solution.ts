/** The means is fixed before the quarter starts. */
import { defineRule } from "../../define.ts";
import type { Span } from "../../okr.ts";
import { isHandedOver } from "../handed-over.ts";
import { phraseFrom } from "../words.ts";

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
    means: {
      what: "“{{words}}” is a means. Which problem does it solve?",
      why: "A fixed solution stops the team from finding a cheaper one.",
      todo: "Write the problem as its people feel it, and leave the means to the team.",
      ask: "If that were not available, what would you still want to reach?",
    },
  },
  check({ text, reading }) {
    const { solution, research } = reading;
    if (research || isHandedOver(text)) return [];
    const span = solution?.span ?? findMeans(text);
    return span ? [{ messageId: "means", span }] : [];
  },
});

const BY_BUILDING =
  /\b(?:by|through|indem wir) (?:building|deploying|implementing|introducing|launching|training|developing|rolling out|migrating)\s/i;
const WITH_A_THING =
  /(?:^(?:use|apply|adopt|leverage|nutze[nt]?) |\b(?:with|using|through|via|powered by|based on|mit|mithilfe|durch) )(?:(?:an?|the|our|der|die|das|de[mnr]|eine[mnr]?|eines|unser\w*) )?(?=(?:[\w-]+ ){0,3}?(?:chat-?bots?|bots?|llms?|gpt[\w-]*|copilots?|assistants?|assistent\w*|rag|models?|modelle?n?|neural networks?|dashboards?|portals?|apps?|blockchain|data lakes?|feature stores?|knowledge graphs?|microservices|kubernetes|crm|erp|sap|rpa)\b(?! (?:that|which|they|people|you)\b))/i;

/** The thing by which it is to be reached: "with an LLM-based assistant", "by building a portal". */
function findMeans(text: string): Span | null {
  const match = BY_BUILDING.exec(text) ?? WITH_A_THING.exec(text);
  return match && phraseFrom(text, match.index + match[0].length);
}
