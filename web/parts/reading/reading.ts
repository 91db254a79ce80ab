/** How the coach reads a key result: five cells while it is worked on, one line when it is not. */
import { html } from "lit";
import type { TemplateResult } from "lit";
import type { Level, Period, Reading } from "../../../rules/okr.ts";
import { formatChange, formatDeadline, formatLevel, formatTarget } from "../../core/format.ts";
import type { Texts } from "../../locales/en.ts";

export interface Around {
  /** The day from which dates are near or far. */
  today: string;
  /** The plan's: what has no date of its own is due at its end. */
  period: Period | null;
  texts: Texts;
}

/** Kind, Metric, From, To, By. What is unknown is said, never red; null where there is no reading. */
export function strip(
  reading: Reading | null,
  around: Around,
  unknown = around.texts.reading.notSaid,
): TemplateResult {
  const { texts } = around;
  const { locale } = texts;
  const t = { ...texts.reading, notSaid: unknown };
  const { metric = null, baseline = null } = reading ?? {};
  return html`<dl class="strip" aria-label=${t.title}>
    ${cell(t.kind, reading && kindOf(reading, texts), t)} ${cell(t.metric, metric?.text ?? null, t)}
    ${cell(t.from, formatLevel(baseline, locale), t, baseline)}
    ${cell(t.to, reading && formatTarget(reading, locale), t, reading?.target)}
    ${cell(t.by, reading && due(reading, around), t)}
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

/** `Outcome, adoption · share settled with no handler · 4 → 30 % · by 31 Mar`; only what is known. */
export function readingLine(reading: Reading, around: Around): TemplateResult {
  const { texts } = around;
  const by = due(reading, around);
  const named = reading.deadline !== null && reading.deadline.end === null;
  const known = [
    kindOf(reading, texts),
    reading.metric?.text,
    formatChange(reading, texts.locale),
    by && (named ? by : texts.reading.byDay(by)),
  ].filter((one) => typeof one === "string" && one !== "");
  // Each has its dot before it; the styles cut off those at the start of a line.
  return html`<p class="read">
    ${known.map((one) => html`<span class="one"><i aria-hidden="true">·</i><span>${one}</span></span> `)}
  </p>`;
}

/** The kind first; what an outcome does in its set beside it, where the coach knows. */
export function kindOf({ kind, roles }: Reading, texts: Texts): string {
  const telling = roles.find((one) => one !== "business" && one !== "technical");
  if (kind !== "outcome" || !telling) return texts.kinds[kind];
  return texts.reading.kindWithRole(texts.kinds[kind], texts.roles[telling]);
}

/** Its own date, else the end of the plan's period; null where neither is known. */
export function due({ deadline }: Reading, { period, today, texts }: Around): string | null {
  if (deadline) return formatDeadline(deadline, today, texts.locale);
  return period && texts.reading.endOf(period.label);
}
