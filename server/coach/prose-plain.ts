/** What a sentence about a plan must be, whoever writes it: said to the reader, about this plan. */
import { subjectStems } from "../../rules/gate/words.ts";
import type { Reason } from "./question.ts";
import { regex } from "../../rules/regex.ts";

const label = /\b[KP]\d{1,2}\b/u;
/** An order or a demand: the team decides, and nobody asked. */
const demand = regex("iu")`
    \b(?:should|must|ought to|shall|recommend\w*|advis(?:e|ed|able)|let['’]s|sollten?|empf(?:ehl|
      iehl|ohl)\w*)\b
  `;
/** Results are judged here and people never. */
const verdictOnPeople = regex("u")`
    \b(?:lazy|fools?|foolish|stupid|incompetent|incapable|careless|unqualified|underperform\w*|
      perform(?:s|ed)? (?:badly|poorly)|has failed|have failed|let go|fired?|sacked|blame\w*|
      waste their|faul|dumm|unfähig|versagt\w*|entlassen|kündigt ihm|schuld an)\b
    |\b(?:Mr|Mrs|Ms|Herrn?|Frau)\b\.? \p{Lu}
  `;
const fanfare = regex("iu")`
    \b(?:leverag\w*|synerg\w*|revolutioni[sz]\w*|state-of-the-art|world-class|cutting-edge|
      game-chang\w*|best-in-class|unlock\w*|empower\w*|seamless\w*|great news|exciting|excited|love|
      aligns? with|important for|stakeholders|weltklasse|bahnbrechend\w*|revolutionier\w*|synergie\w*|
      wegweisend\w*|begeister\w*)\b
  `;
/** What a statement about progress or what is known may rest on without a word of the plan's. */
const bearings = regex("iu")`
    \b(?:pace|ahead|behind|on track|limit|floor|half-way|moving|moved|known|unknown|says?|said|open|
      today|measured|starting point|in the plan|rückstand|zurück|im plan|tempo|grenze|bekannt|offen|
      heute|gemessen|stand)\b
  `;
const goesOn = /,\s(?:and|und)\s/u;
const ending = /[.?]["”“]?$/u;

/** @param own stems of the plan's words */
export function plainReasons(sentence: string, own: ReadonlySet<string>): Reason[] {
  const reasons: Reason[] = [];
  const refuse = (code: string, message: string) => reasons.push({ code, message });
  if (label.test(sentence)) {
    refuse("label", "A reader does not know the labels; say what the key result is about.");
  }
  const asks = demand.exec(sentence)?.[0];
  if (asks !== undefined) refuse("demand", `Leave out "${asks}"; say what is, not what to do.`);
  if (verdictOnPeople.test(sentence)) {
    refuse("person", "Speak of results and never judge people; name no person.");
  }
  const loud = fanfare.exec(sentence)?.[0];
  if (loud !== undefined) refuse("fanfare", `Leave out "${loud}"; say what happens.`);
  if (!ending.test(sentence.trim())) {
    refuse("form", "End each sentence with a full stop or a question mark.");
  }
  // What goes on behind an "and" has to be about the plan as well.
  if (!sentence.split(goesOn).every((clause) => rests(clause, own))) {
    refuse(
      "generic",
      "It could be said of any plan; use the plan's own words for what it is about.",
    );
  }
  return reasons;
}

function rests(sentence: string, own: ReadonlySet<string>): boolean {
  if (/\d/u.test(sentence) || bearings.test(sentence)) return true;
  return [...subjectStems(sentence)].some((each) =>
    [...own].some((other) => other.startsWith(each) || each.startsWith(other)),
  );
}
