/**
 * Orders hidden in a user's text, and what betrays a model that obeyed one. The rules' gate knows
 * the wordings of such orders; this goes by structure, so that it needs to know none: a key result
 * is one sentence, and what stands around it lends a suggestion neither words nor numbers.
 */
import { ORDINARY } from "../../rules/gate/ordinary.ts";
import { contentStems, subjectStems } from "../../rules/gate/words.ts";
import type { Candidate } from "../../rules/okr.ts";
import { playbookStems } from "../../rules/playbook/vocabulary.ts";
import { partText } from "./part-text.ts";
import type { Reason } from "./question.ts";

/** Words of explanations that no list of key result words has. */
const plainWords = contentStems(
  "itself themselves scope body named tells shows says today instead",
);

export interface Watch {
  /** Why the candidate looks like an obeyed order; empty if it does not. */
  reasons(candidate: Candidate): Reason[];
}

/**
 * @param texts everything of the user's that the model was given, text by text
 * @param instructions the prompt's own words, which no suggestion repeats
 */
export function watchForOrders(texts: readonly string[], instructions: string): Watch {
  const parted = texts.map((text, index) => {
    const rest = texts.filter((_, other) => other !== index).join("\n");
    return partText(text, subjectStems(rest));
  });
  const own = parted.map(({ core }) => core).join("\n");
  const foreign = parted.flatMap((each) => each.foreign).join("\n");
  const ownStems = contentStems(own);
  const lent = [...subjectStems(foreign)].filter((stem) => stem.length > 2);
  const ownNumbers = new Set(numbersIn(own));
  const foreignNumbers = new Set(numbersIn(foreign).filter((each) => !ownNumbers.has(each)));
  const secrets = runsOf(instructions);

  // Endings differ: "give" and "gives" have different stems.
  const isLent = (stem: string) =>
    lent.some((each) => each.startsWith(stem) || stem.startsWith(each));
  const isKnown = (stem: string) =>
    ownStems.has(stem) || plainWords.has(stem) || ORDINARY.has(stem) || playbookStems().has(stem);

  return {
    reasons(candidate) {
      const said = fieldsOf(candidate).join("\n");
      if (fieldsOf(candidate).some((field) => [...runsOf(field)].some((run) => secrets.has(run)))) {
        return [{ code: "prompt-echo", message: "It repeats these instructions; drop them." }];
      }
      if (foreign === "") return [];
      const echoes =
        [...subjectStems(said)].some((stem) => isLent(stem) && !ownStems.has(stem)) ||
        numbersIn(said).some((number) => foreignNumbers.has(number));
      const strays = [...contentStems(said)].some((stem) => !isKnown(stem));
      if (!echoes && !strays) return [];
      const message = "The material says more than its key results; use the words of those only.";
      return [{ code: "order-echo", message }];
    },
  };
}

function fieldsOf({ text, title, explanation, slots }: Candidate): string[] {
  return [text, title, explanation, ...slots.map(({ question }) => question)];
}

function numbersIn(text: string): string[] {
  return (text.match(/\d[\d.,]*/gu) ?? []).map((number) => number.replace(/[.,]+$/u, ""));
}

/** Every run of seven words; those of one or two letters do not count, nor do slots and units. */
function runsOf(text: string): Set<string> {
  const words = text.toLowerCase().match(/\p{L}{3,}/gu) ?? [];
  const runs = new Set<string>();
  for (let at = 0; at + 7 <= words.length; at++) runs.add(words.slice(at, at + 7).join(" "));
  return runs;
}
