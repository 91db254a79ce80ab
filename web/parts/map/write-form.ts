/** Asks for a key result that moves one of the business, and under which objective it goes. */
import { html, nothing } from "lit";
import type { TemplateResult } from "lit";
import type { Objective, Parent } from "../../../rules/okr.ts";
import type { MapTexts } from "../../locales/en.map.ts";

interface WriteForm {
  parent: Parent;
  objectives: readonly Objective[];
  /** The id of the one that is offered first. */
  fitting: string;
  words: MapTexts;
  onWrite: (objectiveId: string) => void;
}

/** With one objective there is nothing to choose. */
export function writeForm({
  parent,
  objectives,
  fitting,
  words,
  onWrite,
}: WriteForm): TemplateResult {
  const send = (event: SubmitEvent) => {
    event.preventDefault();
    onWrite(chosenIn(event.target) ?? fitting);
  };
  const of = html`<span class="vh">: ${parent.text}</span>`;
  return html`<form class="write s" @submit=${send}>
    <button class="word">${words.writeOne}${of}</button>
    ${
      objectives.length > 1
        ? html`<label>
            ${words.under}
            <select name="objective">
              ${objectives.map(
                ({ id, text }, at) =>
                  html`<option value=${id} ?selected=${id === fitting}>${at + 1} ${text}</option>`,
              )}
            </select>
          </label>`
        : nothing
    }
  </form>`;
}

function chosenIn(form: EventTarget | null): string | null {
  if (!(form instanceof HTMLFormElement)) return null;
  const chosen = new FormData(form).get("objective");
  return typeof chosen === "string" ? chosen : null;
}
