/** Use cases in claims, underwriting and translation. */
import type { Subject } from "../entry.ts";

export const insuranceAndLanguage: readonly Subject[] = [
  {
    id: "claims",
    name: "claims handling",
    words:
      "claims handling, claim settlement, claims, claim, settle claims, motor claims, damage assessment, loss adjustment, auto-settled",
    people: "claims handlers",
    outcomes: [
      {
        say: "At least {to}% of claims are settled without a handler{by}, up from {from}%",
        from: "What share is settled without a handler today?",
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
  },
  {
    id: "underwriting",
    name: "underwriting",
    words:
      "underwriting, risk assessment of applications, quote automation, policy application, risk scoring of applicants, premium calculation",
    people: "underwriters",
    outcomes: [
      {
        say: "At least {to}% of applications are decided without a referral{by}, up from {from}%",
        from: "What share is decided without a referral today?",
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
  },
  {
    id: "translation",
    name: "translation",
    words:
      "translation, machine translation, localisation, localization, multilingual, translate, translators, post-editing",
    people: "translators",
    outcomes: [
      {
        say: "At least {to}% of segments go out without post-editing{by}, up from {from}%",
        from: "What share goes out unedited today?",
        title: "Say what needs no second hand",
        quality: true,
      },
      {
        say: "The time from final text to published translation falls from {from} days to {to} days",
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
  },
];
