/** From when to when a plan is for: mostly a quarter, which is one choice, else two days. */
import { html, nothing } from "lit";
import type { TemplateResult } from "lit";
import type { Period } from "../../../rules/okr.ts";
import type { enDetails } from "../../locales/en.details.ts";

interface PeriodFields {
  period: Period | null;
  /** The quarters to choose from. */
  coming: readonly Period[];
  words: typeof enDetails;
  onSet: (period: Period | null) => void;
}

export function periodFields(fields: PeriodFields): TemplateResult {
  const { words } = fields;
  return html`${quarter(fields)} ${day("start", words.start, fields)}
  ${day("end", words.end, fields)}`;
}

function quarter({ period, coming, words, onSet }: PeriodFields): TemplateResult {
  const chosen = coming.find(({ start, end }) => start === period?.start && end === period.end);
  return html`<div class="wide">
    <label for="period">${words.period}</label>
    <select
      id="period"
      @change=${(event: Event) => {
        const label = valueOf(event);
        onSet(coming.find((one) => one.label === label) ?? null);
      }}
    >
      <option value="" ?selected=${!period}>${words.unsaid}</option>
      ${
        period && !chosen
          ? html`<option value="own" selected disabled>${period.label || words.ownDays}</option>`
          : nothing
      }
      ${coming.map(
        ({ label }) =>
          html`<option value=${label} ?selected=${label === chosen?.label}>${label}</option>`,
      )}
    </select>
  </div>`;
}

function day(id: "start" | "end", label: string, { period, onSet }: PeriodFields): TemplateResult {
  return html`<div>
    <label for=${id}>${label}</label>
    <input
      id=${id}
      type="date"
      .value=${period?.[id] ?? ""}
      @change=${(event: Event) => onSet(withDay(period, id, valueOf(event)))}
    />
  </div>`;
}

/** No period ends before it starts: the other day goes along. An emptied field takes both days away. */
function withDay(period: Period | null, id: "start" | "end", given: string): Period | null {
  if (given === "") return null;
  const { start, end, label } = period ?? { start: given, end: given, label: "" };
  const changed = { start, end, label, [id]: given };
  if (changed.end < changed.start) changed[id === "start" ? "end" : "start"] = given;
  return changed;
}

/** What stands in a control of a form. */
export function valueOf({ target }: Event): string {
  const isControl =
    target instanceof HTMLInputElement ||
    target instanceof HTMLSelectElement ||
    target instanceof HTMLTextAreaElement;
  return isControl ? target.value : "";
}
