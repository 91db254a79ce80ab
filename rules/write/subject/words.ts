/** Little words that tell where a phrase begins and ends. */
import { W } from "../../reading/lexicon/classes.ts";

export const NOUNISH =
  W.artefact |
  W.result |
  W.run |
  W.quality |
  W.episode |
  W.practice |
  W.technical |
  W.fault |
  W.uptake;

export const DETERMINER = new Set(
  "a an the our its their his her this these those my any some".split(" "),
);

export const QUANTIFIER = new Set("all each every both".split(" "));

export const LINK = new Set("and or & /".split(" "));

export const KEEPS_GOING = new Set("of for".split(" "));

export const NOT_A_SUBJECT = new Set(
  "it them this that these those something more less xxx tbd what how whether who why where when".split(
    " ",
  ),
);
