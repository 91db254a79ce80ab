/** All that can be told of a statement before it is judged; computed once for every reader. */
import type { Language } from "../okr.ts";
import type { FoundDeadline } from "./time/deadline.ts";
import { findDeadline } from "./time/deadline.ts";
import type { Feature } from "./judgement/features.ts";
import { featuresOf } from "./judgement/features.ts";
import type { Levels } from "./levels/levels.ts";
import { findLevels } from "./levels/levels.ts";
import { mask } from "./text/mask.ts";
import { mergeTokens } from "./text/merge.ts";
import { objectiveWords } from "./objective-words.ts";
import type { Slotted } from "./text/placeholder.ts";
import { findPlaceholders, findSlots } from "./text/placeholder.ts";
import { scanQuantities } from "./numbers/quantity.ts";
import type { Structure } from "./sentence/structure.ts";
import { findStructure } from "./sentence/structure.ts";
import { tokenise } from "./text/tokenise.ts";
import type { Token } from "./text/tokens.ts";

export interface Analysis {
  tokens: Token[];
  structure: Structure;
  levels: Levels;
  deadline: FoundDeadline | null;
  placeholders: { start: number; end: number }[];
  slots: Slotted[];
  features: Feature[];
}

export interface AnalysisContext {
  language: Language;
  today: string;
  fiscalYearStart: number;
  objective: string | null;
}

/** A text that goes on for longer is no key result: the rest of it is not read. */
const MOST_READ = 600;
/** What stands behind so many words no longer changes what a key result is. */
const MOST_TOKENS = 400;

/** Analyses a key result; spans and offsets count in `text`. */
export function analyse(text: string, context: AnalysisContext): Analysis {
  const tokens = tokenise(mask(text), context.language).slice(0, MOST_READ);
  const deadline = findDeadline(tokens, text, context);
  const slots = findSlots(text);
  const quantities = scanQuantities(tokens, text, context.language);
  const levels = findLevels(tokens, text, quantities, slots, deadline);
  const placeholders = findPlaceholders(text);
  const spans = [...placeholders, ...slots.map(({ span }) => span)];
  const merged = mergeTokens(tokens, quantities, deadline, spans).slice(0, MOST_TOKENS);
  const structure = findStructure(merged);
  const { objective, language } = context;
  const features = featuresOf({
    tokens: merged,
    structure,
    levels,
    objective: objective === null ? 0 : objectiveWords(objective, language).bits,
    deadline: deadline !== null,
    placeholder: placeholders.length > 0,
  });
  return { tokens: merged, structure, levels, deadline, placeholders, slots, features };
}
