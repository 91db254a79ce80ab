/** Things in sales and finance. */
import type { Thing } from "../entry.ts";

export const businessThings: readonly Thing[] = [
  {
    id: "sales",
    words:
      "partner programme, partner program, sales demo, deals, mutual action plan, crm, partner sales, pipeline review, proposal template, account plan, resellers, prospects",
    lines: [
      {
        say: "The share of opportunities won with {subject} rises from {from}% to {to}%",
        from: "What share is won today?",
        title: "Say what it wins",
      },
      {
        say: "The time from first call to signed contract falls from {from} days to {to} days with {subject}",
        from: "How many days does it take today?",
        title: "Follow a deal to its signature",
      },
      {
        say: "The share of deals that stall for a month falls from {from}% to {to}% with {subject}",
        from: "What share stalls today?",
        title: "Count what no longer stalls",
      },
    ],
  },
  {
    id: "limits",
    words: "token budget, token budgets, cost limit, spending limit, quota, quotas, rate limit",
    lines: [
      {
        say: "Spending beyond {subject} falls from {from} EUR to {to} EUR a month",
        from: "How much was it last month?",
        title: "Follow the money",
      },
      {
        say: "The share of teams that keep within {subject} rises from {from}% to {to}%",
        from: "What share would today?",
        title: "Set is not kept",
      },
    ],
  },
  {
    id: "service-level",
    words: "sla, slas, service level, ola, response target",
    lines: [
      {
        say: "The share of cases handled within {subject} rises from {from}% to {to}%",
        from: "What share would be within it today?",
        title: "Agreed is not kept",
      },
      {
        say: "Escalations over {subject} fall from {from} to {to} a month",
        title: "Say what stops going wrong",
      },
    ],
  },
  {
    id: "patent",
    words: "patent, trademark, utility model, intellectual property",
    lines: [
      {
        say: "Products that make use of {subject} rise from {from} to {to}",
        title: "Filed is not used",
      },
      {
        say: "Revenue with products that rest on {subject} rises from {from} EUR to {to} EUR a month",
        from: "What was it last month?",
        title: "Follow the money",
      },
    ],
  },
  {
    id: "finance",
    words:
      "chart of accounts, erp, month-end, budget round, budget planning, annual budget, ledger, cost centre, billing system, invoices",
    lines: [
      {
        say: "The time to close the month with {subject} falls from {from} days to {to} days",
        from: "How many working days does the close take today?",
        title: "Say when the numbers are ready",
      },
      {
        say: "Corrections after the close that trace back to {subject} fall from {from} to {to} a month",
        from: "How many corrections were booked last month?",
        title: "Count what has to be put right",
      },
      {
        say: "The time that budget owners wait for a figure from {subject} falls from {from} days to {to} days",
        from: "How many days do they wait today?",
        title: "Follow a figure to its reader",
      },
    ],
  },
];
