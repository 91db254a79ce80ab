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
      ${this.#day("start", t.start)} ${this.#day("end", t.end)}
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

  /** Most plans are for a quarter: one choice sets both days. */
  #period(): TemplateResult {
    const { period } = this.plan;
    const t = this.#texts;
    const coming = periodsFrom(this.verbs.store.state.options.today);
    const chosen = coming.find(({ start, end }) => start === period?.start && end === period.end);
    return html`<div class="wide">
      <label for="period">${t.period}</label>
      <select
        id="period"
        @change=${(event: Event) => {
          const label = valueOf(event);
          this.#set({ period: coming.find((one) => one.label === label) ?? null });
        }}
      >
        <option value="" ?selected=${!period}>${t.unsaid}</option>
        ${
          period && !chosen
            ? html`<option value="own" selected disabled>${period.label || t.ownDays}</option>`
            : nothing
        }
        ${coming.map(
          ({ label }) =>
            html`<option value=${label} ?selected=${label === chosen?.label}>${label}</option>`,
        )}
      </select>
    </div>`;
  }

  #day(id: "start" | "end", label: string): TemplateResult {
    const { period } = this.plan;
    return html`<div>
      <label for=${id}>${label}</label>
      <input
        id=${id}
        type="date"
        .value=${period?.[id] ?? ""}
        @change=${(event: Event) => this.#setDay(id, valueOf(event))}
      />
    </div>`;
  }

  #setDay(id: "start" | "end", day: string) {
    if (day === "") {
      this.#set({ period: null });
      return;
    }
    const { start, end, label } = this.plan.period ?? { start: day, end: day, label: "" };
    const changed = { start, end, label, [id]: day };
    if (changed.end < changed.start) changed[id === "start" ? "end" : "start"] = day;
    this.#set({ period: changed });
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

function valueOf({ target }: Event): string {
  const isControl =
    target instanceof HTMLInputElement ||
    target instanceof HTMLSelectElement ||
    target instanceof HTMLTextAreaElement;
  return isControl ? target.value : "";
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
