/** Things that show others that all is in order: certificates, audits, registers, findings. */
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
];
