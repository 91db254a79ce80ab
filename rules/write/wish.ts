/** The objective's own wish as a measure: "Nurses document on the ward" becomes a share of nurses. */
import { VERB, W } from "../reading/lexicon/classes.ts";
import { tokenise } from "../reading/tokenise.ts";
import type { Token } from "../reading/tokens.ts";
import type { Thing } from "../playbook/entry.ts";
import { aimOf } from "./last-resort.ts";
import type { Standing } from "./standing.ts";
import { lowerFirst } from "./subject-name.ts";
import type { Written } from "./vouched.ts";

/** Means to an end: whether they are used says less than whether the end has come. */
const INSTRUMENTS = new Set("anything data dataset choice training delivery experience".split(" "));
/** Behind these stands what goes away or begins, and no share of people who do so. */
const NO_WISH = /^(?:start|begin|keep|need|want|hope|come|become|grow)$/u;
/** Said of people; a shift that gets quiet is counted by nobody. */
const OF_PEOPLE = /^(?:stop|get|feel|stay|remain|turn)$/u;
const THINGS_WITH_THAT =
  /(?:teams|units|departments|plants|stores|branches|companies|hospitals|clinics|schools)$/u;
/** "All planners trust" has its share already, and "we" are no beneficiaries. */
const LEADS = /^(?:all|every|each|we|our|no|most|more|fewer|the)$/u;
const COMPARES = /\b(?:better|faster|more|less|fewer|earlier|sooner|quicker|easier|safer)\b/iu;
const JOINS = /^(?:that|which|who|whom|what|where|when|how|and|or|so)$/u;
const MOST_WORDS_BEFORE = 3;

export function isInstrument({ id }: Thing): boolean {
  return INSTRUMENTS.has(id);
}

/** One candidate; empty where the objective does not say who is to do what. */
export function wishes(standing: Standing): Written[] {
  const { language, by } = standing;
  const aim = aimOf(standing);
  if (language !== "en" || aim === null) return [];
  const tokens = tokenise(aim, language);
  const at = tokens.findIndex(
    ({ word, text }, index) =>
      index > 0 &&
      word.form === "base" &&
      Boolean(word.bits & VERB) &&
      !NO_WISH.test(text) &&
      /[^s]s$|^people$/u.test(tokens[index - 1]?.text ?? ""),
  );
  const who = tokens[at - 1];
  const verb = tokens[at];
  if (!who || !verb || at > MOST_WORDS_BEFORE || LEADS.test(tokens[0]?.text ?? "")) return [];
  if (!tokens.slice(0, at).every(isPartOfName)) return [];
  // "Forms people finish" is about the forms, and who decides faster is no share yet.
  if ((who.text === "people" && at > 1) || COMPARES.test(aim)) return [];
  const people = lowerFirst(aim.slice(0, who.end));
  const human = isPeople(who.word.bits, people, standing);
  if (!human && OF_PEOPLE.test(verb.text)) return [];
  const does = verb.text === "stop" ? `have stopped${aim.slice(verb.end)}` : aim.slice(verb.start);
  const joins = human && !THINGS_WITH_THAT.test(people) ? "who" : "that";
  const share = `The share of ${people} ${joins} ${does}`;
  const when = by === null ? "" : ` ${by}`;
  const questions = ["What share does so today? A sample tells.", "What share do you aim for?"];
  const [today = "", aimed = ""] = questions;
  return [
    {
      words: `The share of who that have stopped rises from to ${questions.join(" ")}`,
      candidate: {
        kind: "rewrite",
        title: "Measure what the objective wishes for",
        text: `${share} rises from {a}% to {b}%${when}`,
        slots: [
          { name: "a", question: today, unit: "%", role: "baseline" },
          { name: "b", question: aimed, unit: "%", role: "target" },
        ],
        proposals: [],
        explanation: "",
      },
    },
  ];
}

function isPartOfName({ type, text, word }: Token): boolean {
  return type === "word" && !(word.bits & (W.preposition | W.auxiliary)) && !JOINS.test(text);
}

function isPeople(bits: number, people: string, standing: Standing): boolean {
  return Boolean(bits & (W.people | W.staff)) || people === standing.people?.toLowerCase();
}
