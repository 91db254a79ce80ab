/** `<okr-coach>`: the public element. `define.ts` registers it. */
import { html, LitElement, nothing } from "lit";
import type { PropertyValues } from "lit";
import { property, state } from "lit/decorators.js";
import type { Plan } from "../../rules/okr.ts";
import { en } from "../locales/en.ts";
import type { Texts } from "../locales/en.ts";
import "../parts/paste/start.ts";
import "../parts/plan/plan.ts";
import type { OkrPlan } from "../parts/plan/plan.ts";
import { base } from "../styles/base.styles.ts";
import { mark } from "../styles/glyph.ts";
import { tokens } from "../styles/tokens.styles.ts";
import { emit } from "./events.ts";
import { coachStyles } from "./okr-coach.styles.ts";
import { planVerbs } from "./plan-verbs.ts";
import { savedText } from "./saved-text.ts";
import { renderScreen } from "./screens.ts";
import { Session } from "./session.ts";
import { Speech } from "./speech.ts";
import { MISSING_PART, tellError } from "./tell-page.ts";
import { Views } from "./views.ts";

/** The views that a page can open. */
export type Shown = "plan" | "missing" | "map" | "quarter" | "brief" | "draft";

export class OkrCoach extends LitElement {
  static override styles = [tokens, base, coachStyles];

  /** Where the server is, "" for the page's own; absent: the coach works by itself, in this page. */
  @property({ attribute: "api-base" }) apiBase: string | null = null;
  @property({ attribute: "embed-key" }) embedKey = "";
  /** `en`, `de`, or `plan`, as the plan is written; absent: the page's language. */
  @property() locale = "";
  /** `light`, `dark`; absent: as the system has it. */
  @property({ reflect: true, useDefault: true }) theme = "";
  /**
   * `plan` (default), `missing`, what it lacks, `map`, what feeds what, `quarter`, its review, `brief`,
   * told to leadership, or `draft`, the wizard.
   */
  @property() view: Shown = "plan";
  /** The id of a draft on the server to load and, with `autosave`, to save to; set once a new one is kept. */
  @property({ reflect: true, useDefault: true }) draft = "";
  /** Saves to the server while typing; without it the plan is kept in memory. */
  @property({ type: Boolean }) autosave = false;
  /** No frame, bar and views of its own: the page around shows the name and the saving state, and opens views. */
  @property({ type: Boolean }) bare = false;
  /** Gives a short-lived token of the signed-in user, where the server asks for one. */
  @property({ attribute: false }) getToken: (() => Promise<string>) | null = null;

  @state() texts: Texts = en;
  /** A part of the coach did not load. */
  @state() broken = false;
  readonly session = new Session(this);
  readonly views = new Views(this);
  readonly #speech = new Speech(this);
  verbs = planVerbs(this);

  /** The document, once there is a plan. */
  get planPart(): OkrPlan | null {
    return this.renderRoot.querySelector("okr-plan");
  }

  /** The plan as it stands. */
  get plan(): Plan {
    return this.session.store.state.plan;
  }

  /**
   * Puts a plan in place of the one that is there; undo brings that back. Something else than a plan
   * changes nothing, and `okr-error` says `bad-plan`.
   */
  async load(plan: Plan): Promise<void> {
    const { givenPlan } = await import("../core/given-plan.ts");
    const given = givenPlan(plan);
    if (given) this.session.put(given);
    else emit(this, "okr-error", { v: 1, code: "bad-plan", retryable: false, shown: false });
  }

  /** Opens a view over the plan, or goes back to the plan. */
  show(view: Shown): void {
    if (view === "missing") this.views.open({ name: view, objectiveId: null });
    else if (view !== "plan") this.views.open({ name: view });
    else this.views.close();
  }

  /** Saves now what waits to be saved. */
  save(): Promise<void> {
    return this.session.save();
  }

  override focus(): void {
    const [first] = this.plan.objectives;
    if (first) void this.planPart?.focusLine(first.keyResults[0]?.id ?? first.id);
    else this.renderRoot.querySelector("okr-start")?.focus();
  }

  protected override createRenderRoot() {
    const root = super.createRenderRoot();
    root.addEventListener("keydown", keepFromPage);
    return root;
  }

  protected override scheduleUpdate() {
    const { coming } = this.#speech;
    const draw = () => super.scheduleUpdate();
    return coming ? coming.then(draw) : draw();
  }

  protected override willUpdate(changed: PropertyValues<this>) {
    if (changed.has("locale")) this.#speech.choose();
    if (changed.has("texts") || changed.has("bare")) this.verbs = planVerbs(this);
    if (changed.has("view")) this.show(this.view);
    const connection = ["apiBase", "embedKey", "autosave", "getToken"] as const;
    // A draft that was just saved for the first time gets its id from the session itself.
    const otherDraft = changed.has("draft") && this.draft !== this.session.draft;
    if (otherDraft || connection.some((name) => changed.has(name))) {
      this.session.connect().catch(this.tellError);
    }
  }

  protected override firstUpdated() {
    emit(this, "okr-ready", { v: 1 });
  }

  override render() {
    const { bare, session, texts } = this;
    return html`<div class="root ${bare ? "" : "framed"}" part="root" lang=${texts.locale}>
      ${
        bare
          ? nothing
          : html`<div class="bar">
              ${mark}<b>OKR Coach</b><span role="status">${savedText(session.saved, texts)}</span>
            </div>`
      }
      <div class="wrap">${renderScreen(this)}</div>
    </div>`;
  }

  /** Says to the page what went wrong; the text on screen stays. */
  readonly tellError = (error: unknown): void => this.#tell(error, false);

  /** The same, for what is on screen already. */
  readonly tellShownError = (error: unknown): void => this.#tell(error, true);

  #tell(error: unknown, shown: boolean) {
    if (tellError(this, error, shown) === MISSING_PART) this.broken = true;
  }
}

/** Plain letters typed here are not the page's shortcuts. */
function keepFromPage(event: Event) {
  if (!(event instanceof KeyboardEvent)) return;
  const { key, ctrlKey, metaKey, altKey } = event;
  if (key.length === 1 && !ctrlKey && !metaKey && !altKey) event.stopPropagation();
}

declare global {
  interface HTMLElementTagNameMap {
    "okr-coach": OkrCoach;
  }
}
