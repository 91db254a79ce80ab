/** Things in software: features, services, delivery, tests, repairs. */
import type { Thing } from "../entry.ts";

export const softwareThings: readonly Thing[] = [
  {
    id: "test-quality",
    words:
      "automated tests, test automation, regression tests, code review, code reviews, test coverage, unit coverage, coverage, smoke tests, e2e, end-to-end test, test suite, integration tests, unit tests, linter, quality gate, bug bashes, bug bash",
    lines: [
      {
        say: "Defects that slip past {subject} and reach {people} fall from {from} to {to} a month",
        from: "How many defects did users meet last month?",
        title: "Count what reaches users",
      },
      {
        say: "The share of releases that have to be rolled back falls from {from}% to {to}% thanks to {subject}",
        from: "What share was rolled back in recent months?",
        title: "Say what a release risks",
      },
      {
        say: "The time from a finished change to a safe release falls from {from} days to {to} days with {subject}",
        from: "How many days does it take today?",
        title: "Follow a change to its users",
      },
    ],
  },
  {
    id: "bugs",
    words: "bugs, bug, defects, crashes, a11y, vulnerabilities",
    lines: [
      {
        say: "Reports from {people} about {subject} fall from {from} to {to} a month",
        from: "How many such reports came in last month?",
        title: "Count who is hit",
      },
      {
        say: "The share of {people} who never meet {subject} rises from {from}% to {to}%",
        from: "What share gets through untroubled today?",
        title: "Say what people can do again",
      },
      {
        say: "Hours a month that the team loses to {subject} fall from {from} to {to}",
        from: "How many hours did it cost last month?",
        title: "Price the detours",
      },
    ],
  },
  {
    id: "monitoring",
    words:
      "monitoring, alert, alerts, alarm, observability, runbook, on-call, slo, slos, logging, tracing, incident response, pager",
    lines: [
      {
        say: "The time until somebody notices a failure falls from {from} minutes to {to} minutes",
        from: "How many minutes did it take in the last incidents?",
        title: "Say how soon somebody knows",
      },
      {
        say: "The share of incidents that {people} notice before the team does falls from {from}% to {to}%",
        from: "What share of incidents was reported by users first?",
        title: "Be first to know",
      },
      {
        say: "Alerts that need no action fall from {from} to {to} a week",
        from: "How many alerts led to nothing last week?",
        title: "Keep the nights quiet",
      },
    ],
  },
  {
    id: "migration",
    words:
      "tech debt, technical debt, refactor, clean up, cleanup, migrate, migration, port, replace, switch, retire, sunset, deprecate, legacy, decommission, delete, no longer depend, move off, upgrade, consolidate, gone",
    lines: [
      {
        say: "Incidents caused by {subject} fall from {from} to {to} a month",
        from: "How many were there last month?",
        title: "Say what stops breaking",
      },
      {
        say: "Hours a month that the team spends on {subject} fall from {from} to {to}",
        from: "How many hours a month does it take today?",
        title: "Count the hours set free",
      },
      {
        say: "The time that a change around {subject} takes falls from {from} days to {to} days",
        from: "How many days does such a change take today?",
        title: "Say what gets easier",
      },
    ],
  },
  {
    id: "delivery",
    words:
      "ci/cd, ci, cd, deployment pipeline, release pipeline, build pipeline, runner, remote cache, build cache, release process, release train, staging, build system",
    lines: [
      {
        say: "The time from a finished change to its users falls from {from} hours to {to} hours",
        from: "How many hours does a change take today?",
        title: "Say what gets faster for whom",
      },
      {
        say: "The share of changes that have to be rolled back falls from {from}% to {to}%",
        from: "What share was rolled back last month?",
        title: "Say what a release risks",
      },
      {
        say: "Teams that ship every week with {subject} rise from {from} to {to}",
        from: "How many do so today?",
        title: "Deployed is not used",
      },
    ],
  },
  {
    id: "service",
    words:
      "service, infrastructure, backend, gateway, cloud, kubernetes, api, endpoint, endpoints, grpc, throughput, queries, integration, server, spark, mdm, cluster, component, microservice, sdk, registry",
    lines: [
      {
        say: "Teams that rely on {subject} every week rise from {from} to {to}",
        from: "How many do so today?",
        title: "Deployed is not used",
      },
      {
        say: "Outages of {subject} fall from {from} to {to} a month",
        from: "How many were there last month?",
        title: "Say what stops breaking",
      },
      {
        say: "The time that {people} wait for {subject} falls from {from} seconds to {to} seconds",
        from: "How many seconds do they wait today?",
        title: "Say what gets faster for whom",
      },
    ],
  },
  {
    id: "experience",
    words:
      "user experience, experience, onboarding, user flow, sign-up flow, journey, ux, onboarding flow, first-run",
    lines: [
      {
        say: "The share of {people} who finish what they came for rises from {from}% to {to}% with {subject}",
        from: "What share finishes it today?",
        title: "Say what people can do",
      },
      {
        say: "The share of {people} who rate {subject} as easy rises from {from}% to {to}%",
        from: "What share would say so today? A short survey tells.",
        title: "Ask those it is for",
      },
      {
        say: "Support requests about {subject} fall from {from} to {to} a month",
        from: "How many came in last month?",
        title: "Count the questions that stop",
      },
    ],
  },
  {
    id: "feature",
    words:
      "feature, features, self-service, environment, sandbox, workspace, playground, mode, layout, page, screen, audit log, import, export, signup, self-serve, app, portal, account, user account, lms, hris, cms, system, software, application, solution, suite, profile, editor, notification, plugin, library, release, beta, alpha, version, launch, product, permission, permissions, inheritance, view, formatting support, language, tool, gui, game",
    lines: [
      {
        say: "At least {to}% of {people} use {subject} every week{by}, up from {from}%",
        from: "What share does today? Not out yet? Then 0 is an honest answer.",
        to: "What share should, for it to have been worth building?",
        title: "Shipped is not used",
      },
      {
        say: "The share of {people} who still use {subject} a month after their first try rises from {from}% to {to}%",
        from: "What share does today? Not out yet? Then 0 is an honest answer.",
        title: "Tried is not kept",
      },
      {
        say: "Support requests that {subject} should make unnecessary fall from {from} to {to} a month",
        from: "How many such requests came in last month?",
        title: "Count the questions that stop",
      },
    ],
  },
];
