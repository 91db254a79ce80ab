/** `<okr-unread>`: lines of a paste that could not be placed; each can be placed or taken off. */
import { html, LitElement } from "lit";
import { property } from "lit/decorators.js";
import { repeat } from "lit/directives/repeat.js";
import type { Plan } from "../../../rules/okr.ts";
import { addKeyResult, addObjective } from "../../core/edits.ts";
import { dismissUnread, setPlan } from "../../core/plan-edits.ts";
import { newId } from "../../core/store.ts";
import { enPaste } from "../../locales/en.paste.ts";
import { base } from "../../styles/base.styles.ts";
import { part } from "../part.ts";
import type { PlanVerbs } from "../plan/verbs.ts";
import { unreadStyles } from "./unread.styles.ts";

type Unread = Plan["unread"][number];

@part("okr-unread")
export class OkrUnread extends LitElement {
  static override styles = [base, unreadStyles];

  @property({ attribute: false }) plan!: Plan;
  @property({ attribute: false }) verbs!: PlanVerbs;

  get #texts() {
    return (this.verbs.texts.parts.paste ?? enPaste).unread;
  }

  override render() {
    const t = this.#texts;
    const { unread } = this.plan;
    const all = () => this.verbs.store.edit(setPlan({ unread: [] }));
    return html`<section aria-labelledby="title">
      <h2 id="title"><b>${t.title(unread.length)}.</b> ${t.lede(unread.length)}</h2>
      <ul>
        ${repeat(
          unread,
          ({ line }) => line,
          (one) => this.#line(one),
        )}
      </ul>
      <button class="word quiet s" @click=${all}>${t.dismissAll}</button>
    </section>`;
  }

  #line({ line, text }: Unread) {
    const t = this.#texts;
    const dismiss = () => this.verbs.store.edit(dismissUnread(line));
    return html`<li>
      <span class="k">${t.line(line)}</span>
      <span class="text">${text}</span>
      <select
        aria-label=${t.place(line)}
        @change=${(event: Event) => this.#place({ line, text }, event.target)}
      >
        <option value="">${t.choose}</option>
        <option value="objective">${t.asObjective}</option>
        ${this.plan.objectives.map(
          (objective, at) =>
            html`<option value=${objective.id}>${t.asKeyResult(at + 1, objective.text)}</option>`,
        )}
      </select>
      <button class="word quiet" @click=${dismiss}>${t.dismiss}</button>
    </li>`;
  }

  #place({ line, text }: Unread, target: EventTarget | null) {
    if (!(target instanceof HTMLSelectElement) || target.value === "") return;
    const id = newId();
    const placed =
      target.value === "objective"
        ? addObjective({ id, text, keyResults: [] }, null)
        : addKeyResult(target.value, { id, text, feeds: [], commitment: null }, null);
    this.verbs.store.edit((plan) => dismissUnread(line)(placed(plan)));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "okr-unread": OkrUnread;
  }
}
