/** An objective of a draft and the key results written for it so far. */
import type { Suggestion } from "../../../rules/okr.ts";

export interface Written {
  text: string;
  suggestions: readonly Suggestion[];
}
