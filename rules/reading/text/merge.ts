/** Folds numbers with their units, placeholders and the deadline into one token each. */
import type { Span } from "../../okr.ts";
import type { FoundDeadline } from "../time/deadline.ts";
import { NO_WORD } from "../lexicon/lookup.ts";
import type { Quantity } from "../numbers/quantity.ts";
import type { Token } from "./tokens.ts";

/** Stands for the deadline among the tokens. */
const DUE = "\u23f2";

/** Tokens in which words are words only: what belongs to a number or the date is one token. */
export function mergeTokens(
  tokens: readonly Token[],
  quantities: readonly Quantity[],
  deadline: FoundDeadline | null,
  promised: readonly Span[],
): Token[] {
  const merged: Token[] = [];
  let nextQuantity = 0;
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (!token) break;
    if (deadline && at === deadline.first) {
      const { start, end } = deadline.span;
      merged.push({ ...token, text: DUE, type: "mark", start, end, word: NO_WORD });
      at = deadline.last;
      continue;
    }
    while ((quantities[nextQuantity]?.last ?? Infinity) < at) nextQuantity += 1;
    const quantity = quantities[nextQuantity];
    if (quantity && quantity.first === at && quantity.sort === "amount") {
      const { start, end } = quantity.span;
      merged.push({ text: quantity.text, start, end, type: "number", word: NO_WORD });
      at = quantity.last;
      continue;
    }
    const slot = promised.find((span) => token.start >= span.start && token.end <= span.end);
    if (slot) {
      const previous = merged.at(-1);
      if (previous?.start !== slot.start) {
        merged.push({ text: "?", ...slot, type: "number", word: NO_WORD });
      }
      continue;
    }
    merged.push(token);
  }
  return merged;
}
