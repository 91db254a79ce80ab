/** What the element shows. The plan stays in the page under each view: its fields keep their undo. */
import { html, nothing } from "lit";
import type { TemplateResult } from "lit";
import type { OkrCoach } from "./okr-coach.ts";
import { begin, readPlanText, showExample } from "./plan-actions.ts";
import { reload } from "./reload.ts";

export function renderScreen(coach: OkrCoach): TemplateResult {
  const { plan, views, session, verbs } = coach;
  const empty = plan.objectives.length === 0 && plan.unread.length === 0;
  const over = views.view !== null;
  return html`${withoutRules(coach)} ${withoutPart(coach)} ${withoutDraft(coach)} ${conflict(coach)}
  ${views.view?.render() ?? nothing} ${empty && !over ? beginning(coach) : nothing}
  ${
    empty
      ? nothing
      : html`<okr-plan ?hidden=${over} .verbs=${verbs} .shown=${session.store.state}></okr-plan>`
  }`;
}

/** The rules did not come: nothing is read, and all of it can still be written. */
function withoutRules({ session: { rules }, texts }: OkrCoach): TemplateResult | typeof nothing {
  if (rules.state !== "missing") return nothing;
  return html`<p class="notice" role="alert">
    ${texts.rules.missing} <button class="word" @click=${rules.fetch}>${texts.rules.again}</button>
  </p>`;
}

/** After a deploy the files of an older page are gone: only a reload brings the new ones. */
function withoutPart(coach: OkrCoach): TemplateResult | typeof nothing {
  if (!coach.broken) return nothing;
  const { broken: t } = coach.texts;
  return html`<p class="notice" role="alert">
    ${
      navigator.onLine
        ? html`${t.outdated}
            <button class="word" @click=${() => reload(coach)}>${t.reload}</button>`
        : t.offline
    }
  </p>`;
}

/** The page around a bare element says it itself. */
function withoutDraft({ session, bare, texts }: OkrCoach): TemplateResult | typeof nothing {
  if (session.draftState !== "missing" || bare) return nothing;
  return html`<p class="notice" role="alert">${texts.saved.missing}</p>`;
}

/** Both texts of a draft that changed elsewhere. */
function conflict({ session, texts }: OkrCoach): TemplateResult | typeof nothing {
  if (session.saved.kind !== "conflict") return nothing;
  return html`<okr-conflict
    .conflict=${session.saved.conflict}
    .texts=${texts}
    @okr-keep=${(event: CustomEvent<"yours" | "theirs">) => session.resolve(event.detail)}
  ></okr-conflict>`;
}

/** An empty plan, unless one is on its way: what is typed meanwhile would stand against it. */
function beginning(coach: OkrCoach): TemplateResult {
  const { session, texts } = coach;
  if (session.draftState !== "opening") return start(coach);
  return html`<p class="muted" role="status">${texts.saved.opening}</p>`;
}

function start(coach: OkrCoach): TemplateResult {
  const { views, texts, plan, session, tellError } = coach;
  const run = (doing: Promise<void>) => void doing.catch(tellError);
  return html`<okr-start
    .texts=${texts}
    .until=${plan.period?.end ?? ""}
    .saves=${coach.autosave && coach.apiBase !== null}
    .canUndo=${session.store.state.canUndo}
    @okr-undo=${() => session.store.undo()}
    @okr-begin=${(event: CustomEvent<string>) => run(begin(coach, event.detail))}
    @okr-paste=${(event: CustomEvent<string>) => run(readPlanText(coach, event.detail))}
    @okr-example=${() => run(showExample(coach))}
    @okr-draft=${() => views.open({ name: "draft" })}
    @okr-open-paste=${() => views.open({ name: "paste" })}
  ></okr-start>`;
}
