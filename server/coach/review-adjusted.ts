/** Whether the new text of a key result may be proposed in the middle of its period. */
import { check } from "../../rules/check.ts";
import type { Candidate, Reading, Writer } from "../../rules/okr.ts";
import { verify } from "../../rules/verify.ts";
import type { Place, Verdict } from "../../rules/verify.ts";
import type { Judged } from "./candidate.ts";
import type { Reason } from "./question.ts";
import { theEar } from "./ear.ts";

/**
 * What was learnt may make a text narrower and no better: one that would stand by itself will do.
 * A target that only comes nearer is refused; how far it can go is for the team to say.
 */
export function verifyAdjusted(
  { text, slots, proposals, explanation }: Omit<Candidate, "kind" | "title">,
  place: Place,
  writer: Writer,
): Judged {
  const candidate: Candidate = { kind: "rewrite", title: "", text, slots, proposals, explanation };
  const verdict = inItsPlace(candidate, place, writer);
  if (!verdict.ok) return { ok: false, reasons: verdict.refusals };
  const old = check(place.plan, place.options).readings[place.keyResultId ?? ""];
  return old && isLowered(old, verdict.suggestion.after.reading)
    ? { ok: false, reasons: [lowered] }
    : verdict;
}

function inItsPlace(candidate: Candidate, place: Place, writer: Writer): Verdict {
  const replaced = verify(candidate, place, writer, [], theEar());
  if (replaced.ok) return replaced;
  const added = verify(candidate, { ...place, keyResultId: null }, writer, [], theEar());
  return added.ok ? added : replaced;
}

function isLowered({ baseline, target, comparator }: Reading, now: Reading): boolean {
  const [was, is] = [target?.value ?? null, now.target?.value ?? null];
  if (was === null || is === null || target?.unit !== now.target?.unit) return false;
  const from = baseline?.value ?? null;
  const falls = from === null ? comparator?.startsWith("<") === true : was < from;
  return falls ? is > was : is < was;
}

const lowered: Reason = {
  code: "target-lowered",
  message:
    "A target is not lowered because it is behind; change what is measured, or leave it open with a slot.",
};
