/** What a tie made with no model says for itself: what it rests on, and no more. */
import { saidIn } from "../../rules/gate/part-text.ts";
import type { Language } from "../../rules/okr.ts";
import type { Evidence } from "./align-evidence.ts";
import type { Part } from "./align-part.ts";
import { regex } from "../../rules/regex.ts";

interface Texts {
  set: string;
  tie: Readonly<Record<Evidence["by"], (of: string) => string>>;
  untied: Readonly<Record<Part, string>>;
  gap: (parent: string) => string;
}

const en: Texts = {
  set: "The team has tied it so.",
  tie: {
    word: (word) => `Both speak of ${word}; check that the one moves the other.`,
    step: (step) => `As a rule, ${step}; check that it holds here.`,
    sibling: (text) => `It serves the same objective as “${text}”, which leads here.`,
    objective: (word) =>
      `The objective speaks of ${word}, as this one does; name the step between.`,
    playbook: (entry) =>
      `The playbook has this among the effects of ${entry}; check that it holds here.`,
    only: () =>
      "Its words do not say what it moves, and there is one business key result; name the step between.",
  },
  untied: {
    effect: "Its words lead to none of the business key results; say which one it moves, and how.",
    use: "Its words lead to none of the business key results; say what changes once people use it.",
    answer: "It finds something out; what it feeds depends on the answer.",
    decision: "It is a decision; what it feeds depends on how it falls.",
    limit: "It guards what must not get worse, and feeds nothing itself.",
    upkeep: "It keeps the system fit to run; nothing above moves by it alone.",
    work: "It says what is done; say what changes by it, and the tie follows.",
  },
  gap: (parent) =>
    `No key result is tied to “${parent}”. Which one moves it, or is it not for this team to move?`,
};

const de: Texts = {
  set: "Das Team hat es so verbunden.",
  tie: {
    word: (word) => `In beiden geht es um „${word}“; prüft, ob das eine das andere bewegt.`,
    step: (step) => `Als Faustregel: ${step}; prüft, ob es hier gilt.`,
    sibling: (text) => `Es dient demselben Ziel wie „${text}“, und das führt hierher.`,
    objective: (word) => `Im Ziel geht es wie hier um „${word}“; nennt den Schritt dazwischen.`,
    playbook: (entry) =>
      `Das Playbook nennt das als Wirkung von „${entry}“; prüft, ob es hier gilt.`,
    only: () =>
      "Der Text sagt nicht, was es bewegt, und es gibt ein Geschäftsergebnis; nennt den Schritt dazwischen.",
  },
  untied: {
    effect: "Der Text führt zu keinem Geschäftsergebnis; sagt, welches es bewegt und wie.",
    use: "Der Text führt zu keinem Geschäftsergebnis; sagt, was sich durch die Nutzung ändert.",
    answer: "Es klärt etwas; was es bewegt, hängt von der Antwort ab.",
    decision: "Es ist eine Entscheidung; was sie bewegt, hängt von ihrem Ausgang ab.",
    limit: "Es schützt, was nicht schlechter werden darf, und bewegt selbst nichts.",
    upkeep: "Es hält das System betriebsfähig; allein bewegt es nichts darüber.",
    work: "Es sagt, was getan wird; sagt, was sich dadurch ändert, dann ergibt sich die Verbindung.",
  },
  gap: (parent) =>
    `Mit „${parent}“ ist kein Schlüsselergebnis verbunden. Welches bewegt es, oder ist es nicht Sache dieses Teams?`,
};

export const alignTexts: Readonly<Record<Language, Texts>> = { en, de };

/** Where a line goes on from its metric to its level. */
const LEVEL_BEGINS = regex("u")`
  \s+(?:(?:from|von|auf|by|to) \d|(?:rises?|falls?|stays?|at or|steig\w+|sink\w+|bleib\w+)(?=\s|
    $))
`;

/**
 * What a key result or parent is about: its text up to where its levels or its verb begin, without
 * what was said to a machine.
 */
export function nameOf(text: string): string {
  const whole = saidIn(text, "key result")
    .trim()
    .replace(/[.!?]+$/u, "");
  const [name = whole] = whole.split(LEVEL_BEGINS);
  return name.includes(" ") ? name : whole;
}
