/** The element's views as templates. The plan stays in the page under each: its fields keep their undo. */
import { html, nothing } from "lit";
import type { TemplateResult } from "lit";
import { find } from "../core/store.ts";
import type { Decided } from "../parts/review/events.ts";
import type { OkrCoach } from "./okr-coach.ts";
import { begin, readPlanText, showExample } from "./plan-actions.ts";

/** Both texts of a draft that changed elsewhere. */
export function renderConflict({ session }: OkrCoach): TemplateResult | typeof nothing {
  if (session.saved.kind !== "conflict") return nothing;
  return html`<okr-conflict
    .conflict=${session.saved.conflict}
    @okr-keep=${(event: CustomEvent<"yours" | "theirs">) => session.resolve(event.detail)}
  ></okr-conflict>`;
}

export function renderScreen(coach: OkrCoach): TemplateResult {
  const { plan, views, session, verbs } = coach;
  const { screen } = views;
  const empty = plan.objectives.length === 0 && plan.unread.length === 0;
  const atStart = screen.name === "paste" || (screen.name === "plan" && empty);
  return html`${atStart ? start(coach, screen.name === "paste", empty) : nothing}
  ${screen.name === "review" ? review(coach, screen.keyResultId) : nothing}
  ${
    empty
      ? nothing
      : html`<okr-plan
          ?hidden=${screen.name !== "plan"}
          .verbs=${verbs}
          .shown=${session.store.state}
        ></okr-plan>`
  }`;
}

function start(coach: OkrCoach, pasting: boolean, empty: boolean): TemplateResult {
  const { views, texts, plan, tellError } = coach;
  const run = (doing: Promise<void>) => void doing.catch(tellError);
  return html`<okr-start
    data-screen
    .texts=${texts}
    .pasting=${pasting}
    .until=${plan.period?.end ?? ""}
    .replaces=${!empty}
    @okr-begin=${(event: CustomEvent<string>) => run(begin(coach, event.detail))}
    @okr-paste=${(event: CustomEvent<string>) => run(readPlanText(coach, event.detail))}
    @okr-example=${() => run(showExample(coach))}
    @okr-draft=${() => views.open({ name: "draft" })}
    @okr-cancel=${() => views.close()}
  ></okr-start>`;
}

function review(coach: OkrCoach, id: string): TemplateResult | typeof nothing {
  const { session, views, texts } = coach;
  const { coaching } = views;
  const { plan, lines, options } = session.store.state;
  const place = find(plan, id);
  if (!place) return nothing;
  return html`<okr-review
    data-screen
    .number=${place.number}
    .planTitle=${plan.title || plan.period?.label || texts.plan.untitled}
    .objective=${place.objective.text}
    .text=${place.keyResult.text}
    .findings=${lines.keyResults.get(id)?.findings ?? []}
    .suggestions=${coaching.suggestions}
    .notes=${coaching.notes}
    .phase=${coaching.phase}
    .today=${options.today}
    .readAs=${(text: string) => session.readAs(id, text)}
    @okr-decide=${({ detail }: CustomEvent<Decided>) => {
      const { decision, suggestion, text } = detail;
      if (decision === "reject") views.reject(suggestion, text);
      else void views.accept(id, suggestion, text, decision === "edit");
    }}
    @okr-stop=${() => coaching.stop()}
    @okr-again=${() => coaching.task && views.ask(coaching.task)}
    @okr-close=${() => views.close()}
  ></okr-review>`;
}
