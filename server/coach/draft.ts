/** Drafts a plan for a quarter: an objective and the key results that such a quarter needs. */
import type { PlanDraft, Suggestion, SuggestionKind, Writer } from "../../rules/okr.ts";
import { englishFull } from "../../rules/playbook/english-full.ts";
import type { FullPlaybook } from "../../rules/playbook/entry.ts";
import { draft } from "../../rules/write/draft.ts";
import type { DraftRequest } from "../../rules/write/draft.ts";
import { wholeItems, wholeText } from "../llm/parse.ts";
import { askModel } from "./ask.ts";
import { suggestionGate } from "./candidate.ts";
import type { CoachEvent } from "./events.ts";
import { clip, planFacts } from "./facts.ts";
import { languageNames } from "./language.ts";
import { note, noteOnTrouble } from "./notes.ts";
import { objectiveStands } from "./objective.ts";
import { promptEcho } from "./prompt-echo.ts";
import { packsFor } from "./packs.ts";
import { patternForms } from "./patterns.ts";
import { materialOf } from "./question.ts";
import type { Gated, Question } from "./question.ts";
import { playbookFor } from "./playbook.ts";
import { planOf } from "./quarter.ts";
import type { Setting } from "./setting.ts";
import type { Task } from "./tasks.ts";

type DraftEvent = Extract<CoachEvent, { type: "objective" | "suggestion" }>;

export async function* draftWith(
  { ask, signal, asker }: Setting,
  request: DraftRequest,
): AsyncGenerator<CoachEvent> {
  const packs = await packsFor(request.language);
  const builtIn = draft(request, packs);
  if (ask === null) {
    yield* whole(builtIn, 0);
    return;
  }
  const { question, shown } = draftQuestion(ask.tasks.draft, request, {
    builtIn,
    playbook: packs.de?.playbook ?? englishFull,
  });
  const { refused, trouble } = yield* askModel(ask, question, signal, asker);
  if (signal.aborted) return;
  if (shown.length === 0) {
    const others = builtIn.objectives.length;
    if (trouble !== null) {
      yield { type: "note", ...noteOnTrouble(trouble, others, request.language) };
    }
    yield* whole(builtIn, refused);
    return;
  }
  if (trouble !== null) yield { type: "note", ...note("model-stopped", request.language) };
  const added = lackingIn(shown, builtIn);
  if (added.length > 0) yield { type: "note", ...note("built-in-added", request.language) };
  for (const suggestion of added) yield { type: "suggestion", suggestion };
  yield { type: "done", shown: shown.length + added.length, refused };
}

interface Known {
  builtIn: PlanDraft;
  playbook: FullPlaybook;
}

function draftQuestion(task: Task, request: DraftRequest, { builtIn, playbook }: Known) {
  const { pattern, useCase, language, options } = request;
  const inputs = {
    rules: task.rules,
    language: languageNames[language],
    pattern: patternForms[pattern],
    playbook: playbookFor(
      [useCase],
      request.parents.map(({ text }) => text),
      playbook,
    ),
    use_case: clip(useCase),
    plan: planFacts(planOf(request, "", []), undefined, null, options) || "Nothing more.",
  };
  const echo = promptEcho(task.prompt.instructions);
  let objective: string | null = null;
  const { gate, shown } = suggestionGate(
    () => ({
      plan: planOf(
        request,
        objective ?? "",
        shown.map(({ text }) => text),
      ),
      objectiveId: "o1",
      keyResultId: null,
      sources: [useCase],
      options,
    }),
    { given: materialOf(task, inputs), echo },
  );

  function gateObjective(written: string, writer: Writer): Gated<DraftEvent> {
    if (objective !== null) return { ok: true, events: [] };
    const own = builtIn.objectives[0]?.text ?? "";
    // One that the gate turns away is not worth a second call: the built-in writer has one.
    objective = objectiveStands(written, request, echo, writer) ? written : own;
    return { ok: true, events: [{ type: "objective", text: objective }] };
  }

  const question: Question<DraftEvent> = {
    task,
    inputs,
    units(answer) {
      const written = wholeText(answer, "objective");
      return written === null ? [] : [written, ...wholeItems(answer, "candidates")];
    },
    gate: (unit: unknown, writer: Writer) =>
      typeof unit === "string" ? gateObjective(unit, writer) : gate(unit, writer),
    enough: () => lackingIn(shown, builtIn).length === 0,
  };
  return { question, shown };
}

/** What a quarter needs and the shown set has not: the built-in writer's, one of each kind. */
function lackingIn(shown: readonly Suggestion[], builtIn: PlanDraft): Suggestion[] {
  const has = new Set(shown.map(({ kind }) => kind));
  const needed: SuggestionKind[] = ["business", "adoption", "operational", "maintenance"];
  const own = builtIn.objectives.flatMap(({ keyResults }) => keyResults);
  return needed
    .filter((kind) => !has.has(kind))
    .flatMap((kind) => own.find((suggestion) => suggestion.kind === kind) ?? []);
}

function* whole({ objectives }: PlanDraft, refused: number): Generator<CoachEvent> {
  let shown = 0;
  for (const { text, keyResults } of objectives) {
    yield { type: "objective", text };
    for (const suggestion of keyResults) {
      shown++;
      yield { type: "suggestion", suggestion };
    }
  }
  yield { type: "done", shown, refused };
}
