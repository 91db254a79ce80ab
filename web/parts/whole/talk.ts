/** What was asked of the coach about a plan as a whole, and how that stands. */
import { html, nothing } from "lit";
import type { TemplateResult } from "lit";
import type { WriterInfo } from "../../core/api.ts";
import type { WholeTexts } from "../../locales/en.whole.ts";
import type { Note, Phase } from "../review/events.ts";

export interface Talk {
  /** False: the page works by itself, and nobody can be asked. */
  hasServer: boolean;
  asked: boolean;
  /** Null when nothing runs. */
  phase: Phase | null;
  notes: readonly Note[];
  /** Who writes on this server; null until it has said so. */
  writer: WriterInfo | null;
}

export const noTalk: Talk = {
  hasServer: false,
  asked: false,
  phase: null,
  notes: [],
  writer: null,
};

/** Who wrote what is shown: the model, or the built-in writer, for want of one or in its place. */
export function writtenBy(
  { writer, notes }: Talk,
  words: WholeTexts,
): TemplateResult | typeof nothing {
  if (writer === null) return nothing;
  return html`<span class="s muted">${nameOf(writer, notes, words)}</span>`;
}

/** Not a trouble: both have written. */
const ADDED = "built-in-added";

/** What went differently than asked. */
export function troubles({ notes }: Talk): Note[] {
  return notes.filter(({ code }) => code !== ADDED);
}

function nameOf(writer: WriterInfo, notes: readonly Note[], words: WholeTexts): string {
  if (writer.writer === "built-in") return words.builtIn;
  const { provider, model } = writer;
  if (notes.some(({ code }) => code === ADDED)) return words.both(provider, model);
  const failed = notes.some(({ code }) => code.startsWith("model-") && code !== "model-stopped");
  return failed ? words.builtInInstead : words.model(provider, model);
}
