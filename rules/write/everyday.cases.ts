/** Weak key results as team leads type them, by the objective they stand under. */
import { everydayAtWork } from "./everyday-work.cases.ts";

export type Cases = readonly [objective: string, keyResults: readonly string[]];

export const everyday: readonly Cases[] = [
  [
    "Underwriters decide small cases in minutes",
    [
      "Train gradient boosting model on 5 years of policy data",
      "Deploy document classification for broker submissions",
    ],
  ],
  [
    "Our AI models comply with the EU AI Act",
    ["Create a model inventory", "Set up a model risk committee"],
  ],
  [
    "Engineers find answers without asking around",
    ["Index Confluence and SharePoint in a vector database", "Evaluate 4 embedding models"],
  ],
  [
    "Developers ship AI-assisted code they can stand behind",
    ["Roll out GitHub Copilot to 250 developers", "Run 6 brown bag sessions on agentic coding"],
  ],
  [
    "Learn whether agents can take over claims correspondence",
    ["Benchmark 3 agent frameworks", "Shadow claims handlers for 2 weeks"],
  ],
  [
    "Store managers order the right amount of fresh food",
    ["Develop demand forecasting for 5,000 SKUs", "Improve data quality of stock counts"],
  ],
  [
    "Patients wait less in the emergency department",
    ["Purchase a patient flow system", "Develop a length-of-stay prediction"],
  ],
  [
    "Our people grow with us",
    ["Launch a leadership programme for 40 managers", "Implement new LMS"],
  ],
  ["We sell to larger customers", ["Attend 5 trade fairs", "Restructure the sales team by region"]],
  ["Warehouse work is safe and calm", ["Buy 4 autonomous forklifts", "Update the hazard register"]],
  [
    "Tax office answers before people call again",
    [
      "Introduce chatbot on the website for the 50 most frequent questions",
      "Set up a call-back service",
    ],
  ],
  [
    "Work gets easier for everyone",
    [
      "Set up a feature store on Databricks",
      "Upgrade SAP to S/4HANA in the finance department",
      "Finish the migration of the data warehouse to Snowflake",
      "Optimise the recruiting process",
      "Digitalise supplier invoices",
      "Data catalogue implemented for finance and sales domains",
      "Create dashboards for management",
      "Ensure GDPR compliance of all AI systems",
      "Roll out 5S in all production cells",
      "Write 20 help centre articles",
      "Rollout of Microsoft 365 Copilot (pilot group 200 users, then company-wide), training concept, use case library, governance",
      "Hire Head of AI",
      "Publish 3 papers at top-tier conferences",
      "Reduce model inference cost",
      "Make our website accessible",
      "Outsource payroll",
      "Appoint AI ambassadors in every department",
      "Negotiate new lease for the warehouse",
      "Automated tests for 70% of critical user journeys",
      "Implement chatbot for suppliers, integrate it into Ariba and translate it into Spanish",
      "Deliver digital twin of line 2",
      "Define KPIs for AI programme",
      "Set up A/B testing framework",
    ],
  ],
  [
    "Contact centre agents handle calls with calm",
    [
      "Provide agents with real-time suggestions during calls",
      "Summarise 100% of calls automatically",
    ],
  ],
  [
    "Our AI programme delivers value the board can see",
    [
      "Have 5 use cases in production by end of year",
      "Run AI literacy e-learning for all staff (mandatory, 2h) and track completion",
    ],
  ],
  [
    "Adjusters settle storm damage from photos",
    [
      "Acquire 20k labelled roof photos from partners & clean them",
      "Integrate model into Guidewire so that adjusters see the estimate in the claim file",
    ],
  ],
  [
    "Warehouse and transport plan with the same forecast",
    [
      "Build volume forecast per depot and day",
      "Explain forecasts to depot managers in monthly calls",
    ],
  ],
  [
    "Language models answer safely in front of customers",
    ["Red-team the assistant with 200 attack prompts", "Hallucination rate < 3%"],
  ],
  [
    "Teams build AI features without waiting for the platform team",
    [
      "Terraform modules for GPU workloads published",
      "Move 12 teams from on-prem Jupyter to the managed notebook service",
    ],
  ],
  [
    "Editors find the right archive picture in seconds",
    ["Tag 2 million archive pictures with CLIP", "User test with 10 editors"],
  ],
  [
    "Procurement buys at the right price",
    ["Category strategies for top 10 categories", "Train buyers in negotiation"],
  ],
  [
    "Pupils and parents reach us digitally",
    ["Launch parent app at 12 schools", "Answer FAQ on website"],
  ],
  [
    "The month-end feels like any other week",
    ["Document reconciliation steps", "Hire a senior accountant"],
  ],
  [
    "Our product is the one security teams recommend",
    ["SOC 2 Type II report issued", "Launch bug bounty programme"],
  ],
  ...everydayAtWork,
];
