/** Where nobody can know today's level, to measure it comes first: the last thing that is offered. */
import { namesLevel } from "./measure.ts";
import type { Standing } from "../standing.ts";
import type { Written } from "../offering/vouched.ts";
import { regex } from "../../regex.ts";

const EXPLANATION =
  "Nobody can promise a level that nobody has measured; with it, the next quarter can.";

/** These are ways to find out themselves. */
const TALKS = regex("iu")`
    \b(?:interviews|answers|visits|days|talks|conversations|meetings|workshops|sessions|calls|
      surveys?|questionnaires?|review|analys[ie]s|assessments?|studies|study|experiments?|tests?|
      papers|vendors|suppliers|providers|roi|reports?)\b
  `;

/** One candidate for a question that is open, or for a wish with no level; else empty. */
export function measureFirst(standing: Standing): Written[] {
  const { language, reading, words, by, people, research } = standing;
  const unknown =
    (research && !TALKS.test(words.subject ?? "")) ||
    (reading.kind === "outcome" && reading.target === null && namesLevel(standing));
  if (language !== "en" || words.subject === null || reading.baseline !== null || !unknown)
    return [];
  const when = by === null ? "" : ` ${by}`;
  const text = research
    ? `The time and the mistakes that a case costs today are measured on {a} past cases${when}, as the baseline for ${words.subject}`
    : people === null
      ? `The baseline of ${words.subject} is measured${when}`
      : `The baseline of ${words.subject} is measured among {a} ${people}${when}`;
  const question = research ? "How many cases make a fair sample?" : "How many make a fair sample?";
  return [
    {
      words: `${text.replace(words.subject, " ")} ${EXPLANATION}`,
      candidate: {
        kind: "measure-first",
        title: "Know before it is promised",
        text,
        slots: text.includes("{a}") ? [{ name: "a", question, unit: null, role: "count" }] : [],
        proposals: [],
        explanation: EXPLANATION,
      },
    },
  ];
}
