/** What the views of a plan as a whole have in common: the way back, the heading, the coach's answer. */
import { html, LitElement, nothing } from "lit";
import type { TemplateResult } from "lit";
import { property } from "lit/decorators.js";
import type { Plan } from "../../../rules/okr.ts";
import { en } from "../../locales/en.ts";
import type { Texts } from "../../locales/en.ts";
import { enWhole } from "../../locales/en.whole.ts";
import type { WholeTexts } from "../../locales/en.whole.ts";
import { emphasised } from "../emphasised.ts";
import { notes } from "../review/notes.ts";
import { progress } from "../review/waiting.ts";
import { noTalk, troubles } from "./talk.ts";
import type { Talk } from "./talk.ts";

/**
 * @fires okr-ask - the coach is asked about this plan
 * @fires okr-stop - stop the request that is running
 * @fires okr-undo - take the last change made here back
 * @fires okr-close - back to the plan
 */
export abstract class WholeView extends LitElement {
  @property({ attribute: false }) plan!: Plan;
  @property({ attribute: false }) talk: Talk = noTalk;
  @property({ attribute: false }) texts: Texts = en;
  /** Something was changed here and can be taken back. */
  @property({ type: Boolean }) canUndo = false;

  constructor() {
    super();
    this.addEventListener("keydown", this.#onKey);
  }

  protected get common(): WholeTexts {
    return this.texts.parts.whole ?? enWhole;
  }

  /** Goes to the heading, so that a screen reader says where it is. */
  override focus(): void {
    this.renderRoot.querySelector("h1")?.focus();
  }

  protected head(title: string, lede: string): TemplateResult {
    return html`<p class="eyebrow">
        <button class="word" @click=${() => this.tell("okr-close")}>${this.common.back}</button>
      </p>
      <h1 tabindex="-1">${title}</h1>
      <p class="lede">${emphasised(lede)}</p>`;
  }

  /** What went differently than asked, and the one way on. */
  protected get trouble(): TemplateResult {
    const { untouched, askAgain } = this.common;
    const again = html`<p class="again">
      ${untouched} <button class="word" @click=${this.#askAgain}>${askAgain}</button>
    </p>`;
    return notes(troubles(this.talk), this.texts.severities.warning, again);
  }

  /** Asks, ends what is running, asks again: always one button, so that the focus stays where it is. */
  protected askButton(ask: string, again: string): TemplateResult {
    const { asked, phase } = this.talk;
    const idle = asked ? again : ask;
    return html`<button
      class="ask ${asked ? "second" : "primary"}"
      @click=${() => this.tell(phase ? "okr-stop" : "okr-ask")}
    >
      ${phase ? this.common.stop : idle}
    </button>`;
  }

  /** What the coach is doing right now. */
  protected get running(): TemplateResult | typeof nothing {
    const { phase } = this.talk;
    return phase ? progress(this.common.waiting[phase]) : nothing;
  }

  protected get undo(): TemplateResult | typeof nothing {
    if (!this.canUndo) return nothing;
    return html`<button class="word" @click=${() => this.tell("okr-undo")}>
      ${this.common.undo}
    </button>`;
  }

  protected tell(name: string, detail?: unknown): void {
    this.dispatchEvent(new CustomEvent(name, { detail }));
  }

  /** The note goes with its button, which must not take the focus with it. */
  readonly #askAgain = (): void => {
    this.renderRoot.querySelector<HTMLElement>(".ask")?.focus();
    this.tell("okr-ask");
  };

  /** In a field of text, keys belong to the field. */
  readonly #onKey = (event: KeyboardEvent): void => {
    if (event.isComposing || isText(event.composedPath()[0])) return;
    if (event.key === "Escape") this.tell("okr-close");
    else if (this.canUndo && isUndo(event)) this.tell("okr-undo");
    else return;
    event.preventDefault();
  };
}

function isText(target: EventTarget | undefined): boolean {
  if (target instanceof HTMLInputElement)
    return target.type !== "checkbox" && target.type !== "radio";
  return target instanceof HTMLTextAreaElement;
}

function isUndo({ key, ctrlKey, metaKey, shiftKey, altKey }: KeyboardEvent): boolean {
  return (ctrlKey || metaKey) && !shiftKey && !altKey && key.toLowerCase() === "z";
}
