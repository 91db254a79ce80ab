/** A bare metric of a model: what others do with the model's results, with the metric as a guardrail. */
import type { Language } from "../../okr.ts";
import type { Phrase } from "../pack.ts";
import { promisedLevel } from "../mending/keep-numbers.ts";
import { writerFor } from "./line-writer.ts";
import type { Standing } from "../standing.ts";
import type { Written } from "../offering/vouched.ts";
import { regex } from "../../regex.ts";

/** How often a model is right or wrong; latency and availability are no such thing. */
const METRIC = regex("iu")`
    \b(?:f1|auc|gini|precision|recall|accuracy|sensitivity|specificity|mape|wape|rmse|mae|wer|cer|
      bleu|ndcg|hallucination|error rate|hit rate|genauigkeit|präzision|trefferquote|fehlerquote|
      halluzination\p{Ll}*)
  `;

const MODEL: Record<Language, Phrase> = {
  en: { subject: "the model", subjectAcc: "the model", subjectDat: "the model", plural: false },
  de: { subject: "das Modell", subjectAcc: "das Modell", subjectDat: "dem Modell", plural: false },
};

/** Candidates where nothing but the metric is named; empty for other lines. */
export function ofTheModel(standing: Standing): Written[] {
  const { reading, words, playbook, language } = standing;
  const promise = promisedLevel(words.sentence);
  const lines = playbook?.things.find(({ id }) => id === "model")?.lines ?? [];
  if (!reading.technicalOnly || promise === null || !METRIC.test(promise)) return [];
  const named = { ...standing, words: { ...words, ...MODEL[language] } };
  return lines.slice(0, 1).flatMap(writerFor(named, undefined));
}
