/** A plan handed over by the page around the element: what may be left out is filled in. */
import type { KeyResult, Objective, Plan } from "../../rules/okr.ts";
import { emptyPlan } from "./store.ts";

/** Null where it is no plan: each line needs an id and a text. The server looks closer than this. */
export function givenPlan(value: unknown): Plan | null {
  if (!isRecord(value) || !isList(value.objectives, isRecord)) return null;
  const objectives = value.objectives.map(withKeyResults);
  const plan = { ...emptyPlan, ...value, objectives };
  return isPlan(plan) ? plan : null;
}

function withKeyResults(objective: Record<string, unknown>): Record<string, unknown> {
  const { keyResults = [] } = objective;
  if (!isList(keyResults, isRecord)) return objective;
  const given = { feeds: [], commitment: null };
  return { ...objective, keyResults: keyResults.map((one) => ({ ...given, ...one })) };
}

function isPlan(plan: Record<string, unknown>): plan is Record<string, unknown> & Plan {
  const { title, team, live, parents, unread, objectives, period, decisions, changes } = plan;
  return (
    isText(title) &&
    isText(team) &&
    isList(live, isText) &&
    isList(parents, isLine) &&
    isList(unread, (one) => isRecord(one) && isText(one.text)) &&
    isList(objectives, isObjective) &&
    (period === null || (isRecord(period) && isText(period.start) && isText(period.end))) &&
    (decisions === undefined || isDecisions(decisions)) &&
    (changes === undefined || isList(changes, isChange))
  );
}

function isObjective(value: unknown): value is Objective {
  return isLine(value) && isList(value.keyResults, isKeyResult);
}

function isKeyResult(value: unknown): value is KeyResult {
  return (
    isLine(value) &&
    isList(value.feeds, isText) &&
    (value.progress === undefined || isProgress(value.progress))
  );
}

function isProgress(value: unknown): boolean {
  return isRecord(value) && isText(value.current) && isText(value.note);
}

function isChange(value: unknown): boolean {
  return isRecord(value) && isText(value.on) && isText(value.was) && isText(value.why);
}

function isLine(value: unknown): value is Record<string, unknown> {
  return isRecord(value) && isText(value.id) && isText(value.text);
}

function isDecisions(value: unknown): boolean {
  return isRecord(value) && isList(value.ignored, isText) && isList(value.rejected, isText);
}

function isList<T>(value: unknown, isOne: (one: unknown) => one is T): value is T[];
function isList(value: unknown, isOne: (one: unknown) => boolean): value is unknown[];
function isList(value: unknown, isOne: (one: unknown) => boolean): boolean {
  return Array.isArray(value) && value.every((one) => isOne(one));
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}

function isText(value: unknown): value is string {
  return typeof value === "string";
}
