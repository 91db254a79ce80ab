/** Runs one case of align, review or brief through a coach and measures what is said of the plan. */
import { z } from "zod";
import { subjectStems } from "../../rules/gate/words.ts";
import type { Plan } from "../../rules/okr.ts";
import type { AlignEvent } from "../../server/coach/align.ts";
import type { BriefEvent } from "../../server/coach/brief.ts";
import type { Coach, PlanCoach } from "../../server/coach/coach.ts";
import type { ReviewEvent } from "../../server/coach/review.ts";
import { Case, placeOf } from "./cases.ts";

export const planTasks = ["align", "review", "brief"] as const;
export type PlanTask = (typeof planTasks)[number];

const Progress = z.object({
  current: z.string(),
  confidence: z.number().nullable(),
  note: z.string(),
});

export const PlanCase = Case.extend({
  id: z.string(),
  /** Where each key result stands, in their order. */
  progress: z.array(Progress).default([]),
  expect: z.object({
    about: z.array(z.string()),
    /** The parents that each key result may be tied to, by label; `-` for none. */
    links: z.array(z.array(z.string())).default([]),
    /** What may be advised on each key result. */
    actions: z.array(z.array(z.string())).default([]),
  }),
});
export type PlanCase = z.infer<typeof PlanCase>;

export interface PlanMeasured {
  id: string;
  notes: string[];
  refused: number;
  sentences: string[];
  /** Key results that something was said of, and all of them. */
  covered: number;
  keyResults: number;
  /** Ties or actions as expected; null where the task has no such expectation. */
  right: number | null;
  ties: Ties | null;
  /** Sentences that hold a word that the case's plan or its notes are about. */
  onSubject: number;
  /** Sentences with a number, and those where it stands nowhere in the case. */
  numbered: number;
  invented: number;
  /** Points of the score that adjusted key results gained, one by one. */
  gained: number[];
}

/** Key results tied to a parent. */
interface Ties {
  made: number;
  /** Of those made, such as the case allows. */
  right: number;
  /** Those that the case asks for, and of them the ones made. */
  wanted: number;
  found: number;
}

/** The label of no parent. */
const none = "-";

type PlanEvent = AlignEvent | ReviewEvent | BriefEvent;
const never = new AbortController().signal;
/** Half of the case's period is over. */
const today = "2027-04-01";

export async function runPlanCase(
  coach: Coach & PlanCoach,
  task: PlanTask,
  given: PlanCase,
): Promise<PlanMeasured> {
  const { plan, options } = placeOf(given);
  const events: PlanEvent[] = [];
  for await (const event of ask(coach, task, given)) events.push(event);
  const said = events.flatMap((event) => tell(event, plan));
  const material = JSON.stringify([given, options.today]);
  const subject = subjectStems(textsOf(given).join("\n"));
  const expected = task === "align" ? given.expect.links : given.expect.actions;
  const keyResults = plan.objectives.flatMap((objective) => objective.keyResults);
  const answers = keyResults.map(({ id }) => said.find(({ about }) => about === id)?.answer);
  return {
    id: given.id,
    notes: events.flatMap((event) => (event.type === "note" ? event.code : [])),
    refused: events.reduce((sum, event) => sum + (event.type === "done" ? event.refused : 0), 0),
    sentences: said.map(({ text }) => text),
    covered: answers.filter((answer) => answer !== undefined).length,
    keyResults: keyResults.length,
    right:
      task === "brief" ? null : answers.filter((each, at) => isRight(each, expected[at])).length,
    ties: task === "align" ? tiesIn(answers, expected) : null,
    onSubject: said.filter(({ text }) => !subjectStems(text).isDisjointFrom(subject)).length,
    numbered: said.filter(({ text }) => numbersIn(text).length > 0).length,
    invented: said.filter(({ text }) => hasNewNumber(text, material)).length,
    gained: events.flatMap(gainOf),
  };
}

function textsOf({ objective, key_results, parents, progress }: PlanCase): string[] {
  return [objective, ...key_results, ...parents, ...progress.map(({ note }) => note)];
}

type Answer = string | undefined;

function isRight(answer: Answer, expected: readonly string[] = []): boolean {
  return answer !== undefined && expected.includes(answer);
}

function tiesIn(answers: readonly Answer[], expected: readonly (readonly string[])[]): Ties {
  const pairs = answers.map((answer, at) => ({ answer, allowed: expected[at] ?? [] }));
  const made = pairs.filter(({ answer }) => answer !== undefined && answer !== none);
  const right = made.filter(({ answer, allowed }) => isRight(answer, allowed));
  return {
    made: made.length,
    right: right.length,
    wanted: pairs.filter(({ allowed }) => !allowed.includes(none)).length,
    found: right.filter(({ allowed }) => !allowed.includes(none)).length,
  };
}

function gainOf(event: PlanEvent): number[] {
  if (event.type !== "advice" || !event.suggestion?.before) return [];
  const { before, after } = event.suggestion;
  return [after.score.value - before.score.value];
}

function ask(coach: Coach & PlanCoach, task: PlanTask, given: PlanCase): AsyncGenerator<PlanEvent> {
  const { plan, options } = placeOf(given);
  const then = { ...options, today };
  if (task === "align") return coach.align(plan, then, never);
  if (task === "brief") return coach.brief(plan, then, never);
  const keyResults = plan.objectives.flatMap((objective) => objective.keyResults);
  const progress = given.progress.flatMap((at, index) => {
    const keyResultId = keyResults[index]?.id;
    return keyResultId === undefined ? [] : { keyResultId, ...at };
  });
  return coach.review({ plan, progress, options: then }, never);
}

interface Said {
  about: string | null;
  /** The label or the action, to hold against the expected ones. */
  answer: string;
  text: string;
}

function tell(event: PlanEvent, { parents }: Plan): Said[] {
  if (event.type === "link") {
    const at = parents.findIndex(({ id }) => id === event.parentId);
    return [{ about: event.keyResultId, answer: at < 0 ? none : `P${at + 1}`, text: event.why }];
  }
  if (event.type === "gap") return [{ about: null, answer: "", text: event.ask }];
  if (event.type === "advice") {
    return [{ about: event.keyResultId, answer: event.action, text: event.why }];
  }
  if (event.type !== "sentence") return [];
  return [{ about: event.keyResultId, answer: event.part, text: event.text }];
}

function numbersIn(sentence: string): string[] {
  return sentence.match(/\d[\d.,]*\d|\d/gu) ?? [];
}

function hasNewNumber(sentence: string, material: string): boolean {
  return numbersIn(sentence).some((number) => !material.includes(number));
}
