/** Words that promise quality and name no test of it, in the languages that the coach reads. */
import type { Span } from "../../okr.ts";
import { anyWord } from "./word-list.ts";
import { spanOf } from "./words.ts";

const VAGUE = anyWord(
  "improv* enhanc* optimis* optimiz* better cleaner clearer faster smoother stronger robust* " +
    "seamless* world_class best_in_class the_best_in market_leader state_of_the_art cutting_edge " +
    "effective* efficient* streamlin* user_friendly high_quality scalable support* strengthen* " +
    "foster* drive leverag* accelerat* modern* as_much_as_possible where_possible various several " +
    "humane makes_sense " +
    "verbesser* optimier* besser* stärk* unterstütz* nachhaltig* effizient* effektiv* " +
    "hochwertig* möglichst",
);

/** The first vague words of the text. */
export function findVague(text: string): Span | null {
  return spanOf(text, VAGUE());
}
