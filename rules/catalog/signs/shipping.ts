/** What a team ships: whether the line orders it or names a model, and how good it shall be. */
import type { Span } from "../../okr.ts";
import type { ReadKeyResult } from "../../read-plan.ts";
import { feeds } from "./stands.ts";
import { anyWord, oneOf } from "./word-list.ts";
import { around, frontOf, phraseFrom, spanOfMatch } from "./words.ts";
import { regex } from "../../regex.ts";

/** Things that are shipped and stay unused most often: what the coach is for. */
const MODEL = anyWord(
  "models? classifiers? llms? gpt gpt-?#? gpt-?#.# gpt-?#o copilots? chat-?bots? assistants? " +
    "recommenders? predictors? machine_learning ml ai rag *modelle? ki assistent*",
);

/** Whether it speaks of a model, an assistant or the like. */
export function namesModel(text: string): boolean {
  return MODEL().test(text);
}

/** The end of shipping, said outright. */
const LIVE = /\b(?:live|launched|shipp(?:ed|s)|released|rolled out|GA|in production)\b/i;

/** Whether it is an order to ship ("Launch the …"), or says that a model is there. */
export function isShipping({ text, reading }: ReadKeyResult): boolean {
  const { verb, language } = reading;
  if (namesModel(text) || LIVE.test(text)) return true;
  if (!verb || /(?:ed|add|runs?)$/i.test(verb.text)) return false;
  // German puts the order last: "Chatbot einführen".
  if (language === "de" && /en\W*$/u.test(text)) return true;
  return verb.span.start <= frontOf(text);
}

const METRICS = oneOf(
  "precision accuracy accurate recall f1 f-?score auc ndcg mae rmse wer bleu rouge iou perplexity " +
    "latency p## availability uptime genauigkeit präzision trefferquote latenz verfügbarkeit",
);
/** "MAP" is a word too: only what follows tells. */
const METRIC = new RegExp(
  String.raw`(?<![a-zß-ÿ\d])(?:${METRICS}|mape?(?=@| (?:of|below|under)))(?![a-zß-ÿ\d])`,
  "gi",
);
/** How far a metric may stand from its level: "85% in field accuracy", "F1 of at least 0.9". */
const NEAR = 25;

/** The level of quality or speed that the thing shall have, with its metric; null if none is asked. */
export function qualityWords({ text, reading }: ReadKeyResult): Span | null {
  const { target } = reading;
  if (!target || target.relative) return null;
  for (const match of text.matchAll(METRIC)) {
    const span = spanOfMatch(match);
    const gap = Math.max(span.start - target.span.end, target.span.start - span.end);
    if (gap <= NEAR) return around(span, target.span);
  }
  return null;
}

const BY_SHIPPING = regex("i")`
    \b(?:by|through|via|durch)\s(?=(?:deploy|build|launch|shipp|implement|train|develop|introduc|
      creat|releas|roll|add|writ)ing\b)
  `;

/** "Improve routing by deploying a model with 85% accuracy": the only level is that of what is shipped. */
export function shippedMeans(kr: ReadKeyResult): Span | null {
  const { technicalOnly, baseline } = kr.reading;
  if (!technicalOnly || baseline || feeds(kr)) return null;
  const match = BY_SHIPPING.exec(kr.text);
  return match && phraseFrom(kr.text, match.index + match[0].length);
}

const SHIPPED = regex("i")`
    \b(?:live|launch(?:ed)?|shipp(?:ed|s)|released?|roll(?:ed)? out|GA|in production|deploy(?:ed)?|
      tested|passed|(?:running )?in (?:shadow mode|pilot)|produktiv|im einsatz|ausgerollt|eingeführt)
      \b
  `;
const THRESHOLD = anyWord(
  "precision accuracy recall f1 auc mae mape rmse wer latency p## availability uptime rto rpo " +
    "false_alarms? false_positives? false_rejects? error_rate response_time " +
    "genauigkeit präzision trefferquote latenz verfügbarkeit antwortzeit fehlalarme? fehlerrate",
);

/**
 * Whether all that is said beside the shipping is how good the thing shall be: "Chatbot live, answer
 * accuracy of at least 85%". That is one result with its own threshold (method, section 2).
 */
export function carriesThreshold(text: string): boolean {
  const [first = "", ...rest] = text.split(/[,;]\s|\s(?:and|with|w\/|at|und|mit|bei)\s/u);
  return rest.length > 0 && SHIPPED.test(first) && rest.every((part) => THRESHOLD().test(part));
}

/** Whether the level is one that a new thing shall have: what is not there yet has no level today. */
export function shipsWithThreshold(kr: ReadKeyResult): boolean {
  return SHIPPED.test(kr.text) && (qualityWords(kr) !== null || carriesThreshold(kr.text));
}
