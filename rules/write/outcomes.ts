/** "So what?" for work and things: from the activity to what people do, to what the business sees. */
import { contentStems } from "../gate/words.ts";
import type { Line, Playbook, Subject } from "../playbook/entry.ts";
import { capabilityLines } from "./capability.ts";
import { compose } from "./compose.ts";
import { effectsOf, subjectFor, usableThing } from "./find-lines.ts";
import { holdsNumbers, promisedLevel } from "./keep-numbers.ts";
import { scopeOf } from "./scope.ts";
import { saysNever, sortByWording, standsAlone } from "./sort-words.ts";
import type { Standing } from "./standing.ts";
import type { Written } from "./vouched.ts";
import { wordsOfLine } from "./vouched.ts";
import { OUTSIDE, whomFor } from "./whom.ts";
import { lowerFirst } from "./subject-name.ts";
import { isInstrument, wishes } from "./wish.ts";

type Write = (line: Line) => Written[];

/** Candidates for an output or an activity, the closest to the user's words first. */
export function outcomesFor(standing: Standing, playbook: Playbook): Written[] {
  const { words, text } = standing;
  if (saysNever(text)) return [];
  const sort = sortByWording(text);
  const taught = /^the (?:training|onboarding) /u.test(words.subject ?? "");
  const found = standsAlone(sort) || taught ? null : subjectFor(standing, playbook);
  const write = writerFor(standing, found?.entry.people);
  // Whom a business function serves need not be those who work with its things.
  const usable = usableThing(standing, playbook);
  const works = found !== null && !OUTSIDE.test(found.entry.people);
  const isPlain = found?.business && !(usable.id === "anything" && works);
  const plain = isPlain ? writerFor(standing, undefined) : write;
  const { lines } = usable;
  const wish =
    isInstrument(usable) && (!standsAlone(sort) || usable.id === "hire") ? wishes(standing) : [];
  const own = words.capability ? capabilityLines(words.capability).flatMap(plain) : wish;
  const thing = lines.map(plain);
  const [nearest = [], ...others] = thing;
  const plainly = [
    ...own,
    ...nearest,
    ...(wish.length > 0 ? [] : wishes(standing)),
    ...others.flat(),
  ];
  if (!found) return plainly;
  const { entry, business } = found;
  const isOff =
    words.capability !== null || (words.subject !== null && lines === playbook.unnamed.lines);
  // What a function moves at large is too far from people who are helped, hired or appointed.
  if (business)
    return [...plainly, ...(words.capability ? [] : near(entry, standing).flatMap(write))];
  const effects = effectsOf(entry, standing.objective.text).map(write);
  // "Summarise all calls automatically" is about the summaries, and not about the calls.
  if (found.byVerb && usable.id === "anything") return effects.flat();
  if (isOff && own.length === 0) return [...effects, ...thing].flat();
  // What a paper or a talk is about is known, and the paper itself is what changes something.
  const isBeside = BESIDE.has(usable.id) || standing.research;
  const [first, second] = found.own && !isBeside ? [effects, thing] : [thing, effects];
  return [
    ...own,
    ...[...first.slice(0, 1), ...second.slice(0, 1), ...first.slice(1), ...second.slice(1)].flat(),
  ];
}

/** What a function moves, as far as the user's own words are about it. */
function near({ outcomes }: Subject, { objective, text }: Standing): Line[] {
  const said = contentStems(`${objective.text} ${text}`);
  return outcomes.filter(({ say }) => [...contentStems(say)].some((each) => said.has(each)));
}

/** Papers and talks about a use case, which are not the use case. */
const BESIDE = new Set(
  (
    "documentation design-document policy training meeting writing show hackathon body template " +
    "user-research register analysis joiner staff-survey business-case event round helper"
  ).split(" "),
);

/** What the use case moves, for a text that has an outcome in mind and no level to show for it. */
export function effectsFor(standing: Standing, playbook: Playbook): Written[] {
  if (standsAlone(sortByWording(standing.text))) return [];
  const found = subjectFor(standing, playbook);
  if (!found || found.business) return [];
  return effectsOf(found.entry, standing.objective.text).flatMap(
    writerFor(standing, found.entry.people),
  );
}

/** What the business function moves. */
export function functionEffects(standing: Standing, playbook: Playbook): Written[] {
  const found = subjectFor(standing, playbook);
  if (!found?.business) return [];
  return found.entry.outcomes.flatMap(writerFor(standing, found.entry.people));
}

