/**
 * Sorts of things that stand in weak key results, whatever the business: so what follows from a
 * document, a hire, a release? `{subject}` is the user's phrase with its article; `{s}`, `{is}`
 * and `{it}` agree with it. `{people}` are those the objective names.
 */
import type { Thing } from "./entry.ts";

export const things: readonly Thing[] = [
  {
    id: "hire",
    words:
      "hire, hiring, recruit, fill roles, open role, team-lead role, headcount, full time, intern, full stack, add designer, generalist",
    lines: [
      {
        say: "The time until {subject} lead{s} work unaided falls from {from} weeks to {to} weeks after joining",
        from: "How many weeks does it take a new joiner in such a role today?",
        title: "Say what the hire makes possible",
      },
      {
        say: "Work items that wait for {subject} fall from {from} to {to} a month",
        from: "How many items wait for want of these people today?",
        title: "Count what waits today",
      },
      {
        say: "The time to an accepted offer for {subject} falls from {from} days to {to} days",
        from: "How many days does it take from opening the role today?",
        title: "Follow the candidate's wait",
      },
    ],
  },
  {
    id: "user-research",
    words:
      "user research, customer call, customer interview, interview, user interview, usability test, talk to, survey, friction log, pain point, customer visit, discovery, estimate prevalence",
    lines: [
      {
        say: "Product decisions that cite evidence from {subject} rise from {from} to {to} a month",
        from: "How many decisions a month rest on such evidence today?",
        title: "Say who decides differently",
      },
      {
        say: "The share of {people} who finish the task that {subject} show{s} to be hardest rises from {from}% to {to}%",
        from: "What share finishes that task today? Measuring it can be the first step.",
        title: "Fix what hurts most",
      },
    ],
  },
  {
    id: "training",
    words:
      "training, course, workshop, webinar, onboarding session, lunch and learn, bootcamp, labelling party, session, hackathon, bug bash, data hour, office hours, enablement",
    lines: [
      {
        say: "At least {to}% of those who join {subject} use what they learned in their own work a month later{by}, up from {from}%",
        from: "What share did so after the last one?",
        title: "Say what people do afterwards",
      },
      {
        say: "Requests for help on the topic of {subject} fall from {from} to {to} a month",
        from: "How many such requests reach the team in a month today?",
        title: "Count the questions that stop",
      },
    ],
  },
  {
    id: "meeting",
    words:
      "meeting, stakeholder meeting, align with, alignment, sync, retro, town hall, brainstorm, offsite, standup, communication, empathy session, 1:1",
    lines: [
      {
        say: "Decisions reopened after {subject} fall from {from} to {to} a month",
        from: "How many decisions were reopened last month?",
        title: "Say what the talking settles",
      },
      {
        say: "The time from an open question to a decision falls from {from} days to {to} days through {subject}",
        from: "How many days does a decision take today?",
        title: "Follow a question to its answer",
      },
      {
        say: "The share of those involved in {subject} who say that they know what was decided and why rises from {from}% to {to}%",
        from: "What share would say so today?",
        title: "Ask the people affected",
      },
    ],
  },
  {
    id: "test-quality",
    words:
      "test coverage, unit coverage, coverage, smoke test, regression suite, e2e, end-to-end test, test suite, integration test, unit test, linter, quality gate, dbt test",
    lines: [
      {
        say: "Defects that slip past {subject} and reach {people} fall from {from} to {to} a month",
        from: "How many defects did users meet last month?",
        title: "Count what reaches users",
      },
      {
        say: "The share of releases rolled back or patched at once falls from {from}% to {to}% thanks to {subject}",
        from: "What share was rolled back or patched in recent months?",
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
    words:
      "bug, defect, fix, crash, tech debt, technical debt, a11y, refactor, clean up, cleanup, backlog",
    lines: [
      {
        say: "Reports from {people} about {subject} fall from {from} to {to} a month",
        from: "How many such reports came in last month?",
        title: "Count who is hit",
      },
      {
        say: "The share of {people} who get through without meeting {subject} rises from {from}% to {to}%",
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
      "monitoring, alert, alarm, drift alarm, observability, runbook, on-call, slo, dashboard for operations, logging, tracing, incident response, pager",
    lines: [
      {
        say: "The time until a failure is noticed falls from {from} minutes to {to} minutes with {subject}",
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
    id: "compliance",
    words:
      "audit, control, evidence, compliance, pen-test, penetration test, vendor list, certification, vpat, wcag, gdpr, soc, iso, incident policy, security review, access review, redaction, risk register",
    lines: [
      {
        say: "Open findings on {subject} fall from {from} to {to}",
        from: "How many findings are open today?",
        title: "Say what the auditor no longer finds",
      },
      {
        say: "The time to close a finding on {subject} falls from {from} days to {to} days",
        from: "How many days does a finding stay open today?",
        title: "Follow a finding to its end",
      },
      {
        say: "The share of staff who handle a test case on {subject} correctly rises from {from}% to {to}%",
        from: "What share would today? A short exercise tells.",
        title: "Try it on real people",
      },
    ],
  },
  {
    id: "migration",
    words:
      "migrate, migration, port, replace, switch, retire, sunset, deprecate, legacy, decommission, delete, no longer depend, move off, upgrade, consolidate, gone",
    lines: [
      {
        say: "Incidents traced back to {subject} fall from {from} to {to} a month",
        from: "How many were there last month?",
        title: "Say what stops breaking",
      },
      {
        say: "Hours a month spent on keeping {subject} running fall from {from} to {to}",
        from: "How many hours a month does it take today?",
        title: "Count the hours set free",
      },
      {
        say: "The time that a typical change to {subject} takes falls from {from} days to {to} days",
        from: "How many days does such a change take today?",
        title: "Say what gets easier",
      },
    ],
  },
  {
    id: "policy",
    words:
      "policy, values, norms, team norms, rules, practices, governance, salary band, culture, handbook, principles, process, off-boarding, code of conduct, buddy, career framework, vision, mission",
    lines: [
      {
        say: "The share of colleagues who say that {subject} help{s} them in their daily work rises from {from}% to {to}%",
        from: "What share would say so today? A short survey tells.",
        title: "Ask those it is for",
      },
      {
        say: "Cases that are handled against {subject} fall from {from} to {to} a month",
        from: "How many such cases came up last month?",
        title: "See it in daily practice",
      },
      {
        say: "Questions about {subject} that somebody has to settle fall from {from} to {to} a month",
        from: "How many such questions came up last month?",
        title: "Count the questions that stop",
      },
    ],
  },
  {
    id: "design-document",
    words:
      "design document, design doc, technical plan, product plan, specification, rfc, architecture document, roadmap, write-up, strategy, business case, key results, user experience, concept, proposal, plan, metrics",
    lines: [
      {
        say: "Rework caused by open questions in {subject} falls from {from} days to {to} days a month",
        from: "How many days went into rework last month?",
        title: "Say what the clarity saves",
      },
      {
        say: "The time from {subject} to a version in the hands of {people} falls from {from} weeks to {to} weeks",
        from: "How many weeks did it take last time?",
        title: "Follow the plan to its users",
      },
    ],
  },
  {
    id: "documentation",
    words:
      "documentation, document, docs, guide, glossary, readme, wiki, manual, tutorial, faq, help page, knowledge base, guidelines, best practice, log, macros, template, list, research log, onboarding docs, reference",
    lines: [
      {
        say: "Questions that {subject} should answer fall from {from} to {to} a month",
        from: "How many such questions reach the team in a month today?",
        title: "Count the questions that stop",
      },
      {
        say: "At least {to}% of {people} who turn to {subject} get on without asking anyone{by}, up from {from}%",
        from: "What share gets on alone today?",
        title: "Say what readers can do",
      },
      {
        say: "The time a newcomer needs for a first task with {subject} falls from {from} hours to {to} hours",
        from: "How many hours does a newcomer need today?",
        title: "Time a newcomer",
      },
    ],
  },
  {
    id: "content",
    words:
      "blog post, blog, article, newsletter, issue, podcast, episode, stream, video, recording, case study, white paper, talk, tech report, report, story, post, publication, press, demo, asset, social media, tone, header style",
    lines: [
      {
        say: "The share of those who see {subject} and go on to the next step rises from {from}% to {to}%",
        from: "What share goes on today, for example to a trial or a reply?",
        title: "Say what readers do next",
      },
      {
        say: "People who come to us through {subject} rise from {from} to {to} a month",
        from: "How many came that way last month?",
        title: "Count who arrives",
      },
      {
        say: "The share of the audience of {subject} that comes back for more rises from {from}% to {to}%",
        from: "What share came back last time?",
        title: "Ask who comes back",
      },
    ],
  },
  {
    id: "campaign",
    words:
      "campaign, drip campaign, email marketing, website, landing page, launch event, seo, advertising, leads, pricing page, brand, sponsorship, loyalty card, website improvements",
    lines: [
      {
        say: "The share of visitors reached by {subject} who sign up rises from {from}% to {to}%",
        from: "What share signs up today?",
        title: "Say what visitors do",
      },
      {
        say: "Qualified leads that come through {subject} rise from {from} to {to} a month",
        from: "How many came last month?",
        title: "Count who is really interested",
      },
      {
        say: "Questions that people ask before they buy in spite of {subject} fall from {from} to {to} a week",
        from: "How many such questions came last week?",
        title: "Count the doubts that go",
      },
    ],
  },
  {
    id: "sales",
    words:
      "sales demo, deal, mutual action plan, crm, partner, partnership, pipeline review, proposal template, account plan, reseller, prospect",
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
    ],
  },
  {
    id: "finance",
    words:
      "chart of accounts, erp, month-end, budget, invoice template, asset register, ledger, cost centre, forecast process, billing system",
    lines: [
      {
        say: "The month-end close with {subject} shortens from {from} working days to {to} working days",
        from: "How many working days does the close take today?",
        title: "Say when the numbers are ready",
      },
      {
        say: "Corrections after month-end that trace back to {subject} fall from {from} to {to} a month",
        from: "How many corrections were booked last month?",
        title: "Count what has to be put right",
      },
    ],
  },
  {
    id: "dataset",
    words:
      "dataset, data set, label, labelled, relabel, annotation, photos, corpus, lexicon, training data, ground truth, structured dataset, data acquisition, data collection",
    lines: [
      {
        say: "The share of wrong predictions that trace back to {subject} falls from {from}% to {to}%",
        from: "What share of the errors has its cause in the data today?",
        title: "Say which mistakes stop",
      },
      {
        say: "The share of cases that people have to check by hand falls from {from}% to {to}% thanks to {subject}",
        from: "What share is checked by hand today?",
        title: "Follow the data to the desk",
      },
    ],
  },
  {
    id: "data-platform",
    words:
      "warehouse, data platform, data model, data source, staging layer, lineage, catalog, catalogue, metrics layer, dashboard, use case is operationalized, db, database, tableau, bi, codebases",
    lines: [
      {
        say: "The share of questions that {people} answer themselves with {subject} rises from {from}% to {to}%",
        from: "What share do they answer without the data team today?",
        title: "Say who gets answers alone",
      },
      {
        say: "The time from a question to a figure from {subject} falls from {from} days to {to} days",
        from: "How many days does a figure take today?",
        title: "Follow a question to its figure",
      },
      {
        say: "{People} who work with {subject} every week rise from {from} to {to}",
        from: "How many do so today?",
        title: "Deployed is not used",
      },
    ],
  },
  {
    id: "model",
    words:
      "model, classifier, recommender, candidate generator, generator, decoder, predictor, prediction, prototype, poc, proof of concept, heuristics, embedding, distillation, fine-tuning, hashing, survival model, mining, suggestion, correction, analyzer, simulator, similarity, shadow mode, shadow deploy, experiment, holdout, agent, ai, ml, llm",
    lines: [
      {
        say: "At least {to}% of the results from {subject} are used without correction{by}, up from {from}%",
        from: "What share is used without correction today? Not live yet? Then 0 is an honest answer.",
        title: "Say who relies on it",
        quality: true,
      },
      {
        say: "The time that {people} spend on the work behind {subject} falls from {from} hours to {to} hours a week",
        from: "How many hours a week does that work take today?",
        title: "Count the hours set free",
      },
      {
        say: "Mistakes that somebody has to put right after {subject} fall from {from} to {to} a week",
        from: "How many were there last week?",
        title: "Follow what goes wrong",
      },
    ],
  },
  {
    id: "infrastructure",
    words:
      "pipeline, cluster, deployment, deploy, service, ci/cd, ci, infrastructure, backend, gateway, cache, cloud, kubernetes, api, endpoint, grpc, interface, queue, runner, remote cache, throughput, parallelized, integration, server, staging, spark, queries, mdm, budgets enforced, rate limit",
    lines: [
      {
        say: "The time from a finished change to its users falls from {from} hours to {to} hours with {subject}",
        from: "How many hours does a change take today?",
        title: "Say what gets faster for whom",
      },
      {
        say: "Incidents traced back to {subject} fall from {from} to {to} a month",
        from: "How many were there last month?",
        title: "Say what stops breaking",
      },
      {
        say: "Teams that rely on {subject} every week rise from {from} to {to}",
        from: "How many do so today?",
        title: "Deployed is not used",
      },
    ],
  },
  {
    id: "feature",
    words:
      "feature, mode, layout, page, screen, audit log, import, export, signup, self-serve, app, portal, profile, editor, notification, plugin, library, connected, release, beta, alpha, version, launch, product, permission, inheritance, view, formatting support, support, language, tool, gui, game, integration",
    lines: [
      {
        say: "At least {to}% of {people} use {subject} every week{by}, up from {from}%",
        to: "What share should, for it to have been worth building?",
        from: "What share does today? Not out yet? Then 0 is an honest answer.",
        title: "Shipped is not used",
      },
      {
        say: "Support requests that {subject} should make unnecessary fall from {from} to {to} a month",
        from: "How many such requests came in last month?",
        title: "Count the questions that stop",
      },
      {
        say: "The time that {people} need for the task behind {subject} falls from {from} minutes to {to} minutes",
        from: "How many minutes does the task take today?",
        title: "Time the task it is for",
      },
    ],
  },
];

/** Where nothing else is known of the subject. */
export const anything: Thing = {
  id: "anything",
  words: "",
  lines: [
    {
      say: "At least {to}% of {people} rely on {subject} every week{by}, up from {from}%",
      to: "What share should, for it to have been worth the effort?",
      from: "What share does today? Not there yet? Then 0 is an honest answer.",
      title: "Say who will rely on it",
    },
    {
      say: "Problems that {people} report about {subject} fall from {from} to {to} a month",
      from: "How many were reported last month?",
      title: "Say what stops going wrong",
    },
    {
      say: "The time that {people} lose over {subject} falls from {from} hours to {to} hours a week",
      from: "How many hours a week does it cost them today?",
      title: "Count the hours set free",
    },
  ],
};
