/** Use cases around shifts, machines and energy. */
import type { Subject } from "../entry.ts";

export const operations: readonly Subject[] = [
  {
    id: "scheduling",
    name: "shift scheduling",
    words:
      "scheduling, shift planning, rostering, roster, staff planning, workforce management, appointment scheduling, timetable, production schedule",
    people: "shift planners",
    outcomes: [
      {
        say: "The share of shifts filled on the first plan rises from {from}% to {to}%",
        from: "What share is filled on the first plan today?",
        title: "Say what needs no phone call",
      },
      {
        say: "Overtime falls from {from} hours to {to} hours a month",
        from: "How many hours were worked over last month?",
        title: "Follow the plan to the pay slip",
      },
      {
        say: "The time it takes to plan a week falls from {from} hours to {to} hours",
        title: "Count the hours set free",
      },
    ],
    adoption: [
      {
        say: "{People} publish the proposed roster unchanged in {to}% of weeks{by}, up from {from}%",
        from: "How often do they today? Not live yet? Then 0 is an honest answer.",
      },
    ],
  },
  {
    id: "predictive-maintenance",
    name: "predictive maintenance",
    words:
      "predictive maintenance, vibration sensors, sensors, unplanned stops, stops unplanned, condition monitoring, machine failure, failure prediction, remaining useful life, equipment failure, asset health, breakdown",
    people: "maintenance crews",
    outcomes: [
      {
        say: "Unplanned downtime falls from {from} hours to {to} hours a month",
        from: "How many hours stood still last month?",
        title: "Say what keeps running",
      },
      {
        say: "At least {to}% of breakdowns are announced in time to act{by}, up from {from}%",
        from: "What share is announced in time today?",
        title: "Say what no longer surprises",
        quality: true,
      },
      {
        say: "Spending on emergency repairs falls from {from} EUR to {to} EUR a month",
        from: "What did they cost last month?",
        title: "Price the surprises",
      },
    ],
    adoption: [
      {
        say: "The share of alerts that {people} act on within a shift rises from {from}% to {to}%",
        from: "What share is acted on today? Not live yet? Then 0 is an honest answer.",
      },
    ],
  },
  {
    id: "energy",
    name: "energy optimisation",
    words:
      "energy dashboard, energy use, energy optimisation, energy optimization, energy consumption, heating control, cooling control, load shifting, power consumption, energy use, hvac, grid",
    people: "plant operators",
    outcomes: [
      {
        say: "Energy used per unit produced falls from {from} kWh to {to} kWh",
        from: "How much is it today?",
        title: "Say what is saved",
      },
      {
        say: "Peak load falls from {from} kW to {to} kW",
        from: "What is the peak today?",
        title: "Follow the peak on the bill",
      },
      {
        say: "The monthly energy bill falls from {from} EUR to {to} EUR at equal output",
        from: "What was the bill last month?",
        title: "Follow the saving to the bill",
      },
    ],
    adoption: [
      {
        say: "{People} leave the proposed settings in place for {to}% of hours{by}, up from {from}%",
        from: "For what share of hours do they today? Not live yet? Then 0 is an honest answer.",
      },
    ],
  },
];
