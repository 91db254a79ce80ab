/** One key result on the right of the map: what it feeds, what the coach proposes, and a choice by hand. */
import { html, nothing } from "lit";
import type { TemplateResult } from "lit";
import { live } from "lit/directives/live.js";
import type { Parent } from "../../../rules/okr.ts";
import type { KeyResultView } from "../../core/lines.ts";
import type { Pair } from "../../core/tie.ts";
import type { MapTexts } from "../../locales/en.map.ts";
import type { Texts } from "../../locales/en.ts";
import { glyph } from "../../styles/glyph.ts";
import { kindOf } from "../reading/reading.ts";
import type { Talk } from "../whole/talk.ts";
import type { TeamRow } from "./rows.ts";

interface TeamItem {
  row: TeamRow;
  words: MapTexts;
  texts: Texts;
  view: KeyResultView | undefined;
  parents: readonly Parent[];
  talk: Talk;
  lit: boolean;
  onTie: (pair: Pair) => void;
  onNot: (pair: Pair) => void;
  onChoose: (feeds: string[]) => void;
}

export function teamItem(item: TeamItem): TemplateResult {
  const { row, lit, talk } = item;
  const { keyResult, number, loose } = row;
  return html`<li data-row=${keyResult.id} class="${loose ? "loose" : ""} ${lit ? "lit" : ""}">
    <p class="t"><span class="no">${number}</span> ${keyResult.text}</p>
    <p class="c">${standing(item)}</p>
    ${talk.asked ? said(item) : nothing} ${choice(item)}
  </li>`;
}

/** `Outcome · feeds Cost per claim`. */
function standing({ row: { fed, loose, free }, view, words, texts }: TeamItem): TemplateResult {
  const name = view ? kindOf(view.reading, texts) : texts.kinds.outcome;
  if (fed.length > 0) {
    return html`${name} · ${words.feeds} <b>${fed.map(({ text }) => text).join("; ")}</b>`;
  }
  if (loose) {
    return html`${glyph("warning", texts.severities.warning)} ${name} · ${words.feedsNothing}`;
  }
  return html`${name}${free ? html` · ${words.needsNone}` : nothing}`;
}

function said({ row, words, talk, onTie, onNot }: TeamItem): TemplateResult | typeof nothing {
  const { keyResult, number, proposal, remark, fed } = row;
  if (!proposal) {
    if (remark !== "" && fed.length === 0) return html`<p class="why">${remark}</p>`;
    const waits = talk.phase !== null && fed.length === 0;
    return waits
      ? html`<div class="room bars" aria-hidden="true"><span></span><span></span></div>`
      : nothing;
  }
  const { parent, why } = proposal;
  const of = html`<span class="vh">: ${number}, ${parent.text}</span>`;
  const pair = { keyResultId: keyResult.id, parentId: parent.id };
  return html`<p class="to why">${words.mightFeed} <b>${parent.text}</b></p>
    <p class="why">${why}</p>
    <p class="do">
      <button class="second" data-tie @click=${() => onTie(pair)}>${words.tie}${of}</button>
      <button class="word quiet" @click=${() => onNot(pair)}>${words.notThis}${of}</button>
    </p>`;
}

/** Any tie, with or without the coach. */
function choice({
  row: { keyResult, number },
  parents,
  words,
  onChoose,
}: TeamItem): TemplateResult {
  const { feeds } = keyResult;
  const toggle = (id: string) =>
    onChoose(feeds.includes(id) ? feeds.filter((one) => one !== id) : [...feeds, id]);
  return html`<details>
    <summary>${words.choose}<span class="vh">: ${number}</span></summary>
    <fieldset>
      <legend class="vh">${words.feeds}: ${number}</legend>
      ${parents.map(
        ({ id, text }) =>
          html`<label
            ><input
              type="checkbox"
              .checked=${live(feeds.includes(id))}
              @change=${() => toggle(id)}
            />
            ${text}</label
          >`,
      )}
    </fieldset>
  </details>`;
}
