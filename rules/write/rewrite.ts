/** Rewrites a weak key result towards the outcome that it serves, with no model. */
import { namesModel } from "../catalog/signs/shipping.ts";
import type { Candidate, Suggestion } from "../okr.ts";
import type { Place, Verdict } from "../verify.ts";
import { banned } from "./lines/bans.ts";
import { isClean } from "./offering/best-line.ts";
import { completed } from "./mending/complete.ts";
import { keepDistinct, repeatsSet } from "./offering/distinct.ts";
import { isGermanText } from "./lines/sort-words.ts";
import { subjectFor, usableThing } from "./lines/find-lines.ts";
import type { Playbook } from "../playbook/entry.ts";
import { isCountOfWork } from "./mending/count-of-work.ts";
import { explained } from "./wording/explain.ts";
import { helpedBy } from "./lines/helped-by.ts";
import { lastResorts } from "./lines/last-resort.ts";
import { ERRORS } from "./lines/line-writer.ts";
import { isStatement, measured, namesLevel } from "./mending/measure.ts";
import { ofTheModel } from "./lines/model-metric.ts";
import { measureFirst } from "./mending/measure-first.ts";
import { metricNamed } from "./mending/metric-named.ts";
import { effectsFor, functionEffects, outcomesFor } from "./lines/outcomes.ts";
import { offerFor } from "./offering/offer.ts";
import type { WriterPacks } from "./pack.ts";
import { ownCount } from "./mending/own-count.ts";
import { ownChange } from "./mending/own-change.ts";
import { peopleStates } from "./lines/people-states.ts";
import { halves, levelsSwapped, placeholdersAsked } from "./mending/repair.ts";
import { standingOf } from "./standing.ts";
import type { Standing } from "./standing.ts";
import { verifyWritten } from "./offering/vouched.ts";
import type { Written } from "./offering/vouched.ts";
import { isWellFormed } from "./offering/well-formed.ts";
import { wishes } from "./wish/wish.ts";

const MOST = 3;
const NO_PACKS: WriterPacks = {};

/**
 * Two or three gated candidates for the key result of a place, best first; none where it is good
 * as it stands or the plan does not have it. A German plan needs the German pack; without it, only
 * the user's own sentence is made whole.
 */
export function rewrite(place: Place, packs: WriterPacks = NO_PACKS): Suggestion[] {
  const standing = standingOf(place, packs);
  const offer = standing === null ? "nothing" : offerFor(standing);
  if (standing === null || offer === "nothing") return [];
  const passed: Suggestion[] = [];
  const gather = (among: readonly Written[], most: number): void => {
    for (const written of among) {
      if (passed.filter(isClean).length >= most) return;
      if (written.words !== "" && repeatsSet(written.candidate.text, standing.measured)) continue;
      if (isComposed(written, standing) && !isWellFormed(written.candidate.text)) continue;
      const verdict = judged(written, standing, passed.length, place);
      if (verdict.ok && keepDistinct(passed, verdict.suggestion)) passed.push(verdict.suggestion);
    }
  };
  const last = offer === "another" ? measureFirst(standing) : [];
  const all = offer === "another" ? candidatesFor(standing) : mended(standing);
  gather(all, last.length > 0 ? MOST - 1 : MOST);
  gather(last, MOST);
  gather(all, MOST);
  if (passed.length === 0 && offer === "another") gather(spareFor(standing), 1);
  // Order stays, but what the coach would grumble about comes after what it would not.
  const others = passed.filter(({ kind }) => kind !== "measure-first");
  const first = passed.filter(({ kind }) => kind === "measure-first");
  const sorted = [...others.filter(isClean), ...others.filter((each) => !isClean(each))];
  return [...sorted.slice(0, MOST - first.length), ...first];
}

/** What holds words of ours; the user's own sentence is as they wrote it. */
function isComposed({ words }: Written, { language }: Standing): boolean {
  return words !== "" && language === "en";
}

/** Some wordings cannot be quoted without a number that looks like another; then unquoted. */
function judged(written: Written, standing: Standing, at: number, place: Place): Verdict {
  const verdict = verifyWritten(explained(written, standing, at), place, standing.language);
  if (verdict.ok || standing.theirs === null) return verdict;
  if (verdict.refusals.some(({ code }) => !/^(?:number-|new-|second-sentence)/u.test(code)))
    return verdict;
  const silent = { ...standing, theirs: null, words: { ...standing.words, sentence: "" } };
  return verifyWritten(explained(written, silent, at), place, standing.language);
}

/** The line itself, made whole or with one fault less. */
function mended(standing: Standing): Written[] {
  const isOne = standing.findings.every(({ ruleId }) => ruleId !== "kr/compound");
  return [...repaired(standing), ...(isOne ? plain(completed(standing)) : [])];
}

