/** Use cases around paper and text: extraction, invoices, contracts, claims, translation. */
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
        say: "At least {to}% of documents pass with no field corrected by hand{by}, up from {from}%",
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
        say: "At least {to}% of documents are read within {n} seconds",
        to: "What share has to be on time?",
        n: "How many seconds can the next step wait?",
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
        say: "At least {to}% of invoices are booked with no manual touch{by}, up from {from}%",
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
        say: "At least {to}% of invoices are matched within {n} hours of receipt",
        to: "What share has to be on time?",
        n: "How many hours may matching take?",
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
        say: "At least {to}% of contracts are marked up within {n} minutes",
        to: "What share has to be on time?",
        n: "How many minutes can a lawyer wait?",
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
  {
    id: "claims",
    name: "claims handling",
    words:
      "claims handling, claim settlement, claims, claim, settle claims, motor claims, damage assessment, loss adjustment, auto-settled",
    people: "claims handlers",
    objective: "Simple claims settle themselves",
    outcomes: [
      {
        say: "At least {to}% of claims are settled with no handler{by}, up from {from}%",
        from: "What share is settled with no handler today?",
        title: "Say which claims settle themselves",
        quality: true,
      },
      {
        say: "The median time from report to settlement falls from {from} days to {to} days",
        from: "How many days does a claim take today?",
        title: "Follow a claim to its payout",
      },
      {
        say: "Handling cost per claim falls from {from} EUR to {to} EUR",
        from: "What does one claim cost today?",
        title: "Price a claim",
      },
    ],
    adoption: [
      {
        say: "{People} follow the suggested decision in {to}% of claims{by}, up from {from}%",
        from: "How often do they today? Not live yet? Then 0 is an honest answer.",
      },
    ],
    operational: [
      {
        say: "At least {to}% of decisions are ready within {n} seconds",
        to: "What share has to be on time?",
        n: "How many seconds can a handler wait?",
      },
    ],
    guardrails: [
      {
        say: "Satisfaction with settled claims stays at or above {to} points",
        to: "What is the rating now? The guardrail is usually today's value.",
        title: "Quick must not mean unfair",
      },
    ],
    maintenance: [
      {
        say: "The time from a drift alert to a retrained claims model falls from {from} days to {to} days",
        from: "How many days did it take last time?",
      },
    ],
  },
  {
    id: "underwriting",
    name: "underwriting",
    words:
      "underwriting, risk assessment of applications, quote automation, policy application, risk scoring of applicants, premium calculation",
    people: "underwriters",
    objective: "Good risks get their offer while they are still on the page",
    outcomes: [
      {
        say: "At least {to}% of applications are decided with no referral{by}, up from {from}%",
        from: "What share is decided with no referral today?",
        title: "Say who gets an answer at once",
        quality: true,
      },
      {
        say: "The time from application to offer falls from {from} hours to {to} hours",
        from: "How many hours does an offer take today?",
        title: "Follow an application to its offer",
      },
      {
        say: "The loss ratio of new business falls from {from}% to {to}%",
        from: "What is the loss ratio of new business today?",
        title: "Say what the book gains",
      },
    ],
    adoption: [
      {
        say: "{People} follow the suggested decision in {to}% of applications{by}, up from {from}%",
        from: "How often do they today? Not live yet? Then 0 is an honest answer.",
      },
    ],
    operational: [
      {
        say: "At least {to}% of quotes are ready within {n} seconds",
        to: "What share has to be on time?",
        n: "How many seconds will an applicant wait?",
      },
    ],
    guardrails: [
      {
        say: "Differences in acceptance between protected groups stay within {to} points",
        to: "What is the difference now?",
        title: "Exact must not mean unfair",
      },
    ],
    maintenance: [
      {
        say: "The time between checks of the score against real losses falls from {from} months to {to} months",
        from: "How many months lie between checks today?",
      },
    ],
  },
  {
    id: "translation",
    name: "translation",
    words:
      "translation, machine translation, localisation, localization, multilingual, translate, translators, post-editing",
    people: "translators",
    objective: "Every market reads it on the same day, in its own words",
    outcomes: [
      {
        say: "At least {to}% of segments go out with no post-editing{by}, up from {from}%",
        from: "What share goes out unedited today?",
        title: "Say what needs no second hand",
        quality: true,
      },
      {
        say: "The time from final text to published translation falls from {from} days to {to} days",
        from: "How many days does it take today?",
        title: "Follow a text into its markets",
      },
      {
        say: "Cost per translated page falls from {from} EUR to {to} EUR",
        from: "What does a page cost today?",
        title: "Price a page",
      },
    ],
    adoption: [
      {
        say: "The share of {people} who start from the proposal rises from {from}% to {to}%",
        from: "What share does so today? Not live yet? Then 0 is an honest answer.",
      },
    ],
    operational: [
      {
        say: "At least {to}% of pages are translated within {n} minutes",
        to: "What share has to be on time?",
        n: "How many minutes can an editor wait?",
      },
    ],
    guardrails: [
      {
        say: "Complaints from readers about wording stay at or below {to} a month",
        to: "What is the count now? The guardrail is usually today's value.",
        title: "Quick must not mean wooden",
      },
    ],
    maintenance: [
      {
        say: "The time until a changed term shows in proposals falls from {from} days to {to} days",
        from: "How many days does it take today?",
      },
    ],
  },
];
