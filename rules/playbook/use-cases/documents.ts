/** Use cases around paper: extraction, invoices, contracts. */
import type { Subject } from "../entry.ts";

export const documents: readonly Subject[] = [
  {
    id: "document-extraction",
    name: "document extraction",
    words:
      "document extraction, data extraction, extract data, extraction of fields, extraction service, ocr, document processing, document capture, form recognition, intelligent document, idp, document review, review documents, document understanding",
    people: "clerks",
    outcomes: [
      {
        say: "At least {to}% of documents pass without a correction by hand{by}, up from {from}%",
        from: "What share passes with no correction today?",
        title: "Say what reaches the desk ready",
        quality: true,
      },
      {
        say: "The time from arrival to data in the system falls from {from} hours to {to} hours",
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
  },
  {
    id: "invoice-processing",
    name: "invoice processing",
    words:
      "invoice processing, invoice, invoices, accounts payable, purchase-to-pay, purchase to pay, dunning, payment matching, expense report, receipts",
    people: "accounts payable clerks",
    outcomes: [
      {
        say: "At least {to}% of invoices are booked without a manual touch{by}, up from {from}%",
        from: "What share is booked untouched today?",
        title: "Say what no one types",
        quality: true,
      },
      {
        say: "The time from receipt to posting falls from {from} days to {to} days",
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
  },
  {
    id: "contract-review",
    name: "contract review",
    words:
      "contract review, contract analysis, review contracts, clause, clause library, contract lawyers, nda review, due diligence, legal review, contract copilot",
    people: "contract lawyers",
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
  },
];
