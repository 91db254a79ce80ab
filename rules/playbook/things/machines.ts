/** Things that are installed, handed out or automated. */
import type { Thing } from "../entry.ts";

export const machineThings: readonly Thing[] = [
  {
    id: "automation",
    words:
      "automate, automated, digitise, digitize, digitised, digitized, reconciliations, rpa, manual steps, paperless, regression testing",
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
    id: "engine",
    words:
      "rules engine, decision engine, engine, automation, document automation, optimiser, optimizer, workflow engine, automatic ordering, straight-through, rpa bot, orchestration",
    lines: [
      {
        say: "The share of cases that {subject} settle{s} without a manual touch rises from {from}% to {to}%",
        from: "What share is settled so today? Not live yet? Then 0 is an honest answer.",
        title: "Say what no one does by hand",
        quality: true,
      },
      {
        say: "The time from request to result falls from {from} hours to {to} hours with {subject}",
        title: "Follow a request to its result",
      },
      {
        say: "The share of results of {subject} that {staff} overrule falls from {from}% to {to}%",
        from: "What share is overruled today? Not live yet? Then take the first trial.",
        title: "Automatic must not mean wrong",
      },
    ],
  },
  {
    id: "power",
    words:
      "solar panels, photovoltaics, heat pump, charging stations, led lighting, boiler, ventilation, insulation",
    lines: [
      {
        say: "Energy bought falls from {from} kWh to {to} kWh a month with {subject}",
        from: "How much was bought last month?",
        title: "Read the meter",
      },
      {
        say: "The monthly energy bill falls from {from} EUR to {to} EUR with {subject}",
        from: "What was it last month?",
        title: "Follow the money",
      },
    ],
  },
  {
    id: "sensing",
    words: "camera, sensor, scanner, drone, drone flights, meter, smart meter, tracker, telematics",
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
        say: "Decisions that {staff} take on data from {subject} rise from {from} to {to} a week",
        title: "Installed is not used",
      },
    ],
  },
  {
    id: "equipment",
    words:
      "tablet, laptop, notebook, handheld, headset, phone, smartphone, device, robot, machine, hardware, glasses, vehicle, workstation, forklift, truck, cobot, press, printer, edge box, edge boxes, edge device",
    lines: [
      {
        say: "At least {to}% of {people} use {subject} on every working day{by}, up from {from}%",
        from: "What share does today? Not there yet? Then 0 is an honest answer.",
        to: "What share should, for it to have been worth the money?",
        title: "Handed out is not used",
      },
      {
        say: "The time that {people} lose to paperwork and waiting falls from {from} hours to {to} hours a week with {subject}",
        from: "How many hours a week does it cost them today?",
        title: "Count the hours set free",
      },
      {
        say: "The share of jobs that have to be done again falls from {from}% to {to}% with {subject}",
        from: "What share has to be done again today?",
        title: "Say what is right the first time",
      },
    ],
  },
];
