/** The two ways in which a part of a draft comes by its line. */
import type { SuggestionKind } from "../okr.ts";
import type { Line, Lines, Part } from "./entry.ts";

/** A line of the use case's own entry. */
export function fromEntry(
  kind: SuggestionKind,
  from: keyof Lines,
  order: Part["order"] = "nearest",
): Part {
  return { kind, from, order, lines: [] };
}

/** A line that the kind of quarter asks for. */
export function own(kind: SuggestionKind, ...lines: readonly Line[]): Part {
  return { kind, from: null, order: "nearest", lines };
}
