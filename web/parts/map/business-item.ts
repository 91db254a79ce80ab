/** One business key result on the left of the map: how many feed it, or that nothing does. */
import { html, nothing } from "lit";
import type { TemplateResult } from "lit";
import type { Objective } from "../../../rules/okr.ts";
import type { MapTexts } from "../../locales/en.map.ts";
import type { Texts } from "../../locales/en.ts";
import { glyph } from "../../styles/glyph.ts";
import type { BusinessRow } from "./rows.ts";
import { writeForm } from "./write-form.ts";

interface BusinessItem {
  row: BusinessRow;
  words: MapTexts;
  severities: Texts["severities"];
  /** The coach may still ask about it. */
  waits: boolean;
  lit: boolean;
  objectives: readonly Objective[];
  /** The id of the objective that a key result for it would fit best. */
  fitting: string;
  /** A key result is to be written for it, under an objective. */
  onWrite: (objectiveId: string) => void;
}

export function businessItem(item: BusinessItem): TemplateResult {
  const { row, words, severities, lit, objectives, fitting, onWrite } = item;
  const { parent, count } = row;
  const isLoose = count === 0;
  return html`<li data-row=${parent.id} class="${isLoose ? "loose" : ""} ${lit ? "lit" : ""}">
    <p class="t">${parent.text}</p>
    <p class="c">
      ${
        isLoose
          ? html`${glyph("warning", severities.warning)} ${words.nothingFeeds}`
          : words.feedIt(count)
      }
    </p>
    ${question(item)}
    ${isLoose ? writeForm({ parent, objectives, fitting, words, onWrite }) : nothing}
  </li>`;
}

function question({ row: { ask, count }, waits }: BusinessItem): TemplateResult | typeof nothing {
  if (ask !== "") return html`<p class="why">${ask}</p>`;
  if (!waits || count > 0) return nothing;
  return html`<div class="room bars" aria-hidden="true"><span></span><span></span></div>`;
}
