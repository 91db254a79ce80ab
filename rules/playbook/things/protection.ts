/** Things that keep others out and what is lost within reach: access, secrecy, defence, backups. */
import type { Thing } from "../entry.ts";

export const protectionThings: readonly Thing[] = [
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
