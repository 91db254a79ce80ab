/** Things that show others that all is in order: certificates, audits, access, backups. */
import type { Thing } from "../entry.ts";

export const proofThings: readonly Thing[] = [
  {
    id: "certificate",
    words: "iso, tisax, hipaa, pci, certification, certificate, accreditation",
    lines: [
      {
        say: "Contracts that wait for {subject} fall from {from} to {to} a quarter",
        from: "How many waited for it last quarter?",
        title: "Say whom the proof convinces",
      },
      {
        say: "Findings that stand in the way of {subject} fall from {from} to {to}",
        from: "How many are open today?",
        title: "Say what an auditor no longer finds",
      },
      {
        say: "The time to answer a customer who asks about {subject} falls from {from} days to {to} days",
        from: "How many days does such an answer take today?",
        title: "Follow a question to its answer",
      },
    ],
  },
  {
    id: "examined",
    words: "penetration test, pen-test, dpia, risk assessment, bias audit",
    lines: [
      {
        say: "Serious weaknesses of {subject} that stay open for more than a month fall from {from} to {to}",
        from: "How many are open that long today?",
        title: "Found is not mended",
      },
      {
        say: "The time from a finding on {subject} to its repair falls from {from} days to {to} days",
        from: "How many days does a repair take today?",
        title: "Follow a finding to its end",
      },
      {
        say: "Findings on {subject} that come back after they were closed fall from {from} to {to} a quarter",
        title: "Say what stays mended",
      },
    ],
  },
  {
    id: "register",
    words:
      "model inventory, asset inventory, inventory, register, risk register, hazard register, ai register, model cards, data sheets, technical documentation, directory, asset list, service catalogue",
    lines: [
      {
        say: "The share of entries in {subject} with a named owner and nothing overdue rises from {from}% to {to}%",
        from: "What share is in order today? Not there yet? Then 0 is an honest answer.",
        title: "Listed is not looked after",
      },
      {
        say: "The time to answer an auditor's question from {subject} falls from {from} days to {to} days",
        from: "How many days does such an answer take today?",
        title: "Follow a question to its answer",
      },
    ],
  },
  {
    id: "compliance",
    words:
      "audit, controls, evidence, ai act, nis2, dora, csrd, data protection, privacy, compliance, vendor list, vpat, wcag, gdpr, incident policy, security review, access review, redaction, bias assessment, impact assessment, assessments, explainability",
    lines: [
      {
        say: "Open findings on {subject} fall from {from} to {to}",
        from: "How many findings are open today?",
        title: "Say what an auditor no longer finds",
      },
      {
        say: "The time to close a finding on {subject} falls from {from} days to {to} days",
        from: "How many days does a finding stay open today?",
        title: "Follow a finding to its end",
      },
      {
        say: "The share of staff who get a test case on {subject} right rises from {from}% to {to}%",
        from: "What share would today? A short exercise tells.",
        title: "Try it on real people",
      },
    ],
  },
  {
    id: "access",
    words:
      "mfa, multi-factor, two-factor, sso, single sign-on, password manager, zero trust, privileged access, identity management, access management",
    lines: [
      {
        say: "Accounts that strangers get into fall from {from} to {to} a quarter",
        from: "How many were there last quarter?",
        title: "Say what no longer happens",
      },
      {
        say: "The share of sign-ins protected by {subject} rises from {from}% to {to}%",
        from: "What share is protected today? Not there yet? Then 0 is an honest answer.",
        title: "Rolled out is not used",
      },
      {
        say: "Calls for help with signing in fall from {from} to {to} a week with {subject}",
        from: "How many calls came last week?",
        title: "Safe must not mean tiresome",
      },
    ],
  },
  {
    id: "protection",
    words:
      "phishing, phishing simulation, security awareness, awareness training, awareness campaign",
    lines: [
      {
        say: "The share of staff who fall for a test message falls from {from}% to {to}%",
        from: "What share fell for the last one?",
        title: "Say who is no longer fooled",
      },
      {
        say: "The time from a suspicious message to the first report falls from {from} minutes to {to} minutes",
        from: "How many minutes did it take last time?",
        title: "Say how soon somebody speaks up",
      },
      {
        say: "Accounts that strangers get into fall from {from} to {to} a quarter",
        title: "Say what no longer happens",
      },
    ],
  },
  {
    id: "findings",
    words:
      "findings, audit findings, pen test findings, critical findings, weaknesses, gaps, action items, open points",
    lines: [
      {
        say: "The time that {subject} stay open falls from {from} days to {to} days",
        from: "How many days did the last ones stay open?",
        title: "Follow a finding to its end",
        number: "many",
      },
      {
        say: "Findings of a kind that was closed before fall from {from} to {to} a quarter",
        from: "How many came back last quarter?",
        title: "Say what stays mended",
      },
      {
        say: "Findings that others report before the team does fall from {from} to {to} a quarter",
        from: "How many did others find first last quarter?",
        title: "Be first to know",
      },
    ],
  },
  {
    id: "secrecy",
    words: "data at rest, key management, encryption",
    lines: [
      {
        say: "The share of {subject} that a thief could read in a test falls from {from}% to {to}%",
        from: "What share could be read today?",
        title: "Say what is safe even when stolen",
      },
      {
        say: "Findings on {subject} in an outside audit fall from {from} to {to}",
        from: "How many did the last audit find?",
        title: "Say what an auditor no longer finds",
      },
    ],
  },
  {
    id: "defence",
    words:
      "edr, xdr, siem, soc, antivirus, firewall, endpoint protection, intrusion prevention, security operations centre, threat detection, network segmentation",
    lines: [
      {
        say: "The time from the first sign of an attack to its end falls from {from} hours to {to} hours with {subject}",
        from: "How many hours did it take in the last cases or in a test?",
        title: "Say how soon it is over",
      },
      {
        say: "The share of test attacks that {subject} stop{s} before any harm rises from {from}% to {to}%",
        from: "What share was stopped in the last test?",
        title: "Try it before it is needed",
      },
      {
        say: "Alerts from {subject} that need no action fall from {from} to {to} a week",
        from: "How many led to nothing last week?",
        title: "Watchful must not mean noisy",
      },
    ],
  },
  {
    id: "backup",
    words:
      "backup, backups, restore test, disaster recovery, recovery plan, emergency plan, tabletop exercise, tabletop exercises, emergency exercise, failover",
    lines: [
      {
        say: "The time until work goes on after a test failure falls from {from} hours to {to} hours with {subject}",
        from: "How many hours did the last test take?",
        title: "Say how soon work goes on",
      },
      {
        say: "The share of test failures after which nothing is lost rises from {from}% to {to}% with {subject}",
        from: "What share was it in the last tests?",
        title: "Try it before it is needed",
      },
    ],
  },
];
