/** The head of the plan: its title, its score, what it is in one sentence, what can be done with it. */
import { html, nothing } from "lit";
import type { TemplateResult } from "lit";
import type { Plan } from "../../../rules/okr.ts";
import { openSlots } from "../../../rules/write/slots.ts";
import { formatLongDay } from "../../core/format.ts";
import { isWeak } from "../../core/lines.ts";
import type { Lines } from "../../core/lines.ts";
import type { State } from "../../core/store.ts";
import type { Texts } from "../../locales/en.ts";
import { glyph } from "../../styles/glyph.ts";
import { emphasised } from "../emphasised.ts";
import { quoted } from "../findings/findings.ts";
import type { Desk } from "./desk.ts";
import { goOn } from "./go-on.ts";
import { scoreMark } from "../score/score.ts";
import { ROOM } from "./line.ts";
import type { PlanVerbs } from "./verbs.ts";

export interface HeadOptions {
  state: State;
  verbs: PlanVerbs;
  /** The details are open below the head. */
  open: boolean;
  /** What came of the last copy: shown for a moment. */
  copy: { copied: boolean; text: string } | null;
  desk: Desk;
  onStep: (step: "undo" | "redo") => void;
  onDetails: () => void;
  onCopy: () => void;
}

export function head(options: HeadOptions): TemplateResult {
  const { state, verbs, desk, open, copy, onStep, onDetails, onCopy } = options;
  const { plan, lines } = state;
  const { texts } = verbs;
  const t = texts.plan;
  const name = plan.title || plan.period?.label;
  return html`<div class="row head">
      <div class="names">
        ${name ? html`<p class="eyebrow">${t.draft}</p>` : nothing}
        <h1>${name || t.draft}</h1>
      </div>
      <div class="mg">
        ${whole(lines, plan, texts)}
        <p class="next">${goOn(desk, null, "word")}</p>
      </div>
      ${lede(plan, texts)}
      ${
        verbs.views.length > 0
          ? html`<p class="tools">
              ${verbs.views.map(
                (view) =>
                  html`<button class="word" @click=${() => verbs.open(view)}>${t[view]}</button>`,
              )}
            </p>`
          : nothing
      }
      <p class="tools">
        <button class="word quiet" aria-expanded=${open ? "true" : "false"} @click=${onDetails}>
          ${t.details}
        </button>
        <button class="word quiet" @click=${onCopy}>${copy?.copied ? t.copied : t.copy}</button>
        <button class="word quiet" ?disabled=${!state.canUndo} @click=${() => onStep("undo")}>
          ${t.undo}
        </button>
        <button class="word quiet" ?disabled=${!state.canRedo} @click=${() => onStep("redo")}>
          ${t.redo}
        </button>
        <button class="word quiet" @click=${() => verbs.open("draft")}>${t.draftQuarter}</button>
        <button class="word quiet" @click=${() => verbs.open("paste")}>${t.paste}</button>
      </p>
    </div>
    ${
      copy && !copy.copied
        ? html`<textarea
            class="copy"
            rows="8"
            readonly
            aria-label=${t.copy}
            .value=${copy.text}
          ></textarea>`
        : nothing
    }`;
}

/** The plan's own margin: score, how many lines read well, and what is said about it as a whole. */
function whole({ plan: view, keyResults }: Lines, plan: Plan, texts: Texts): TemplateResult {
  if (!view) return html`<p class="mg-line">${ROOM}</p>`;
  const { weak } = view;
  const shape = weak > 0 || isWeak(view.findings) ? "warning" : "ok";
  const open = plan.objectives
    .flatMap((objective) => objective.keyResults)
    .reduce((sum, { text, slots }) => sum + openSlots(text, slots).length, 0);
  return html`<p class="mg-line">
      ${glyph(shape, texts.severities[shape])} ${scoreMark(view.score, texts)}
      <span>${texts.plan.readWell(keyResults.size - weak, weak, open)}</span>
    </p>
    ${view.findings.map(
      (one) =>
        html`<p class="mg-line">
          ${glyph(one.severity, texts.severities[one.severity])}
          <span>${quoted(one.message)} ${one.todo}</span>
        </p>`,
    )}`;
}

/** `A build quarter for the Operations AI team, 1 January to 31 March. …`; only what is known. */
function lede(plan: Plan, texts: Texts): TemplateResult | typeof nothing {
  const { pattern, team, period, live, parents } = plan;
  const t = texts.plan;
  const day = (iso: string) => formatLongDay(iso, texts.locale);
  const said = [
    pattern || team || period
      ? t.lede(
          pattern && texts.patterns[pattern],
          team,
          period && t.between(day(period.start), day(period.end)),
        )
      : "",
    live.length > 0 ? t.live(live.length) : "",
    parents.length > 0 ? t.feedsParents(parents.length) : "",
  ].filter((one) => one !== "");
  return said.length > 0 ? html`<p class="lede">${emphasised(said.join(" "))}</p>` : nothing;
}
