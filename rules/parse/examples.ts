/** Plans to try the coach with: written as teams write them, good lines beside weak ones. */

export interface ExamplePlan {
  id: string;
  title: string;
  /** What it shows, in a line. */
  about: string;
  /** As it would be pasted; `parsePlan` reads it. */
  text: string;
}

export const examplePlans: readonly ExamplePlan[] = [
  {
    id: "claims",
    title: "Claims team, build quarter",
    about: "A model on its way into the handlers' day, under two business key results.",
    text: `# Claims AI, Q1 2027

Team: Claims AI
Pattern: build
Live: damage photo classifier

## Company key results

- P1: Median claim settlement from 12 days to 5 days
- P2: Cost per claim from 41 EUR to 30 EUR

## Objective 1: Simple motor claims settle themselves

- KR 1.1: 30% of motor claims settled with no handler by 31 March 2027, up from 4% (feeds P1, P2)
- KR 1.2: 80% of handlers use the suggested decision every working day
- KR 1.3: Deploy the damage estimation model
- KR 1.4: Model accuracy of at least 92%
- KR 1.5: p99 of the decision service stays below 300 ms

## Objective 2: Deliver best-in-class AI

- KR 2.1: Hold 6 prompt workshops with the claims teams
- KR 2.2: Improve the quality of the document pipeline
`,
  },
  {
    id: "support",
    title: "Support assistant, as written in a meeting",
    about: "Labels, activities and a few strong figures.",
    text: `O1: Customers get an answer before they get angry
KR1.1: First reply falls from 4 hours to 25 minutes by the end of Q1 2027
KR1.2: A third of "where is my order" chats are resolved by the assistant without hand-over
KR1.3: Launch the chatbot on the website and train the agents
KR1.4: Support the sales team with demos

O2: Launch the knowledge search for 500 agents
KR2.1: Publish 12 articles about prompt writing
KR2.2: Search relevance (NDCG@10) from 0.61 to 0.75
KR2.3: X% of agents are happy with the search
KR2.4: Reduce handling time from 6 to 9 minutes
`,
  },
  {
    id: "platform",
    title: "ML platform, from a sheet",
    about: "Two columns, pasted from a spreadsheet.",
    text: `Objective\tKey result
Teams bring a model into production without asking us\t6 of 9 product teams ship through the platform by 31 March 2027, up from 2
\tTime from approved model to production falls from 15 days to 3 days
\tBuild a feature store
\tEvery production model has a drift check each week
Find out whether forecasting pays for our planners\tDecide go or no-go on the forecasting pilot
\tExplore time series models
\tForecast error on the 40 largest products is measured against the planners' own
`,
  },
];