/** Each line with the user's level and place where it has them, then as it is. */
function writerFor(standing: Standing, known: string | undefined): Write {
  const { words, by, language, grammar } = standing;
  const { people, staff } = whomFor(standing, known);
  const { subject, plural, subjectAcc, subjectDat } = words;
  const named =
    subject === null
      ? {}
      : {
          subject: withLevel(withoutMetric(withoutTail(subject, people)), standing),
          plural,
          ...(subjectAcc !== undefined && { subjectAcc }),
          ...(subjectDat !== undefined && { subjectDat }),
        };
  const promise = promisedLevel(words.sentence);
  const scope = scopeOf(standing);
  const kind = "rewrite" as const;
  const title = language === "de" ? "Sagen, wer es nutzt" : "Say who uses it";
  return (line) => {
    if (line.number !== undefined && (line.number === "many") !== plural) return [];
    const to = levelFor(line, standing);
    const whom = ACTS.test(line.say) ? staff : people;
    const written = (when: string | null): Written => {
      const fills = { ...named, ...(to && { to }), people: whom, staff, by: when };
      const candidate = compose(line, fills, { kind, title, explanation: "", language, grammar });
      return { candidate, words: wordsOfLine(line) };
    };
    const plain = written(by);
    const placed = scope === null ? [] : [written(by === null ? scope : `${scope} ${by}`)];
    if (promise === null || holdsNumbers(plain.candidate.text, promise)) return [...placed, plain];
    const opens = words.sentence.startsWith(promise);
    const promised = `, ${jointFor(promise, standing)} ${opens ? lowerFirst(promise) : promise}`;
    const kept = [...placed, plain].map(({ candidate, words: own }) => ({
      words: own,
      candidate: { ...candidate, text: `${candidate.text}${promised}` },
    }));
    return [...kept, plain];
  };
}

const ACTS = /^\{People\}|\{people\} who (?:start|open|work|follow|use the)/u;

/** "the assistant for technicians": whom it is for stands in the line already. */
function withoutTail(subject: string, people: string): string {
  return subject.endsWith(` for ${people}`) ? subject.slice(0, -` for ${people}`.length) : subject;
}

/** It is the adviser that is used, and not its accuracy. */
function withoutMetric(subject: string): string {
  return subject.replace(METRIC_OF, "");
}

const METRIC_OF =
  /^the (?:accuracy|precision|recall|quality|latency|speed|performance|adoption|usage|availability|reliability|error rate) of (?=the |our |\p{Lu})/u;

/** A bare number such as "F1 of 0.9" has to say whose it is. */
function jointFor(promise: string, { language, text }: Standing): string {
  const bare = /\d$/u.test(promise);
  if (language === "de") return bare && /modell/iu.test(text) ? "mit dem Modell bei" : "bei";
  return bare && /\bmodel\b/iu.test(text) ? "with the model at" : "with";
}

/** "Increase test coverage to 80%": the level stays with the thing that it describes. */
function withLevel(subject: string, { reading }: Standing): string {
  const { target } = reading;
  const plain = target?.value != null && target.unit === "%" && !target.relative;
  if (!plain || !/(?:coverage|compliance)$/iu.test(subject)) return subject;
  const level = /[\d.,]*\d\s?%/u.exec(target.text)?.[0];
  return level === undefined ? subject : `${subject.replace(/^the /u, "a ")} of ${level}`;
}

const ERRORS =
  /\b(?:error|wer|cer|rmse|mae|mape|loss|false|miss(?:ed|ing)|fpr|fnr|hallucination|fehler)/iu;

/** A share that counts what the line counts keeps its place in the new sentence. */
function levelFor({ quality }: Line, { reading, words }: Standing): string | null {
  const { target, comparator } = reading;
  if (quality === undefined || target?.value == null) return null;
  if (target.unit !== "%" || target.relative) return null;
  const isError = ERRORS.test(words.sentence);
  const isLess = comparator === "<" || comparator === "<=";
  if (quality === "error" ? !isError : isError || isLess) return null;
  // Where a level is promised for a model, only a line that counts the same may take it.
  if (quality === true && promisedLevel(words.sentence) !== null) return null;
  // "Summarise 100% of calls" says how many are worked on, and nothing of how well.
  return target.value < 100 ? (/[\d.,]*\d/u.exec(target.text)?.[0] ?? null) : null;
}
