/** Fills the playbook's lines with the user's words, levels and places. */
import type { Line } from "../../playbook/entry.ts";
import { compose } from "./compose.ts";
import { deedNamed } from "../subject/deed-names.ts";
import { holdsNumbers, promisedLevel } from "../mending/keep-numbers.ts";
import { scopeOf } from "../subject/scope.ts";
import type { Standing } from "../standing.ts";
import { lowerFirst } from "../subject/name.ts";
import type { Written } from "../offering/vouched.ts";
import { wordsOfLine } from "../offering/vouched.ts";
import { isForOutsiders, isOutside } from "../people/outside.ts";
import { whomFor } from "../people/whom.ts";
import { regex } from "../../regex.ts";

type Write = (line: Line) => Written[];

/** Each line with the user's level and place where it has them, then as it is. */
export function writerFor(standing: Standing, known: string | undefined): Write {
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
  return (given) => {
    if (given.number !== undefined && (given.number === "many") !== plural) return [];
    // "Instructors who say that the instructors": they are the subject, and do not use it.
    if (WORKS_WITH.test(given.say) && isOf(people, subject)) return [];
    const isUsed = WORKS_WITH.test(given.say) && !isForOutsiders(subject ?? "");
    const whom = ACTS.test(given.say) || isUsed ? staff : people;
    // Nobody outside comes back to anything every week.
    const line = isOutside(whom, language) ? everyMonth(given) : given;
    const to = levelFor(line, standing);
    const written = (when: string | null): Written => {
      const fills = { ...named, ...(to && { to }), people: whom, staff, by: when };
      const candidate = compose(line, fills, { kind, title, explanation: "", language, grammar });
      return { candidate, words: `${wordsOfLine(line)} ${deedNamed(subject ?? "")}` };
    };
    const plain = written(by);
    const placed = scope === null ? [] : [written(by === null ? scope : `${scope} ${by}`)];
    if (promise === null || holdsNumbers(plain.candidate.text, promise)) return [...placed, plain];
    const opens = language === "en" && words.sentence.startsWith(promise);
    const promised = `, ${jointFor(promise, standing)} ${opens ? lowerFirst(promise) : promise}`;
    const kept = [...placed, plain].map(({ candidate, words: own }) => ({
      words: own,
      candidate: { ...candidate, text: `${candidate.text}${promised}` },
    }));
    return [...kept, plain];
  };
}

const WORKS_WITH = /\{(?:people|People|staff)\}.*\{subject(?:Acc|Dat)?\}/u;

function isOf(people: string, subject: string | null): boolean {
  const [head = ""] = (subject ?? "").split(/ (?:of|for|in|on|with|to) /u);
  return head.split(" ").at(-1)?.toLowerCase() === people.split(" ").at(-1)?.toLowerCase();
}

function everyMonth(line: Line): Line {
  if (!/\{people\}/iu.test(line.say)) return line;
  const say = line.say.replace("every week", "every month").replace("jede Woche", "jeden Monat");
  return { ...line, say };
}

const ACTS = /^\{People\}|\{people\} who (?:start|open|work|follow|use the)/u;

/** "the assistant for technicians": whom it is for stands in the line already. */
function withoutTail(subject: string, people: string): string {
  return subject.endsWith(` for ${people}`) ? subject.slice(0, -` for ${people}`.length) : subject;
}

/** It is the adviser that is used, and not its accuracy. */
export function withoutMetric(subject: string): string {
  return subject.replace(METRIC_OF, "");
}

const METRIC_OF = regex("u")`
    ^the (?:accuracy|precision|recall|quality|latency|speed|performance|adoption|usage|availability|
      reliability|error rate) of (?=the |our |\p{Lu})
  `;

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

/** How far off a model or a forecast is. */
export const ERRORS =
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
