/** Metrics of which less is better: a rise is hardly meant. */

/** The metric is the head of the words before the levels, not what is done about it. */
const LESS =
  /(?:^|[\s-])(?:latency|p\d\d|downtime|(?:\p{L}+[- ])?(?:handling|review|processing|response|resolution|lead|cycle|wait(?:ing)?|build|loading|settlement|turnaround|recovery) time|time (?:to|until|from)\s\p{L}.{1,40}|costs?|(?:errors?|error rate|complaints?|churn|incidents?|outages?|defects?|bugs?|attrition|fluctuation|backlog|mape|wait)|latenz|kosten|(?:durchlauf|bearbeitungs|antwort|warte|liege)zeit|beschwerden|fehler(?:quote|rate)?|abwanderung|ausfälle|störungen)(?:\s(?:per|of|for|in|on|at|with|after|across|pro|je|bei|in|im|der|des|für)\s.{1,60}?)?[\s:,]{0,3}(?:goes|moves|changes|geht)?\s{0,2}(?:from|von)?\s{0,2}$/iu;
/** What is done about them: more of it is better. */
const ABOUT =
  /\b(?:sav(?:ed|ings?)|found|caught|detect\w*|fix\w*|prevent\w*|avoid\w*|resolv\w*|clos\w*|solv\w*|answered|handled|without|within|no|zero|free|share|shares|proportion|percentage|accuracy|coverage|report\w*|between|budget|limit|\p{L}*gespart\p{L}*|gefunden\p{L}*|behoben\p{L}*|vermieden\p{L}*|gelöst\p{L}*|ohne|anteil|innerhalb|zwischen)\b/iu;

/** Whether the words before the levels name a metric of which less is better. */
export function lessIsBetter(words: string): boolean {
  return words.length < 120 && !words.includes("(") && LESS.test(words) && !ABOUT.test(words);
}