/** Repairs that the reading itself points at. */
function repaired(standing: Standing): Written[] {
  if (standing.playbook === null || standing.language !== "en") return [];
  return plain([
    ...placeholdersAsked(standing),
    ...levelsSwapped(standing),
    ...halves(standing),
    ...metricNamed(standing),
    ...ownCount(standing),
  ]);
}

/** Everything worth trying, in the order in which it is shown. */
function candidatesFor(standing: Standing): Written[] {
  const { reading, playbook } = standing;
  const completion = plain(completed(standing));
  if (playbook === null) return completion;
  const english = standing.language === "en";
  const repairs = repaired(standing);
  if (english && isGermanText(standing.text)) return [];
  const bans = reading.kind === "outcome" ? [] : banned(standing);
  if (bans.length > 0) return bans;
  const states = peopleStates(standing);
  if (states.length > 0) return [...states, ...wishes(standing)];
  if (keepsLevels(standing, playbook)) return [...repairs, ...completion];
  const change = ownChange(standing);
  if (change.length > 0)
    return [...repairs, ...change, ...effectsFor(standing, playbook), ...wishes(standing)];
  if (reading.kind !== "outcome" || isCountOfWork(standing)) {
    const isUnnamed = english && usableThing(standing, playbook) === playbook.unnamed;
    // "Improve prompt quality": whom it is for can say whether it is good.
    const asked = isUnnamed && !isStatement(standing) ? plain(measured(standing)) : [];
    return [...repairs, ...asked, ...outcomesFor(standing, playbook), ...wishes(standing)];
  }
  const own = [...repairs, ...completion];
  const effects = effectsFor(standing, playbook);
  if (reading.technicalOnly && effects.length > 0) return [...effects, ...own];
  if (reading.technicalOnly && reading.baseline === null) {
    // "Pipeline coverage 3x" is the metric itself, and nothing that could be used.
    if (!namesModel(standing.text)) return [...own, ...wishes(standing)];
    const known = usableThing(standing, playbook) !== playbook.unnamed;
    const things = outcomesFor(standing, playbook);
    if (known) return [...things, ...wishes(standing), ...own];
    return [...wishes(standing), ...own, ...things];
  }
  if (reading.target === null) {
    const levels = english ? plain(measured(standing)) : [];
    const isLevel = namesLevel(standing);
    if (effects.length > 0 && isLevel) return [...own, ...levels, ...effects];
    if (effects.length > 0) return [...own, ...effects.slice(0, 1), ...levels, ...effects.slice(1)];
    // A level such as brand awareness is no thing that could be used.
    const things =
      levels.length > 0 ? functionEffects(standing, playbook) : outcomesFor(standing, playbook);
    // A level without a unit says less than the objective; a statement can be asked as it stands.
    const first = levels.length > 0 && !isStatement(standing) ? wishes(standing) : [];
    return [...own, ...first, ...levels, ...things, ...wishes(standing)];
  }
  return [...own, ...effects, ...wishes(standing)];
}

/** Where its own sentence could not be made whole: what follows from the thing that it names. */
function spareFor(standing: Standing): Written[] {
  const { playbook, reading, findings, text, language } = standing;
  const isOther = language === "en" && isGermanText(text);
  const isWeak = findings.some(({ severity }) => severity !== "nudge");
  if (playbook === null || isOther || (reading.baseline !== null && !isWeak)) return [];
  const things = [...outcomesFor(standing, playbook), ...wishes(standing)];
  return [...things, ...ofTheModel(standing), ...helpedBy(standing), ...lastResorts(standing)];
}

/** Who says from where to where has said the effect: nothing else is put in its place. */
function keepsLevels(standing: Standing, playbook: Playbook): boolean {
  if (standing.findings.some(({ ruleId }) => ruleId === "kr/activity-in-disguise")) return false;
  const { baseline, target, technicalOnly } = standing.reading;
  if (baseline?.value == null || target?.value == null) return false;
  return !technicalOnly || measuresTheSame(standing, playbook);
}

/** "Forecast error" is what planners live with, however technical it sounds. */
function measuresTheSame(standing: Standing, playbook: Playbook): boolean {
  const metric = (standing.reading.metric?.text ?? "").replace(/\s?\([^()]*\)/gu, "").toLowerCase();
  const lines = subjectFor(standing, playbook)?.entry.outcomes ?? [];
  if (!metric.includes(" ")) return false;
  return lines.some(
    ({ say, quality }) =>
      say.toLowerCase().includes(metric) || (quality === "error" && ERRORS.test(metric)),
  );
}

/** Candidates made of the user's own sentence. */
function plain(candidates: readonly Candidate[]): Written[] {
  return candidates.map((candidate) => ({ candidate, words: "" }));
}
