/** The balance of a plan: a table first, a chart of dots to look at. */
import { html, nothing, svg } from "lit";
import type { TemplateResult } from "lit";
import type { CoverageTexts } from "../../locales/en.coverage.ts";
import { ROWS } from "./balance.ts";
import type { Cell, Column, Row } from "./balance.ts";

const STEP = 18;
/** More dots than this are a number beside one dot. */
const MOST_DOTS = 5;

/** `ask` is called with the objective for which suggestions are wanted. */
export function balanceTable(
  columns: readonly Column[],
  words: CoverageTexts,
  ask: (objectiveId: string) => void,
): TemplateResult {
  const table = isLong(columns) ? byObjective : byKind;
  return html`<div class="scroll" role="region" aria-label=${words.caption} tabindex="0">
    ${table(columns, words, ask)}
  </div>`;
}

/** More objectives than stand side by side: they go down the page. */
export function isLong(columns: readonly Column[]): boolean {
  return columns.length > 6;
}

/** A row is there for what is no result yet only where there is such a thing. */
function rowsOf(columns: readonly Column[]): Row[] {
  return ROWS.filter(
    (row) => row !== "other" || columns.some((column) => column.cells.other.count > 0),
  );
}

function byObjective(
  columns: readonly Column[],
  words: CoverageTexts,
  ask: (objectiveId: string) => void,
): TemplateResult {
  const rows = rowsOf(columns);
  return html`<table class="bal down">
    <caption class="vh">
      ${words.caption}
    </caption>
    <thead>
      <tr>
        <td></td>
        ${rows.map((row) => {
          const { name, question } = words.rows[row];
          return html`<th scope="col" title=${question}>${name}</th>`;
        })}
        <td></td>
      </tr>
    </thead>
    <tbody>
      ${columns.map(
        ({ number, objective, cells }) =>
          html`<tr>
            <th scope="row" title=${objective.text} class="of">
              <span>${number} ${objective.text}</span>
            </th>
            ${rows.map((row) => html`<td>${dots(cells[row], words)}</td>`)}
            <td>
              <button class="word" @click=${() => ask(objective.id)}>${words.ask(number)}</button>
            </td>
          </tr>`,
      )}
    </tbody>
  </table>`;
}

function byKind(
  columns: readonly Column[],
  words: CoverageTexts,
  ask: (objectiveId: string) => void,
): TemplateResult {
  return html`<table class="bal">
    <caption class="vh">
      ${words.caption}
    </caption>
    <thead>
      <tr>
        <th scope="col">${words.kind}</th>
        ${columns.map(
          ({ number, objective }) =>
            html`<th scope="col" class="of" title=${objective.text}>
              <span>${number} ${objective.text}</span>
            </th>`,
        )}
      </tr>
    </thead>
    <tbody>
      ${rowsOf(columns).map((row) => tableRow(row, columns, words))}
      <tr>
        <th scope="row">${words.askRow}</th>
        ${columns.map(
          ({ number, objective }) =>
            html`<td>
              <button class="word" @click=${() => ask(objective.id)}>${words.ask(number)}</button>
            </td>`,
        )}
      </tr>
    </tbody>
  </table>`;
}

function tableRow(row: Row, columns: readonly Column[], words: CoverageTexts): TemplateResult {
  const { name, question } = words.rows[row];
  return html`<tr>
    <th scope="row">${name}<br /><span class="s muted">${question}</span></th>
    ${columns.map((column) => html`<td>${dots(column.cells[row], words)}</td>`)}
  </tr>`;
}

function dots({ count, expected }: Cell, words: CoverageTexts): TemplateResult {
  if (count === 0 && !expected) return html`<span class="faint">${words.none}</span>`;
  const drawn = count > MOST_DOTS ? 1 : count;
  const word = [count > 0 ? words.have(count) : "", expected ? words.expected : ""];
  return html`<span class="dots">
    ${Array.from({ length: drawn }, () => dot)} ${expected ? ring : nothing}
    <span class="vh">${word.filter((each) => each !== "").join(", ")}</span>
    ${count > MOST_DOTS ? html`<span aria-hidden="true">× ${count}</span>` : nothing}
  </span>`;
}

const shape = (circle: TemplateResult) =>
  html`<svg width=${STEP} height="16" viewBox="0 0 18 16" aria-hidden="true">${circle}</svg>`;

/** One key result. */
export const dot = shape(svg`<circle cx="8" cy="8" r="6" fill="currentColor" />`);

/** One that the coach would expect. */
export const ring = shape(
  svg`<circle cx="8" cy="8" r="6" fill="none" class="ring" stroke-width="1.5" stroke-dasharray="3 2.2" />`,
);
