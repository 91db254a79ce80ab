/** More of what team leads type, from workshops, wards, depots and offices. */
import type { Cases } from "./everyday.cases.ts";

export const everydayAtWork: readonly Cases[] = [
  [
    "Job seekers are placed faster",
    ["Matching algorithm introduced in 6 agencies", "Procure a skills taxonomy"],
  ],
  [
    "Trucks are loaded once and right",
    ["Implement load planning optimiser", "Run training for loaders"],
  ],
  [
    "Lawyers spend their day on judgement, not on typing",
    [
      "Introduce document automation for standard contracts",
      "Evaluate legal AI tools (Harvey, Luminance, CoCounsel)",
    ],
  ],
  [
    "Security incidents end before customers notice",
    ["Deploy EDR on all endpoints", "Automate triage of phishing reports with an LLM"],
  ],
  [
    "HR answers in minutes what takes days today",
    ["Launch HR service portal", "Migrate personnel files to the cloud"],
  ],
  [
    "Marketing creates campaigns with AI, on brand",
    ["Train brand voice model", "Define brand guardrails"],
  ],
  [
    "Maintenance knows before machines stop",
    ["Retrofit 25 pumps with sensors", "Develop anomaly detection model, F1 > 0.9"],
  ],
  [
    "Public services feel as easy as online shopping",
    ["Digitise 15 administrative services", "Create user accounts for citizens"],
  ],
  [
    "Our data is ready for AI",
    ["Assign data owners for all critical data objects", "Catalogue 80% of our tables"],
  ],
  ["We know which AI use cases pay off in underwriting", ["Run 4 design sprints"]],
  [
    "Product teams launch AI features safely on their own",
    ["LLM gateway with 5 models live", "Create evaluation toolkit"],
  ],
  [
    "Every service technician uses the repair copilot",
    ["Roll-out to 14 countries", "Improve answer accuracy to 90%"],
  ],
  [
    "Caseworkers decide housing benefit without copying data around",
    ["Develop an AI agent that pre-fills benefit decisions", "Test AI agent with 5 municipalities"],
  ],
  [
    "Our chemists run half the experiments they run today",
    ["Bayesian optimisation tool deployed in 2 labs", "Build experiment recommendation engine"],
  ],
  [
    "Tower crews repair antennas before subscribers notice",
    ["Develop failure prediction for base stations", "Buy 10 thermal cameras"],
  ],
  [
    "Every euro of marketing is spent where it works",
    ["Set up attribution model", "Switch agency"],
  ],
  [
    "Passengers know when their train really comes",
    ["Improve arrival prediction (RMSE < 3 min)", "Launch WhatsApp channel"],
  ],
  [
    "Our call centre speaks the customer's language",
    ["Real-time translation in the agent desktop", "Localise 200 macros"],
  ],
  [
    "Accountants trust the AI bookings",
    [
      "Deploy AI account assignment for supplier invoices to 4 entities",
      "Accuracy of account assignment >= 95%",
    ],
  ],
  [
    "Sales reps enter a meeting prepared",
    ["Implement AI account briefings in Salesforce", "Cleanse contact data"],
  ],
  [
    "Cyber insurance renews us without questions",
    ["Roll out privileged access management", "Implement SIEM use cases"],
  ],
  [
    "Data products are as easy to use as an app store",
    ["Build data marketplace", "Introduce data product owner role"],
  ],
  [
    "Tenants get repairs done in one visit",
    ["AI triage of repair requests introduced", "Photo upload in tenant app"],
  ],
  [
    "Warehouses never run out of the top sellers",
    ["Replenishment algorithm live for 300 top SKUs", "Supplier scorecards"],
  ],
];
