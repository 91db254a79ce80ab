/** Ties a team's key results to the business key results above them, and names what is left untied. */
import type { z } from "zod";
import type { CheckOptions, Plan } from "../../rules/okr.ts";
import { wholeItems } from "../llm/parse.ts";
import { AlignAnswer } from "./answers.ts";
import { alignByWords } from "./align-by-words.ts";
import type { DoneEvent, NoteEvent, StatusEvent } from "./events.ts";
import { labelled } from "./labels.ts";
import { languageNames, languageOf } from "./language.ts";
import { packsFor } from "./packs.ts";
import { proseGate } from "./prose.ts";
import type { Gated, Question, Reason } from "./question.ts";
import { writtenBy } from "./setting.ts";
import type { Setting } from "./setting.ts";
import type { Task } from "./tasks.ts";

export type Tie =
  /** A null parent: it feeds nothing above, and `why` says what it is for. */
  | { type: "link"; keyResultId: string; parentId: string | null; why: string }
  /** A parent that nothing feeds, with the question to the team. */
  | { type: "gap"; parentId: string; ask: string };

export type AlignEvent = StatusEvent | Tie | NoteEvent | DoneEvent;

export async function* alignWith(
  setting: Setting,
  plan: Plan,
  options: CheckOptions,
): AsyncGenerator<AlignEvent> {
  const language = languageOf(plan, options);
  const { de } = await packsFor(language);
  const byWords = () => alignByWords({ plan, options, language, playbook: de?.playbook });
  yield* writtenBy<Tie>(setting, {
    question: (tasks) => alignQuestion(tasks.align, plan, options),
    builtIn: byWords,
    lacking: (shown) => lackingIn(shown, byWords()),
    language,
  });
}

/** Key results that were not tied, and parents that are then neither fed nor asked about. */
function lackingIn(shown: readonly Tie[], own: readonly Tie[]): Tie[] {
  const links = new Set(shown.map((tie) => (tie.type === "link" ? tie.keyResultId : null)));
  const added = own.filter((tie) => tie.type === "link" && !links.has(tie.keyResultId));
  const spoken = new Set([...shown, ...added].map(({ parentId }) => parentId));
  const gaps = own.filter((tie) => tie.type === "gap" && !spoken.has(tie.parentId));
  return [...added, ...gaps];
}

function alignQuestion(task: Task, plan: Plan, options: CheckOptions): Question<Tie> {
  const { text, keyResults, parents } = labelled(plan);
  const inProse = proseGate(plan, task.prompt.instructions);
  const prose = (sentence: string) => [
    ...(/\d/u.test(sentence) ? [numbered] : []),
    ...(sentence.split(/\s+/u).length < fewestWords ? [tooShort] : []),
    ...inProse(sentence),
  ];
  const tied = new Set<string>();
  const asked = new Set<string>();
  const Link = AlignAnswer.shape.links.element;
  const Gap = AlignAnswer.shape.gaps.element;

  function gateLink({ key_result, parent, why }: z.infer<typeof Link>): Gated<Tie> {
    const keyResult = keyResults.get(key_result)?.keyResult;
    const parentId = parent === null ? null : parents.get(parent)?.id;
    if (keyResult === undefined || parentId === undefined) return refuse(unknownLabel);
    const { id: keyResultId, feeds } = keyResult;
    const isTied = plan.parents.some(({ id }) => feeds.includes(id));
    if (isTied && (parentId === null || !feeds.includes(parentId))) return refuse(tiedByTheTeam);
    if (tied.has(keyResultId)) return { ok: true, events: [] };
    const reasons = prose(why);
    if (reasons.length > 0) return refuse(...reasons);
    tied.add(keyResultId);
    return { ok: true, events: [{ type: "link", keyResultId, parentId, why }] };
  }

  function gateGap({ parent, ask }: z.infer<typeof Gap>): Gated<Tie> {
    const parentId = parents.get(parent)?.id;
    if (parentId === undefined) return refuse(unknownLabel);
    if (asked.has(parentId)) return { ok: true, events: [] };
    const reasons = prose(ask);
    if (reasons.length > 0) return refuse(...reasons);
    asked.add(parentId);
    return { ok: true, events: [{ type: "gap", parentId, ask }] };
  }

  return {
    task,
    inputs: {
      rules: task.rules,
      language: languageNames[languageOf(plan, options)],
      plan: text,
    },
    units: (answer) => [...wholeItems(answer, "links"), ...wholeItems(answer, "gaps")],
    gate(unit) {
      const link = Link.safeParse(unit);
      if (link.success) return gateLink(link.data);
      const gap = Gap.safeParse(unit);
      return gap.success ? gateGap(gap.data) : refuse(wrongForm);
    },
    enough: () => tied.size === keyResults.size,
  };
}

const unknownLabel: Reason = {
  code: "unknown-label",
  message: "A label does not stand in the plan; use K1, P1 and so on as given.",
};
const tiedByTheTeam: Reason = {
  code: "tied-by-the-team",
  message: "The team has tied that key result; keep the tie that stands in the plan.",
};
/** "Drives revenue" names no step. */
const fewestWords = 5;
const tooShort: Reason = {
  code: "generic",
  message: "Name the step between the two in a whole sentence.",
};
const numbered: Reason = {
  code: "number-unknown",
  message: "A reason needs no number and no label; name the step between the two.",
};
const wrongForm: Reason = { code: "form", message: "An entry has not the form asked for." };

function refuse(...reasons: Reason[]): { ok: false; reasons: Reason[] } {
  return { ok: false, reasons };
}
