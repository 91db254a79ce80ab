/** Use cases around planning: demand, stock, routes. */
import type { Subject } from "../entry.ts";

export const planning: readonly Subject[] = [
  {
    id: "forecasting",
    name: "demand forecasting",
    words:
      "demand forecast, demand forecasting, sales forecast, forecasting, forecast, forecast model, demand planning, predict demand, demand prediction",
    people: "planners",
    outcomes: [
      {
        say: "The gap between forecast and sales on the items that matter most falls from {from}% to {to}%",
        from: "How large is the gap on these items today?",
        title: "Say how far off it still is",
        quality: "error",
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
      },
    ],
  },
  {
    id: "inventory",
    name: "inventory optimisation",
    words:
      "inventory levels, inventory optimisation, inventory optimization, inventory management, excess inventory, spare parts inventory, stock optimisation, stock optimization, replenishment, reorder, safety stock, stock levels, warehouse stock, slotting, write-offs",
    people: "buyers",
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
  },
  {
    id: "route-optimisation",
    name: "route optimisation",
    words:
      "route optimiser, route optimizer, trucks, depots, route optimisation, route optimization, routing of vehicles, vehicle routing, delivery routes, tour planning, last mile, fleet, re-plan, vessels, berth",
    people: "dispatchers",
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
        title: "Count the minutes set free",
      },
    ],
    adoption: [
      {
        say: "{People} run the proposed plan unchanged on {to}% of days{by}, up from {from}%",
        from: "On what share of days do they today? Not live yet? Then 0 is an honest answer.",
      },
    ],
  },
];
