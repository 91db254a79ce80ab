/** Use cases around paper: extraction, invoices, contracts. */
import type { Entry } from "../entry.ts";

export const documents: readonly Entry[] = [
  {
    id: "document-extraction",
    name: "document extraction",
    words:
      "document extraction, data extraction, extract data, extraction of fields, extraction service, ocr, document processing, document capture, form recognition, intelligent document, idp, document review, review documents, document understanding",
    people: "clerks",
    objective: "Documents come in and the data is simply there",
    outcomes: [
      {
        say: "At least {to}% of documents pass without a correction by hand{by}, up from {from}%",
        from: "What share passes with no correction today?",
        title: "Say what reaches the desk ready",
        quality: true,
      },
      {
        say: "The time from arrival to data in the system falls from {from} hours to {to} hours",
        from: "How many hours does it take today?",
        title: "Follow a document through the house",
      },
      {
        say: "Handling cost per document falls from {from} EUR to {to} EUR",
        from: "What does one document cost today?",
        title: "Price a document",
      },
    ],
    adoption: [
      {
        say: "{People} accept the extracted fields unedited for {to}% of documents{by}, up from {from}%",
        from: "How often do they today? Not live yet? Then 0 is an honest answer.",
      },
    ],
    operational: [
      {
        say: "The response time for documents falls from {from} seconds to {to} seconds",
        from: "How many seconds is it today?",
        to: "How many seconds are fast enough?",
      },
    ],
    guardrails: [
      {
        say: "Wrong bookings caused by an extracted field stay at or below {to} a month",
        to: "What is the count now? The guardrail is usually today's value.",
        title: "Faster must not mean wrong",
      },
    ],
    maintenance: [
      {
        say: "The time until a new layout is read without help falls from {from} days to {to} days",
        from: "How many days is a new layout keyed in by hand today?",
      },
    ],
  },
  {
    id: "invoice-processing",
    name: "invoice processing",
    words:
      "invoice processing, invoice, invoices, accounts payable, purchase-to-pay, purchase to pay, dunning, payment matching, expense report, receipts",
    people: "accounts payable clerks",
    objective: "Invoices are paid on time and nobody types them",
    outcomes: [
      {
        say: "At least {to}% of invoices are booked without a manual touch{by}, up from {from}%",
        from: "What share is booked untouched today?",
        title: "Say what no one types",
        quality: true,
      },
      {
        say: "The time from receipt to posting falls from {from} days to {to} days",
        from: "How many days does it take today?",
        title: "Follow an invoice to its payment",
      },
      {
        say: "The share of invoices paid late falls from {from}% to {to}%",
        from: "What share is paid late today?",
        title: "Say what suppliers notice",
      },
    ],
    adoption: [
      {
        say: "{People} post the proposed booking unchanged for {to}% of invoices{by}, up from {from}%",
        from: "How often do they today? Not live yet? Then 0 is an honest answer.",
      },
    ],
    operational: [
      {
        say: "The response time for invoices falls from {from} hours to {to} hours",
        from: "How many hours is it today?",
        to: "How many hours are fast enough?",
      },
    ],
    guardrails: [
      {
        say: "Payments that have to be reversed stay at or below {to} a month",
        to: "What is the count now? The guardrail is usually today's value.",
        title: "Touchless must not mean careless",
      },
    ],
    maintenance: [
      {
        say: "The time until a new supplier's invoices are booked untouched falls from {from} weeks to {to} weeks",
        from: "How many weeks are they keyed in by hand today?",
      },
    ],
  },
  {
    id: "contract-review",
    name: "contract review",
    words:
      "contract review, contract analysis, review contracts, clause, clause library, contract lawyers, nda review, due diligence, legal review, contract copilot",
    people: "contract lawyers",
    objective: "Lawyers read what matters and skip what is standard",
    outcomes: [
      {
        say: "The time from request to reviewed contract falls from {from} days to {to} days",
        from: "How many days does one review take today?",
        title: "Follow a contract to its signature",
      },
      {
        say: "At least {to}% of flagged clauses are confirmed by a lawyer{by}, up from {from}%",
        from: "What share is confirmed today?",
        title: "Say who relies on it",
        quality: true,
      },
      {
        say: "Contracts that go to outside counsel fall from {from} to {to} a month",
        from: "How many went out last month?",
        title: "Count what stays in the house",
      },
    ],
    adoption: [
      {
        say: "The share of {people} who open the review proposal first rises from {from}% to {to}%",
        from: "What share does so today? Not live yet? Then 0 is an honest answer.",
      },
    ],
    operational: [
      {
        say: "The response time for contracts falls from {from} minutes to {to} minutes",
        from: "How many minutes is it today?",
        to: "How many minutes are fast enough?",
      },
    ],
    guardrails: [
      {
        say: "Risky clauses missed in a monthly sample stay at or below {to}",
        to: "How many can the house defend?",
        title: "Quick must not mean blind",
      },
    ],
    maintenance: [
      {
        say: "The time until a changed house position shows in proposals falls from {from} days to {to} days",
        from: "How many days does it take today?",
      },
    ],
  },
];
