/** Reading one answer of the model as it comes: every whole unit goes through the gate at once. */
import type { Writer } from "../../rules/okr.ts";
import type { FailureKind } from "../llm/failure.ts";
import type { ModelEvent } from "../llm/model.ts";
import { parseAnswer } from "../llm/parse.ts";
import type { StatusEvent } from "./events.ts";
import type { Question } from "./question.ts";

export interface Attempt {
  text: string;
  /** The answer stopped at its token limit. */
  cut: boolean;
  /** It could not be read to its end. */
  unreadable: boolean;
  /** What is wrong with the answer, in words for the model. */
  complaints: string[];
  /** Codes of the gate's refusals, and how many units they fell on. */
  codes: string[];
  refused: number;
  /** Why there is no answer; null if there is one. */
  failure: FailureKind | "declined" | null;
}

const blank = () => ({ text: "", complaints: [], codes: [], refused: 0 });

export async function* readAnswer<E>(
  events: AsyncGenerator<ModelEvent>,
  question: Question<E>,
): AsyncGenerator<StatusEvent | E, Attempt> {
  const attempt: Attempt = { ...blank(), cut: false, unreadable: false, failure: null };
  let writer: Writer = { name: "built-in" };
  // By what they say and not by their place: a list that stands further up may begin later.
  const judged = new Set<string>();
  const isNew = (unit: unknown) => {
    const known = judged.size;
    return judged.add(JSON.stringify(unit)).size > known;
  };
  for await (const event of events) {
    if (event.type === "begin") {
      const { provider, model } = event;
      writer = { name: "model", provider, model, prompt: question.task.prompt.name };
      Object.assign(attempt, blank());
      judged.clear();
    }
    if (event.type === "failed") return { ...attempt, failure: event.failure.kind };
    if (event.type === "answer") {
      const { finish } = event.answer;
      if (finish === "refusal" || finish === "filtered") return { ...attempt, failure: "declined" };
      attempt.cut = finish === "length";
    }
    if (event.type !== "delta") continue;
    if (attempt.text === "") yield { type: "status", phase: "writing" };
    attempt.text += event.text;
    // Every unit ends with one of these.
    if (!/[\]}"]/u.test(event.text)) continue;
    yield* judge(question.units(attempt.text).filter(isNew), question, attempt, writer);
  }
  const whole = parseAnswer(attempt.text, attempt.cut);
  if (!whole.ok) {
    attempt.unreadable = true;
    attempt.complaints.push(whole.problem);
    return attempt;
  }
  yield { type: "status", phase: "checking" };
  const units = question.units(JSON.stringify(whole.value));
  yield* judge(units.filter(isNew), question, attempt, writer);
  if (units.length === 0) {
    attempt.unreadable = !question.task.schema.safeParse(whole.value).success;
    attempt.complaints.push("The answer holds nothing in the form that was asked for.");
  }
  return attempt;
}

function* judge<E>(units: unknown[], question: Question<E>, attempt: Attempt, writer: Writer) {
  for (const unit of units) {
    const gated = question.gate(unit, writer);
    if (gated.ok) {
      yield* gated.events;
      continue;
    }
    attempt.refused++;
    for (const { code, message } of gated.reasons) {
      attempt.codes.push(code);
      attempt.complaints.push(message);
    }
  }
}
