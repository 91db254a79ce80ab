/** Asks for the business key results where the plan names none. */
import { html } from "lit";
import type { TemplateResult } from "lit";
import type { MapTexts } from "../../locales/en.map.ts";

export function parentsForm(words: MapTexts, onUse: (texts: string[]) => void): TemplateResult {
  return html`<form class="parents" @submit=${(event: SubmitEvent) => use(event, onUse)}>
    <label for="parents">${words.parents}</label>
    <textarea id="parents" name="parents" rows="4" required aria-describedby="like"></textarea>
    <p id="like" class="s muted">${words.example}</p>
    <button class="primary">${words.use}</button>
  </form>`;
}

function use(event: SubmitEvent, onUse: (texts: string[]) => void): void {
  event.preventDefault();
  if (!(event.target instanceof HTMLFormElement)) return;
  const typed = new FormData(event.target).get("parents");
  const texts = (typeof typed === "string" ? typed : "")
    .split(/\r?\n/u)
    .map((line) => line.trim())
    .filter((line) => line !== "");
  if (texts.length > 0) onUse(texts);
}
