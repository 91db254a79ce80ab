/** Things that are installed, automated or protected. */
import type { Thing } from "../entry.ts";

export const machineThings: readonly Thing[] = [
  {
    id: "automation",
    words:
      "automate, automated, automation, digitise, digitize, digitised, digitized, reconciliations, rpa, manual steps, paperless, regression testing",
    lines: [
      {
        say: "The time spent by hand on {subject} falls from {from} hours to {to} hours a month",
        from: "How many hours a month does it take today?",
        title: "Count the hours set free",
      },
      {
        say: "At least {to}% of the work on {subject} runs without a manual touch{by}, up from {from}%",
        from: "What share runs untouched today?",
        title: "Say what no one does by hand",
        quality: true,
      },
      {
        say: "Mistakes in {subject} that have to be put right fall from {from} to {to} a month",
        title: "Automatic must not mean wrong",
      },
    ],
  },
  {
    id: "equipment",
    words:
      "camera, cameras, sensor, sensors, device, devices, scanner, scanners, drone, drones, drone flights, robot, robots, meters, tablets, machines, hardware",
    lines: [
      {
        say: "The share of problems found through {subject} before anybody else notices rises from {from}% to {to}%",
        from: "What share is found before anybody notices today?",
        title: "Say what is seen in time",
      },
      {
        say: "The time from a problem to its discovery falls from {from} hours to {to} hours with {subject}",
        title: "Say how soon somebody knows",
      },
      {
        say: "Decisions that {people} take on data from {subject} rise from {from} to {to} a week",
        title: "Installed is not used",
      },
    ],
  },
  {
    id: "protection",
    words:
      "mfa, multi-factor, sso, single sign-on, password manager, phishing, phishing simulation, phishing simulations, security awareness, awareness training, encryption, backup, backups",
    lines: [
      {
        say: "The share of staff who fall for a test message falls from {from}% to {to}%",
        from: "What share fell for the last one?",
        title: "Say who is no longer fooled",
      },
      {
        say: "Accounts that strangers get into fall from {from} to {to} a quarter",
        title: "Say what no longer happens",
      },
      {
        say: "The time from a suspicious message to the first report falls from {from} minutes to {to} minutes",
        from: "How many minutes did it take last time?",
        title: "Say how soon somebody speaks up",
      },
    ],
  },
];
