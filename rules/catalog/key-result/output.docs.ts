/** What `kr/output` is for, in words and examples. */
import type { RuleDocs, RuleExamples } from "../../define.ts";

export { rule } from "./output.ts";

export const docs: RuleDocs = {
  title: "Say what it changes, not that it ships",
  why: "Many AI projects are delivered and used by nobody. A shipped thing is a bet on an effect; the key result should be the effect.",
  how: "Name who does what differently once the thing is there, and by how much. Keep the delivery date in the plan of work.",
  whenNot:
    "In a build quarter a deployment that carries its own quality threshold stands beside an adoption or outcome key result, or when it feeds a business key result. A level of care for models that are live stands too. Hires, approvals and committed deliverables are at most a nudge, and no fault at all where all of them, or a duty, are committed. It is a warning where the reading is not sure, on coverage of all or a share, with a link to a parent, and on a plain end state that names no model and orders nothing, such as “status page public”.",
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
    {
      text: "«All high-risk systems comply» with the EU AI Act by 15 December",
      is: "covered",
    },
    { text: "«Hire a senior test engineer»", is: "endState" },
    { text: "«14 dead dashboards removed»", is: "covered" },
    { text: "«Rollout an 4 Standorten»", is: "covered" },
    { text: "«Launch parent app» at 12 schools", is: "covered" },
    { text: "«Neues Lagersystem in 4 Werken ausrollen»", is: "covered" },
  ],
  looksBad: [
    { text: "The claims model is retrained every month with no manual step" },
    { text: "Deliver 99.95% availability" },
    { text: "All high-risk systems registered under the EU AI Act", commitment: "committed" },
    { text: "Services of the Online Access Act: 115 of 115 live", commitment: "committed" },
    { text: "Go/no-go decision on the voice bot by the steering committee by 30 November 2026" },
    { text: "Zero severe incidents caused by AI in production" },
    { text: "Feature store documentation is good" },
    {
      text: "Deploy the extraction service at 92% field accuracy or better by 15 November",
      pattern: "build",
      beside: ["80% of clerks accept the extracted fields unedited by 15 December"],
    },
    { text: "Drift-Monitoring für alle 4 produktiven Modelle aktiv" },
    { text: "Alle drei Modelle quartalsweise revalidiert" },
    { text: "Altes Dokumentenklassifikationsmodell abgeschaltet" },
    { text: "MDR-Dokumentation vollständig bis 15. Dezember", commitment: "committed" },
    { text: "CRM sauber gepflegt" },
    { text: "Every live model has a drift check each week, up from 1 of 2 today" },
    { text: "Launch the loyalty card so that monthly churn falls from 5.1% to 3.4%" },
  ],
};
