/** What else can be done with a line, behind one word: in the flow, so that it covers nothing. */
import { html } from "lit";
import type { TemplateResult } from "lit";
import type { Texts } from "../../locales/en.ts";

export interface MoreOptions {
  texts: Texts;
  /** What the buttons are about, for those who hear them. */
  of: string;
  onMove: (step: -1 | 1) => void;
  onRemove: () => void;
  /** Further controls. */
  extra?: unknown;
}

export function more({ texts, of, onMove, onRemove, extra }: MoreOptions): TemplateResult {
  const t = texts.plan;
  return html`<details class="more">
    <summary>${t.more}<span class="vh">: ${of}</span></summary>
    <div>
      <button class="word quiet" @click=${() => onMove(-1)}>${t.up}</button>
      <button class="word quiet" @click=${() => onMove(1)}>${t.down}</button>
      <button class="word quiet" @click=${() => onRemove()}>${t.remove}</button>
      ${extra}
    </div>
  </details>`;
}
