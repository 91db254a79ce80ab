/**
 * The vocabulary: what a plan is made of, what the coach reads in it and what it says about it.
 * The only part of this room that runs zod; every other one imports types from here.
 */
export * from "./okr/basics.ts";
export * from "./okr/plan.ts";
export * from "./okr/reading.ts";
export * from "./okr/report.ts";
export * from "./okr/options.ts";
export * from "./okr/suggestion.ts";
