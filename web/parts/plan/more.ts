/** What else can be done with a line, behind one word: it lies over the page, so that nothing moves. */
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
  return html`<details class="more" @focusout=${closeWhenLeft} @keydown=${closeOnEscape}>
    <summary>${t.more}<span class="vh">: ${of}</span></summary>
    <div tabindex="-1">
      <button class="word quiet" @click=${() => onMove(-1)}>${t.up}</button>
      <button class="word quiet" @click=${() => onMove(1)}>${t.down}</button>
      <button class="word quiet" @click=${() => onRemove()}>${t.remove}</button>
      ${extra}
    </div>
  </details>`;
}

function closeWhenLeft({ currentTarget, relatedTarget }: FocusEvent) {
  if (!(currentTarget instanceof HTMLDetailsElement)) return;
  if (relatedTarget instanceof Node && currentTarget.contains(relatedTarget)) return;
  currentTarget.open = false;
}

function closeOnEscape({ key, currentTarget }: KeyboardEvent) {
  if (key !== "Escape" || !(currentTarget instanceof HTMLDetailsElement)) return;
  currentTarget.open = false;
  currentTarget.querySelector("summary")?.focus();
}
