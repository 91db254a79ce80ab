/** Use cases around planning: demand, stock, routes, shifts, maintenance, energy. */
import type { Entry } from "../entry.ts";

export const planning: readonly Entry[] = [
  {
    id: "forecasting",
    name: "demand forecasting",
    words:
      "demand forecast, demand forecasting, sales forecast, forecasting, forecast, forecast model, time series, demand planning, predict demand, demand prediction",
    people: "planners",
    objective: "Put a forecast that planners trust into their hands",
    outcomes: [
      {
        say: "The forecast error on the items that matter most falls from {from}% to {to}%",
        from: "What is the error on these items today?",
        title: "Say how far off it still is",
      },
      {
        say: "Write-offs caused by over-ordering fall from {from}% to {to}% of sales",
        from: "What share is written off today?",
        title: "Follow the forecast to the bin",
      },
      {
        say: "The share of items out of stock falls from {from}% to {to}%",
        from: "What share is out of stock today?",
        title: "Follow the forecast to the shelf",
      },
    ],
    adoption: [
      {
        say: "{People} order straight from the forecast for {to}% of items{by}, up from {from}%",
        from: "How often do they today? Not live yet? Then 0 is an honest answer.",
        title: "Deployed is not used",
      },
    ],
    operational: [
      {
        say: "The forecast is ready before the planners start on {to}% of working days{by}, up from {from}%",
        from: "On what share of days is it ready in time today?",
      },
    ],
    guardrails: [
      {
        say: "Shelf availability stays at or above {to}%",
        to: "What is it now? The guardrail is usually today's value.",
        title: "Lean must not mean empty",
      },
    ],
    maintenance: [
      {
        say: "The time from a drift alert to a retrained forecast falls from {from} days to {to} days",
        from: "How many days did it take last time?",
      },
    ],
  },
  {
    id: "inventory",
    name: "inventory optimisation",
    words:
      "inventory, stock optimisation, stock optimization, replenishment, reorder, safety stock, stock levels, warehouse stock, slotting, write-offs",
    people: "buyers",
    objective: "The right stock is there and nothing gathers dust",
    outcomes: [
      {
        say: "Stock tied up in slow sellers falls from {from} days to {to} days of sales",
        from: "How many days of sales lie in slow sellers today?",
        title: "Say what no longer gathers dust",
      },
      {
        say: "The share of orders delayed by missing stock falls from {from}% to {to}%",
        from: "What share is delayed today?",
        title: "Say what customers notice",
      },
      {
        say: "Write-offs fall from {from}% to {to}% of stock value",
        from: "What share is written off today?",
        title: "Follow the stock to the bin",
      },
    ],
    adoption: [
      {
        say: "{People} accept the proposed order unchanged for {to}% of items{by}, up from {from}%",
        from: "How often do they today? Not live yet? Then 0 is an honest answer.",
      },
    ],
    operational: [
      {
        say: "Order proposals are ready before the buyers start on {to}% of working days{by}, up from {from}%",
        from: "On what share of days are they ready in time today?",
      },
    ],
    guardrails: [
      {
        say: "Availability of the best sellers stays at or above {to}%",
        to: "What is it now? The guardrail is usually today's value.",
        title: "Lean must not mean empty",
      },
    ],
    maintenance: [
      {
        say: "The time until a new item's proposals are checked by a buyer falls from {from} days to {to} days",
        from: "How many days does a new item run unchecked today?",
      },
    ],
  },
  {
    id: "route-optimisation",
    name: "route optimisation",
    words:
      "route optimisation, route optimization, routing of vehicles, vehicle routing, delivery routes, tour planning, last mile, fleet, re-plan, vessels, berth",
    people: "dispatchers",
    objective: "Fewer kilometres, and everybody is on time",
    outcomes: [
      {
        say: "The share of stops reached in the promised window rises from {from}% to {to}%",
        from: "What share is reached in time today?",
        title: "Say what the recipient notices",
      },
      {
        say: "Distance driven per stop falls from {from} km to {to} km",
        from: "How far is it per stop today?",
        title: "Count the kilometres saved",
      },
      {
        say: "The time {people} spend on planning a day falls from {from} minutes to {to} minutes",
        from: "How many minutes does it take today?",
        title: "Count the minutes set free",
      },
    ],
    adoption: [
      {
        say: "{People} run the proposed plan unchanged on {to}% of days{by}, up from {from}%",
        from: "On what share of days do they today? Not live yet? Then 0 is an honest answer.",
      },
    ],
    operational: [
      {
        say: "At least {to}% of re-plans are ready within {n} seconds",
        to: "What share has to be on time?",
        n: "How many seconds can a dispatcher wait?",
      },
    ],
    guardrails: [
      {
        say: "Overtime of drivers stays at or below {to} hours a week",
        to: "What is it now? The guardrail is usually today's value.",
        title: "Short routes must not mean long days",
      },
    ],
    maintenance: [
      {
        say: "The time until a closed road leaves the plan falls from {from} days to {to} days",
        from: "How many days does it take today?",
      },
    ],
  },
  {
    id: "scheduling",
    name: "shift scheduling",
    words:
      "scheduling, shift planning, rostering, roster, staff planning, workforce management, appointment scheduling, timetable, production schedule",
    people: "shift planners",
    objective: "The right people are there when they are needed, and they know it in time",
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
        from: "How many hours does it take today?",
        title: "Count the hours set free",
      },
    ],
    adoption: [
      {
        say: "{People} publish the proposed roster unchanged in {to}% of weeks{by}, up from {from}%",
        from: "How often do they today? Not live yet? Then 0 is an honest answer.",
      },
    ],
    operational: [
      {
        say: "A new plan after a sick call is ready within {to} minutes",
        to: "How many minutes can a shift wait?",
      },
    ],
    guardrails: [
      {
        say: "Satisfaction of staff with their roster stays at or above {to} points",
        to: "What is the rating now? The guardrail is usually today's value.",
        title: "Full must not mean unfair",
      },
    ],
    maintenance: [
      {
        say: "The time until a changed working-time rule holds in the plan falls from {from} days to {to} days",
        from: "How many days does it take today?",
      },
    ],
  },
  {
    id: "predictive-maintenance",
    name: "predictive maintenance",
    words:
      "predictive maintenance, condition monitoring, machine failure, failure prediction, remaining useful life, equipment failure, asset health, breakdown",
    people: "maintenance crews",
    objective: "Machines are repaired before they stop",
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
    operational: [
      {
        say: "At least {to}% of sensor readings arrive within {n} minutes",
        to: "What share has to be on time?",
        n: "How many minutes may a reading be late?",
      },
    ],
    guardrails: [
      {
        say: "Alerts that turn out to be false stay at or below {to} a week",
        to: "How many can a crew stand?",
        title: "Early must not mean noisy",
      },
    ],
    maintenance: [
      {
        say: "The time that a new machine runs unwatched falls from {from} weeks to {to} weeks",
        from: "How many weeks is it today?",
      },
    ],
  },
  {
    id: "energy",
    name: "energy optimisation",
    words:
      "energy optimisation, energy optimization, energy consumption, heating control, cooling control, load shifting, power consumption, energy use, hvac, grid",
    people: "plant operators",
    objective: "The same comfort and output for less energy",
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
    operational: [
      {
        say: "New settings are ready before the hour begins in {to}% of hours{by}, up from {from}%",
        from: "In what share of hours are they in time today?",
      },
    ],
    guardrails: [
      {
        say: "Hours outside the agreed temperature range stay at or below {to} a month",
        to: "What is the count now? The guardrail is usually today's value.",
        title: "Saving must not mean freezing",
      },
    ],
    maintenance: [
      {
        say: "The time from a change of equipment to a checked control model falls from {from} days to {to} days",
        from: "How many days does it run unchecked today?",
      },
    ],
  },
];
