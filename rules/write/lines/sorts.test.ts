import { describe, expect, it } from "vitest";
import { placeOf } from "../../gate/test-place.ts";
import { rewrite } from "../rewrite.ts";

function said(keyResult: string, objective: string): string {
  return rewrite(placeOf(keyResult, objective))
    .map(({ text }) => text)
    .join("\n");
}

const TRUST = "AI that colleagues trust in their daily work";

describe("a key result whose wording tells its sort", () => {
  it.each<[text: string, says: RegExp, never: RegExp]>([
    ["500 employees complete the AI literacy training", /in the AI literacy/u, /500 employees/u],
    [
      "Hire 2 ML engineers",
      /unaided work for the 2 ML engineers/u,
      /without correction|mistakes/iu,
    ],
    ["All high-risk systems comply with the EU AI Act", /open finding/u, /comply|correct/u],
    ["Support the business units in using AI", /business units use AI/u, /in the business units/u],
    ["Help buyers negotiate better contracts", /say that they negotiate/u, /without help/u],
    ["Retrain churn model monthly", /healthy state of the churn model/u, /monthly|flagged/u],
    ["Deploy a chatbot for HR questions", /colleagues/u, /customers|finished change/u],
    ["Roll out Copilot licences to 400 developers", /developers with access/u, /person who asked/u],
    ["Improve the quality of the knowledge base", /rate the knowledge base/u, /base rises/u],
    ["Recalibrate the credit score every quarter", /of the credit score/u, /recalibrate/u],
    ["All suppliers sign the code of conduct", /about the code of conduct/u, /the suppliers/u],
    ["Support HR with a skills matrix", /rely on the skills matrix/u, /the HR/u],
    ["Digitise 80% of paper forms", /by hand on the paper forms/u, /readers/u],
    ["Ban releases on Fridays", /Incidents that follow a release/u, /ban releases/iu],
    ["Ban shadow AI tools", /still use shadow AI tools/u, /use the|the ban/u],
    ["Build momentum", /notice the momentum/u, /rely on/u],
    ["Segment customers with a clustering model", /segmentation of the customers/u, /correction/u],
    ["Enable single sign-on", /protected by the single sign-on/u, /the enable/u],
    ["Become GDPR compliant", /findings on GDPR/u, /become/iu],
    ["Agents are trained on the new routing tool", /training on the routing/u, /say that agents/u],
    [
      "Launch a voice assistant for field technicians",
      /use the voice assistant every/u,
      /for field/u,
    ],
  ])("%s", (text, says, never) => {
    const all = said(text, TRUST);
    expect(all).toMatch(says);
    expect(all).not.toMatch(never);
  });

  it.each([
    "Appoint an AI officer",
    "Win an AI award",
    "Create awareness of AI risks among managers",
    "Strengthen the partnership with the university",
    "Improve collaboration between data science and IT",
  ])("is asked about the effect where it names nothing that could be used: %s", (text) => {
    expect(said(text, TRUST)).not.toMatch(/rely on|results from|mistakes in|thanks to/iu);
  });
});

