/** `<okr-plan-details>`: what the coach should know of the plan, in native controls. Loaded when opened. */
import { html, LitElement, nothing } from "lit";
import type { TemplateResult } from "lit";
import { property, state } from "lit/decorators.js";
import type { Language, Pattern, Plan } from "../../../rules/okr.ts";
import { setPlan } from "../../core/plan-edits.ts";
import { toParents } from "../../core/parents.ts";
import { enDetails } from "../../locales/en.details.ts";
import { base } from "../../styles/base.styles.ts";
import { part } from "../part.ts";
import { periodsFrom } from "../wizard/periods.ts";
import { detailsStyles } from "./details.styles.ts";
import { periodFields, valueOf } from "./period-fields.ts";
import type { PlanVerbs } from "./verbs.ts";

const patterns: readonly Pattern[] = ["exploration", "build", "scale", "platform"];
const languages: readonly Language[] = ["en", "de"];

@part("okr-plan-details")
export class OkrPlanDetails extends LitElement {
  static override styles = [base, detailsStyles];

  @property({ attribute: false }) plan!: Plan;
  @property({ attribute: false }) verbs!: PlanVerbs;
  @state() private removing = false;

  get #texts() {
    return this.verbs.texts.parts.details ?? enDetails;
  }

  override render() {
    const { plan } = this;
    const t = this.#texts;
    return html`<form class="details" @submit=${(event: Event) => event.preventDefault()}>
      ${this.#text("title", t.title, plan.title, (title) => ({ title }))}
      ${this.#text("team", t.team, plan.team, (team) => ({ team }))}
      ${this.#choice("pattern", t.pattern, patterns, t.patterns, t.unsaid)}
      ${this.#choice("language", t.language, languages, t.languages, t.fromText)} ${this.#period()}
      ${this.#lines("live", t.live, plan.live, (live) => ({ live }))}
      ${this.#lines(
        "parents",
        t.parents,
        plan.parents.map(({ text }) => text),
        (texts) => ({ parents: toParents(texts, plan.parents) }),
      )}
      ${this.verbs.isKept() ? this.#removal() : nothing}
    </form>`;
  }

  /** Asks once more in the same place. */
  #removal(): TemplateResult {
    const { remove: t } = this.#texts;
    if (!this.removing) {
      return html`<p class="wide s muted">
        ${t.kept}
        <button class="word" @click=${() => (this.removing = true)}>${t.ask}</button>
      </p>`;
    }
    return html`<p class="wide s" role="alert">
      ${t.sure}
      <button class="word" @click=${() => this.verbs.remove()}>${t.yes}</button>
      <button class="word quiet" @click=${() => (this.removing = false)}>${t.no}</button>
    </p>`;
  }

  #set(fields: Partial<Plan>, step?: string) {
    this.verbs.store.edit(setPlan(fields), step);
  }

  #text(
    id: string,
    label: string,
    value: string,
    fields: (text: string) => Partial<Plan>,
  ): TemplateResult {
    return html`<div>
      <label for=${id}>${label}</label>
      <input
        id=${id}
        maxlength="200"
        .value=${value}
        @input=${(event: Event) => this.#set(fields(valueOf(event)), `details ${id}`)}
      />
    </div>`;
  }

  #choice<K extends "pattern" | "language", V extends string>(
    id: K,
    label: string,
    values: readonly (V & NonNullable<Plan[K]>)[],
    names: Record<V, string>,
    none: string,
  ): TemplateResult {
    const chosen = this.plan[id];
    return html`<div>
      <label for=${id}>${label}</label>
      <select
        id=${id}
        @change=${(event: Event) => {
          const value = values.find((one) => one === valueOf(event)) ?? null;
          this.#set({ [id]: value });
        }}
      >
        <option value="" ?selected=${chosen === null}>${none}</option>
        ${values.map(
          (one) => html`<option value=${one} ?selected=${chosen === one}>${names[one]}</option>`,
        )}
      </select>
    </div>`;
  }

  #period(): TemplateResult {
    return periodFields({
      period: this.plan.period,
      coming: periodsFrom(this.verbs.store.state.options.today),
      words: this.#texts,
      onSet: (period) => this.#set({ period }),
    });
  }

  #lines(
    id: string,
    label: string,
    values: readonly string[],
    fields: (lines: string[]) => Partial<Plan>,
  ): TemplateResult {
    return html`<div class="wide">
      <label for=${id}>${label}</label>
      <textarea
        id=${id}
        rows="3"
        .value=${values.join("\n")}
        @change=${(event: Event) => this.#set(fields(toLines(valueOf(event))))}
      ></textarea>
    </div>`;
  }
}

function toLines(text: string): string[] {
  return text
    .split(/\r?\n/u)
    .map((line) => line.trim())
    .filter((line) => line !== "");
}

declare global {
  interface HTMLElementTagNameMap {
    "okr-plan-details": OkrPlanDetails;
  }
}
