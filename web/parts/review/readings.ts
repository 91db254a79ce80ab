/** How the coach reads a text before and after: a table that stands on its side where there is no room. */
import { html } from "lit";
import type { TemplateResult } from "lit";
import { formatLevel, formatTarget } from "../../core/format.ts";
import type { ReviewTexts } from "../../locales/en.review.ts";
import type { Level, Read, Reading } from "../../../rules/okr.ts";
import { due, kindOf } from "../reading/reading.ts";
import type { Around } from "../reading/reading.ts";
import { scoreMark } from "../score/score.ts";

const COLUMNS = ["kind", "metric", "from", "to", "by"] as const;
type Column = (typeof COLUMNS)[number];

/** Before and after; without a before, the after alone. */
export function readingsTable(
  before: Read | null,
  after: Read,
  around: Around,
  names: ReviewTexts["readings"],
): TemplateResult {
  const { texts } = around;
  return html`<table class="cmp">
    <caption class="vh">
      ${names.caption}
    </caption>
    <thead>
      <tr>
        <td class="corner"></td>
        ${COLUMNS.map((column) => html`<th scope="col" class=${column}>${texts.reading[column]}</th>`)}
        <th scope="col" class="total">${names.score}</th>
      </tr>
    </thead>
    <tbody>
      ${
        before
          ? html`<tr class="before">
              ${row(names.before, before, null)}
            </tr>`
          : ""
      }
      <tr class="after">
        ${row(names.after, after, before)}
      </tr>
    </tbody>
  </table>`;

  function row(name: string, read: Read, against: Read | null) {
    const cells = COLUMNS.map((column) => {
      const text = said(read.reading, column, around);
      const changed = against !== null && text !== said(against.reading, column, around);
      const shown = slotIn(read.reading, column) ?? text;
      return html`<td class=${changed ? "chg" : ""}>${cell(shown)}</td>`;
    });
    const moved = against !== null && against.score.value !== read.score.value;
    return html`<th scope="row">${name}</th>
      ${cells}
      <td class=${moved ? "chg" : ""}>${scoreMark(read.score, texts)}</td>`;
  }

  function cell(shown: string | Level) {
    if (shown === "") return html`<span class="none">${texts.reading.notSaid}</span>`;
    if (typeof shown === "string") return shown;
    return html`${texts.reading.askedIn} <span class="letter">${shown.slot}</span>`;
  }
}

/** The level that an open slot stands for; null where there is none. */
function slotIn(reading: Reading, column: Column): Level | null {
  const level = column === "from" ? reading.baseline : column === "to" ? reading.target : null;
  return level?.slot ? level : null;
}

function said(reading: Reading, column: Column, around: Around): string {
  const { texts } = around;
  if (column === "kind") return kindOf(reading, texts);
  if (column === "metric") return reading.metric?.text ?? "";
  if (column === "by") return due(reading, around) ?? "";
  const to = column === "to";
  const { locale } = texts;
  return (to ? formatTarget(reading, locale) : formatLevel(reading.baseline, locale)) ?? "";
}