describe("a means to an end", () => {
  it.each<[text: string, objective: string, first: RegExp]>([
    [
      "Publish a fairness report on the ranking model",
      "Recruiters see suitable applications first",
      /^The share of recruiters who see suitable applications first rises/u,
    ],
    [
      "Train the call centre on churn scores",
      "Churn-prone subscribers hear from us in time",
      /^The share of churn-prone subscribers who hear from us in time rises/u,
    ],
    [
      "Build a demand heat map for the picking zones",
      "Warehouse pickers stop walking for nothing",
      /^The share of warehouse pickers who have stopped walking for nothing rises/u,
    ],
    [
      "Improve the developer experience",
      "Data scientists release without waiting for us",
      /^The share of data scientists who release without waiting for us rises/u,
    ],
    [
      "Analyse false positives of the last 6 months",
      "Fraud checks stop annoying honest customers",
      /^The share of honest payments declined falls/u,
    ],
    ["Automate document intake", TRUST, /by hand on the document intake falls/u],
    ["Train nurses on the new ward app", TRUST, /training on the ward app/u],
    ["Train a speech model for ward notes", TRUST, /results from the speech model/u],
    [
      "Equip field crews with tablets",
      "Field crews fix the fault on the first visit",
      /^At least \{a\}% of field crews use the tablets on every working day/u,
    ],
    [
      "Sign a contract with a parts-data provider",
      "Field crews fix the fault on the first visit",
      /^The share of faults that field crews fix on the first visit rises/u,
    ],
    [
      "Clean up 40,000 duplicate accounts",
      "Sellers spend their time with customers, not in the CRM",
      /^The time that sellers spend on the 40,000 duplicate accounts falls/u,
    ],
    [
      "Hire 5 case workers",
      "Citizens get their building permit in weeks, not months",
      /^The share of citizens who get their building permit in weeks rises/u,
    ],
    [
      "Integrate weather data into the demand forecast",
      "Planners trust what the forecast says",
      /^The share of planners who say that they trust what the forecast says rises/u,
    ],
    [
      "Forecast MAPE below 15%",
      "Planners trust what the forecast says",
      /^The gap between forecast and sales on the items that matter most falls from \{a\}% to 15%/u,
    ],
    [
      "Sign a contract with a parts-data provider",
      "Sellers spend less time on reports",
      /^The time that sellers spend on reports falls from \{a\} hours to \{b\} hours a week/u,
    ],
    [
      "Hire 5 case workers",
      "Our documents are read by machines first",
      /^The share of documents that are read by machines first rises/u,
    ],
    [
      "Evaluate three LLM vendors",
      TRUST,
      /^On past cases the best of the three LLM vendors does at least/u,
    ],
    [
      "Fine-tune and train the demand model",
      TRUST,
      /with the demand model at hand|forecast and sales/u,
    ],
    ["Pilot AI-assisted diagnosis with two depots", TRUST, /who tried the AI-assisted diagnosis/u],
    [
      "ISO 27001 certified by March",
      TRUST,
      /^Contracts that wait for the ISO 27001 certification/u,
    ],
    ["Work with legal on a contract template", TRUST, /start from the contract template/u],
    ["Run a penetration test on the portal", TRUST, /^Serious weaknesses of the portal/u],
    [
      "Install vibration sensors on all 12 extruders",
      TRUST,
      /^Unplanned downtime falls from .* a month on all 12 extruders by/u,
    ],
    [
      "Reduce the number of handovers per claim",
      TRUST,
      /^The number of handovers per claim falls/u,
    ],
    ["Launch Microsoft 365 Copilot", TRUST, /Microsoft 365 Copilot|rated helpful/u],
    [
      "Have 5 use cases in production",
      TRUST,
      /^The share of the 5 use cases that are in daily use/u,
    ],
    ["Summarise all calls automatically", TRUST, /of summaries are used without correction/u],
    ["Red-team the assistant with 200 prompts", TRUST, /^Serious weaknesses of the assistant/u],
    [
      "Build a rules engine for standard risks",
      "Underwriters decide small cases in minutes",
      /^The share of cases that the rules engine for standard risks settles/u,
    ],
    [
      "Introduce MEDDIC in all sales calls",
      "We sell to larger customers",
      /of sellers rely on the MEDDIC every week/u,
    ],
    ["Onboard 6 teams to the feature store", TRUST, /of the 6 teams use the feature store/u],
    ["Support 40 engineers in using the planner", TRUST, /of the 40 engineers use the planner/u],
    ["Collect 5,000 meter photos", TRUST, /decided correctly without a manual check/u],
    ["Being on call feels humane", "Night shifts get quiet", /say that being on call/u],
  ])("%s: %s", (text, objective, first) => {
    expect(said(text, objective).split("\n")[0]).toMatch(first);
  });
});

describe("what is said already", () => {
  it.each([
    "Cut manual journal entries from 1,200 to 400 per month by 31 March 2027",
    "Answer rate of the HR bot rises from 35 % to 60 % by 31 March 2027",
    "Forecast error (MAPE) down from 18% to 12% by 31 March 2027",
    "Zero severe incidents caused by AI in production by 31 March 2027",
  ])("is never put aside: %s", (text) => {
    const lost = rewrite(placeOf(text, TRUST)).filter(({ numbers }) => numbers.length === 0);
    expect(lost.map((each) => each.text)).toEqual([]);
  });

  it("in German stands in no English sentence", () => {
    expect(said("3 Modelle trainieren", TRUST)).toBe("");
  });
});
