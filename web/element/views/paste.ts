/** The page for a paste. */
import { html } from "lit";
import type { TemplateResult } from "lit";
import "../../parts/paste/paste.ts";
import type { OkrCoach } from "../okr-coach.ts";
import { readPlanText } from "../plan-actions.ts";
import type { View } from "./view.ts";

export class PasteView implements View {
  readonly line = null;
  readonly #coach: OkrCoach;

  constructor(coach: OkrCoach) {
    this.#coach = coach;
  }

  leave(): void {
    // nothing runs
  }

  render(): TemplateResult {
    const { plan, texts, autosave, apiBase, tellError } = this.#coach;
    return html`<okr-paste
      data-view
      .texts=${texts}
      .replaces=${plan.objectives.length > 0}
      .saves=${autosave && apiBase !== null}
      @okr-paste=${(event: CustomEvent<string>) =>
        void readPlanText(this.#coach, event.detail).catch(tellError)}
      @okr-cancel=${() => void this.#cancel()}
    ></okr-paste>`;
  }

  async #cancel(): Promise<void> {
    this.#coach.views.close();
    await this.#coach.updateComplete;
    this.#coach.focus();
  }
}
