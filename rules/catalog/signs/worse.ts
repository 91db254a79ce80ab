/** Metrics of which less is better, or more: the other way is hardly meant. */
import { anyWord, oneOf } from "./word-list.ts";

/** The metric is the head of the words before the levels, not what is done about it. */
const METRIC = oneOf(
  "latency p## downtime costs? errors? error_rate complaints? churn incidents? outages? defects? " +
    "bugs? attrition fluctuation backlog mape wait " +
    "latenz kosten durchlaufzeit bearbeitungszeit antwortzeit wartezeit liegezeit beschwerden " +
    "fehler fehlerquote fehlerrate abwanderung ausfälle störungen",
);
const TIME_SPENT = oneOf(
  "handling review processing response resolution lead cycle wait waiting build loading settlement " +
    "turnaround recovery",
);
const TIME = String.raw`(?:[a-zß-ÿ]+[- ])?${TIME_SPENT} time|time (?:to|until|from)\s[a-zß-ÿ].{1,40}`;
/** "Per claim", "for new customers": of what it is measured. */
const OF = oneOf("per of for in on at with after across pro je bei im der des für");
const LESS = new RegExp(
  String.raw`(?:^|[\s-])(?:${METRIC}|${TIME})(?:\s${OF}\s.{1,60}?)?[\s:,]{0,3}` +
    String.raw`(?:goes|moves|changes|geht)?\s{0,2}(?:from|von)?\s{0,2}$`,
  "i",
);
/** What is done about them: more of it is better. */
const ABOUT = anyWord(
  "saved savings? found caught detect* fix* prevent* avoid* resolv* clos* solv* answered handled " +
    "without within no zero free share shares proportion percentage accuracy coverage report* " +
    "between budget limit " +
    "*gespart* gefunden* behoben* vermieden* gelöst* ohne anteil innerhalb zwischen",
);

/** Whether the words before the levels name a metric of which less is better. */
export function lessIsBetter(words: string): boolean {
  return words.length < 120 && !words.includes("(") && LESS.test(words) && !ABOUT().test(words);
}

/** Metrics of which more is better, at the very end of the words before the levels. */
const MORE = oneOf(
  "availability uptime satisfaction nps csat retention conversion revenue accuracy recall precision " +
    "win_rate renewal_rate hit_rate engagement " +
    "verfügbarkeit zufriedenheit umsatz genauigkeit trefferquote bindung",
);
const AT_THE_END = new RegExp(
  String.raw`(?:^|[\s-])${MORE}(?:\s${OF}\s[^,;:]{1,40})?[\s:,]{0,3}` +
    String.raw`(?:goes|moves|changes|geht)?\s{0,2}(?:from|von)?\s{0,2}$`,
  "i",
);

/** Whether the words before the levels name a metric of which more is better. */
export function moreIsBetter(words: string): boolean {
  return words.length < 120 && AT_THE_END.test(words);
}

/** Things of which less is better more often than not: "better" does not say whether they rise. */
const FEWER = oneOf(
  "returns? costs? expenses turnover attrition churn errors? error_rate defects? complaints? incidents? outages? " +
    "backlog cancellations? overtime waste scrap sick_leave " +
    "retouren retourenquote kosten *kosten fluktuation abwanderung fehler fehlerquote beschwerden reklamationen " +
    "ausfälle störungen stornos? kündigungen überstunden ausschuss krankenstand rückstand",
);
const BETTER = oneOf("improv* optimis* optimiz* better verbesser* optimier*");
const BY = String.raw`(?:by|um)\s\d[\d.,]{0,6}\s?(?:%|percent\w*|points?|pp|prozent\w*)`;
const FEWER_BETTER = new RegExp(
  String.raw`\b${FEWER}\b.{0,40}\s(?:${BY}\s${BETTER}|${BETTER}\s${BY})|\b${BETTER}\s(?:[^\s\d]{1,30}\s){0,3}${FEWER}\b.{0,40}\s${BY}`,
  "i",
);

/** "Retouren um 20% verbessern": where the words leave open whether it shall rise or fall. */
export function leavesDirectionOpen(text: string): boolean {
  return FEWER_BETTER.test(text);
}
