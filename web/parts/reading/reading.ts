/** How the coach reads a key result: five cells while it is worked on, one line when it is not. */
import { html } from "lit";
import type { TemplateResult } from "lit";
import type { Level, Reading } from "../../../rules/okr.ts";
import { formatChange, formatDeadline, formatLevel, formatTarget } from "../../core/format.ts";
import type { Texts } from "../../locales/en.ts";

/** Kind, Metric, From, To, By. What is unknown is said, never red; null where there is no reading. */
export function strip(
  reading: Reading | null,
  today: string,
  texts: Texts,
  unknown = texts.reading.notSaid,
): TemplateResult {
  const { locale } = texts;
  const t = { ...texts.reading, notSaid: unknown };
  const { kind, metric = null, baseline = null, deadline = null } = reading ?? {};
  return html`<dl class="strip" aria-label=${t.title}>
    ${cell(t.kind, kind ? texts.kinds[kind] : null, t)} ${cell(t.metric, metric?.text ?? null, t)}
    ${cell(t.from, formatLevel(baseline, locale), t, baseline)}
    ${cell(t.to, reading && formatTarget(reading, locale), t, reading?.target)}
    ${cell(t.by, formatDeadline(deadline, today, locale), t)}
  </dl>`;
}

function cell(term: string, value: string | null, t: Texts["reading"], level?: Level | null) {
  const said = level?.slot
    ? html`<dd>${t.askedIn} <span class="letter">${level.slot}</span></dd>`
    : value === null
      ? html`<dd class="none">${t.notSaid}</dd>`
      : html`<dd title=${value}>${value}</dd>`;
  return html`<div>
    <dt class="k">${term}</dt>
    ${said}
  </div>`;
}

/** `Outcome · share settled with no handler · 4 → 30 % · by 31 Mar`; only what is known. */
export function readingLine(reading: Reading, today: string, texts: Texts): TemplateResult {
  const by = formatDeadline(reading.deadline, today, texts.locale);
  const known = [
    kindOrRole(reading, texts),
    reading.metric?.text,
    formatChange(reading, texts.locale),
    by && (reading.deadline?.end ? texts.reading.byDay(by) : by),
  ].filter((one) => typeof one === "string" && one !== "");
  return html`<p class="read">
    ${known.map((one, at) => html`${at > 0 ? html`<i>·</i> ` : ""}<span>${one}</span>`)}
  </p>`;
}

/** What it does in its set says more than "outcome", where the coach knows. */
function kindOrRole({ kind, roles }: Reading, texts: Texts): string {
  const telling = roles.find((one) => one !== "business" && one !== "technical");
  return kind === "outcome" && telling ? texts.roles[telling] : texts.kinds[kind];
}
