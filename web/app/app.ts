/** `<okr-app>`: the page around the element: name, tabs, where the plan is kept. */
import { html, LitElement, nothing } from "lit";
import { property, state } from "lit/decorators.js";
import type { CoachEvents, ViewName } from "../element/events.ts";
import type { OkrCoach } from "../element/okr-coach.ts";
import { savedText } from "../element/saved-text.ts";
import { enApp } from "../locales/en.app.ts";
import type { AppTexts } from "../locales/en.app.ts";
import { part } from "../parts/part.ts";
import { base } from "../styles/base.styles.ts";
import { glyph, mark } from "../styles/glyph.ts";
import { appStyles } from "./app.styles.ts";
import { Back } from "./back.ts";
import { draftIn, pathOf, ruleIn } from "./routes.ts";

const TABS = ["plan", "missing", "map", "quarter", "brief"] as const;

type Told<Name extends keyof CoachEvents> = CustomEvent<CoachEvents[Name]>;

@part("okr-app")
class OkrApp extends LitElement {
  static override styles = [base, appStyles];

  @property({ attribute: false }) texts: AppTexts = enApp;
  @state() private crumb = "";
  @state() private saved = "";
  @state() private view: ViewName = "plan";
  @state() private hasPlan = false;
  @state() private problem: string | null = null;

  readonly #draft = draftIn(location.pathname);
  readonly #rule = ruleIn(location.pathname);

  readonly #locale = localeFor(navigator.languages);

  /** Null until the element says where the plan is kept. */
  #kept: string | null = null;
  readonly #back = new Back(() => this.#element?.show("plan"));
  #leave: (() => void) | null = null;

  get #element(): OkrCoach | null {
    return this.renderRoot.querySelector("okr-coach");
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#leave = this.#back.connect();
    addEventListener("popstate", this.#onPop);
    if (this.#rule !== "") void import("./rule-page.ts");
    else if (this.#draft === "") void import("../parts/paste/sample.ts");
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#leave?.();
    removeEventListener("popstate", this.#onPop);
  }

  override render() {
    return html`<header class="bar">
        <div class="id">
          <a class="name" href="/" title=${this.texts.newPlan}>${mark} OKR Coach</a>
          ${this.crumb === "" ? nothing : html`<span class="crumb">${this.crumb}</span>`}
        </div>
        ${this.#tabs()}
        <span class="state" role="status">${this.saved}</span>
      </header>
      ${this.#problem()}
      <main>
        ${this.#rule === "" ? this.#coach() : html`<okr-rule-page rule=${this.#rule} locale=${this.#locale}></okr-rule-page>`}
      </main>`;
  }

  #coach() {
    return html`<okr-coach
      bare
      locale=${this.#locale}
      autosave
      api-base=""
      draft=${this.#draft}
      @okr-locale=${this.#onLocale}
      @okr-view=${this.#onView}
      @okr-change=${this.#onChange}
      @okr-saved=${this.#onSaved}
      @okr-error=${this.#onError}
    ></okr-coach>`;
  }

  /** Only what exists: a plan that has nothing in it has no coverage. */
  #tabs() {
    if (!this.hasPlan) return html`<span></span>`;
    const current = TABS.find((name) => name === this.view) ?? "plan";
    return html`<nav class="tabs" aria-label=${this.texts.views}>
      ${TABS.map(
        (name) =>
          html`<button
            aria-current=${name === current ? "page" : nothing}
            @click=${() => this.#element?.show(name)}
          >
            ${this.texts.tabs[name]}
          </button>`,
      )}
    </nav>`;
  }

  #problem() {
    if (this.problem === null) return nothing;
    return html`<div class="problem" role="alert">
      <p>${glyph("warning", this.texts.attention)} ${this.problem}</p>
      <button class="word" @click=${() => (this.problem = null)}>${this.texts.dismiss}</button>
    </div>`;
  }

  #onChange = ({ detail: { plan } }: Told<"okr-change">): void => {
    const name = plan.title || plan.period?.label || "";
    const parts = [name.includes(plan.team) ? "" : plan.team, name].filter((one) => one !== "");
    this.hasPlan = plan.objectives.length > 0;
    this.crumb = parts.join(" · ");
    const title = [...parts, "OKR Coach"].join(" · ");
    if (document.title !== title) document.title = title;
  };

  /** The page speaks as the element does. */
  #onLocale = ({ detail: { locale } }: Told<"okr-locale">): void => {
    if (!this.#element) return;
    const { texts, session } = this.#element;
    this.texts = texts.parts.app ?? enApp;
    if (this.saved !== "") this.saved = savedText(session.saved, texts);
    document.documentElement.lang = locale;
  };

  #onView = ({ detail: { view } }: Told<"okr-view">): void => {
    this.view = view;
    this.#back.shown(view !== "plan");
  };

  readonly #onPop = (): void => this.#showAddress();

  /** The link of a new draft goes into the address bar: a reload finds the work again. */
  #onSaved = ({ detail: { text, id } }: Told<"okr-saved">): void => {
    this.saved = text;
    this.#kept = id ?? "";
    this.#showAddress();
  };

  /** Entries of the history from before the first save learn of it when they are come back to. */
  #showAddress(): void {
    if (this.#kept === null || draftIn(location.pathname) === this.#kept) return;
    history.replaceState(history.state, "", pathOf(this.#kept));
  }

  #onError = ({ detail: { code, shown } }: Told<"okr-error">): void => {
    if (shown) return;
    this.problem = this.texts.problems.get(code) ?? this.texts.otherProblem;
  };
}

/** German to those who like it better than English; all others are spoken to as they write. */
function localeFor(languages: readonly string[]): string {
  const liked = languages.find((tag) => /^(?:de|en)\b/iu.test(tag)) ?? "";
  return /^de\b/iu.test(liked) ? liked : "plan";
}

declare global {
  interface HTMLElementTagNameMap {
    "okr-app": OkrApp;
  }
}
