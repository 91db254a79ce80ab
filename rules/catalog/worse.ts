/** Metrics of which less is better: a rise is hardly meant. */

/** The metric is the head of the words before the levels, not what is done about it. */
const LESS =
  /(?:^|[\s-])(?:latency|p\d\d|downtime|(?:[a-zß-ÿ]+[- ])?(?:handling|review|processing|response|resolution|lead|cycle|wait(?:ing)?|build|loading|settlement|turnaround|recovery) time|time (?:to|until|from)\s[a-zß-ÿ].{1,40}|costs?|(?:errors?|error rate|complaints?|churn|incidents?|outages?|defects?|bugs?|attrition|fluctuation|backlog|mape|wait)|latenz|kosten|(?:durchlauf|bearbeitungs|antwort|warte|liege)zeit|beschwerden|fehler(?:quote|rate)?|abwanderung|ausfälle|störungen)(?:\s(?:per|of|for|in|on|at|with|after|across|pro|je|bei|in|im|der|des|für)\s.{1,60}?)?[\s:,]{0,3}(?:goes|moves|changes|geht)?\s{0,2}(?:from|von)?\s{0,2}$/i;
/** What is done about them: more of it is better. */
const ABOUT =
  /\b(?:sav(?:ed|ings?)|found|caught|detect\w*|fix\w*|prevent\w*|avoid\w*|resolv\w*|clos\w*|solv\w*|answered|handled|without|within|no|zero|free|share|shares|proportion|percentage|accuracy|coverage|report\w*|between|budget|limit|[a-zß-ÿ]*gespart[a-zß-ÿ]*|gefunden[a-zß-ÿ]*|behoben[a-zß-ÿ]*|vermieden[a-zß-ÿ]*|gelöst[a-zß-ÿ]*|ohne|anteil|innerhalb|zwischen)\b/i;

/** Whether the words before the levels name a metric of which less is better. */
export function lessIsBetter(words: string): boolean {
  return words.length < 120 && !words.includes("(") && LESS.test(words) && !ABOUT.test(words);
}
