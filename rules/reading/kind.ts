/** Outcome, output or activity: the first rule that applies decides. */
import type { Kind } from "../okr.ts";
import { LEVEL_NOUN, VERB, W } from "./lexicon/classes.ts";
import type { Levels } from "./levels.ts";
import type { Token } from "./tokens.ts";

export interface KindReading {
  kind: Kind;
  confidence: number;
  because: Token[];
}

const decide = (kind: Kind, ...because: (Token | undefined)[]): KindReading => ({
  kind,
  confidence: 0.6,
  because: because.flatMap((each) => (each ? [each] : [])),
});

export function readKind(tokens: readonly Token[], levels: Levels): KindReading {
  const words = tokens.filter((token) => token.type === "word");
  const first = words[0];
  const verb = first && first.word.form === "base" ? first.word.bits & VERB : 0;
  const level = words.find((token) => token.word.bits & LEVEL_NOUN);
  if (first && verb & (W.raise | W.lower | W.hold | W.reach))
    return decide("outcome", first, level);
  if (first && verb & (W.effort | W.decide)) return decide("activity", first);
  if (first && verb & (W.make | W.hire)) return decide("output", first);
  if (level && levels.target) return decide("outcome", level);
  const episode = words.find((token) => token.word.bits & W.episode);
  if (episode) return decide("activity", episode);
  const people = words.find((token) => token.word.bits & W.people);
  if (people) return decide("outcome", people);
  return decide(level ? "outcome" : "output", level ?? first);
}
