/** A thing now exists: nothing says whom it helps. */
import type { RuleDocs, RuleExamples } from "../../define.ts";
import { defineRule } from "../../define.ts";
import type { ReadKeyResult } from "../../read-plan.ts";
import { feeds, standsInBuild, standsInExploration } from "../stands.ts";
import { isEndState } from "../end-state.ts";
import { isShipping, qualityWords, shippedMeans } from "../shipping.ts";
import { asSure, flaggedWords } from "../words.ts";

export const rule = defineRule({
  meta: {
    id: "kr/output",
    scope: "keyResult",
    group: "outcome",
    severity: { starter: "warning", standard: "error", strict: "error" },
    cost: 48,
    source: "Doerr; Gothelf; Castro",
  },
  label: "output",
  messages: {
    shipped: {
      what: "“{{words}}” says what you ship, not what changes.",
      why: "A thing can be live and help nobody.",
      todo: "So what? Say who does what differently once it is there, and by how much.",
      ask: "Who works differently once it is there, and how would you notice?",
    },
    quality: {
      what: "“{{words}}” says how good it is, not what it changes.",
      why: "A model can reach its level and still be used by nobody.",
      todo: "Keep the level as a condition, and say who works or decides differently with it.",
      ask: "Who does what differently once it is this good?",
    },
    covered: {
      what: "“{{words}}” says how far you got, not what it changes.",
      why: "Coverage of your own work is progress, and its effect is still unsaid.",
      todo: "Keep it if it is a promise; otherwise say what gets better once it is covered.",
      ask: "What gets better once all of it is covered?",
    },
    endState: {
      what: "“{{words}}” can be checked. What does it change?",
      why: "A hire or an approval is a clear end, and its effect is still unsaid.",
      todo: "Keep it if that is the aim; otherwise say what it makes possible.",
      ask: "What becomes possible with it?",
    },
  },
  check(kr, { plan }) {
    const { kind, vanityCount, target, binary, roles } = kr.reading;
    const means = shippedMeans(kr);
    if (means) return [{ messageId: "shipped", span: means }];
    if (kind !== "output" || vanityCount) return [];
    // A level of care for what is live is what maintenance asks for.
    if (target !== null && roles.includes("maintenance")) return [];
    if (standsInExploration(kr, plan) || standsInBuild(kr, plan)) return [];
    const span = flaggedWords(kr);
    if (kr.keyResult.commitment === "committed")
      return [{ messageId: "covered", span, atMost: "nudge" }];
    if (isEndState(kr)) return [{ messageId: "endState", span, atMost: "nudge" }];
    const quality = qualityWords(kr);
    if (quality) return [{ messageId: "quality", span: quality, ...asGrave(kr) }];
    if (target !== null && !binary) return [{ messageId: "covered", span, atMost: "warning" }];
    return [{ messageId: "shipped", span, ...(isShipping(kr) ? asGrave(kr) : MILD) }];
  },
});

const MILD = { atMost: "warning" } as const;

/** An error, unless it feeds a business key result or the reader is not sure. */
function asGrave(kr: ReadKeyResult): { atMost?: "warning" } {
  return feeds(kr) ? MILD : asSure(kr);
}

export const docs: RuleDocs = {
  title: "Say what it changes, not that it ships",
  why: "Many AI projects are delivered and used by nobody. A shipped thing is a bet on an effect; the key result should be the effect.",
  how: "Name who does what differently once the thing is there, and by how much. Keep the delivery date in the plan of work.",
  whenNot:
    "In a build quarter a deployment that carries its own quality threshold stands beside an adoption or outcome key result, or when it feeds a business key result. A level of care for models that are live stands too. Hires, approvals and committed deliverables are at most a nudge. It is a warning where the reading is not sure, on coverage of all or a share, with a link to a parent, and on a plain end state that names no model and orders nothing, such as “status page public”.",
};

export const examples: RuleExamples = {
  good: [
    { text: "80% of handlers use the suggested decision every working day by 15 December" },
    { text: "Median review time falls from 6 h to 3 h" },
  ],
  bad: [
    { text: "«Deploy the routing model»", is: "shipped" },
    {
      text: "Improve ticket routing by «deploying a model» with at least 85% accuracy",
      is: "shipped",
    },
    { text: "Train a fraud model with «92% precision»", is: "quality" },
    { text: "«Publish runbooks» for 100% of the services", is: "covered" },
    { text: "«Hire a senior test engineer»", is: "endState" },
  ],
  looksBad: [
    {
      text: "Deploy the extraction service at 92% field accuracy or better by 15 November",
      pattern: "build",
      beside: ["80% of clerks accept the extracted fields unedited by 15 December"],
    },
    { text: "Every live model has a drift check each week, up from 1 of 2 today" },
    { text: "Launch the loyalty card so that monthly churn falls from 5.1% to 3.4%" },
  ],
};
