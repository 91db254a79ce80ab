/** `<okr-coach>`: the public element. `define.ts` registers it. */
import { html, LitElement } from "lit";
import { property } from "lit/decorators.js";
import { base } from "../styles/base.styles.ts";
import { tokens } from "../styles/tokens.styles.ts";

export class OkrCoach extends LitElement {
  static override styles = [tokens, base];

  /** Where the server is; absent: the coach works by itself, in this page. */
  @property({ attribute: "api-base" }) apiBase: string | null = null;
  @property({ attribute: "embed-key" }) embedKey = "";
  /** `en`, `de`; absent: the page's language. */
  @property() locale = "";
  /** `light`, `dark`; absent: as the system has it. */
  @property({ reflect: true }) theme = "";
  /** `plan` (default) or `draft`, the wizard. */
  @property() view: "plan" | "draft" = "plan";
  /** The id of a draft on the server to load and to save to. */
  @property() draft = "";
  /** Saves to the server while typing; without it the plan is kept in memory. */
  @property({ type: Boolean }) autosave = false;
  /** No bar of its own: the page around it shows the name and the saving state. */
  @property({ type: Boolean }) bare = false;

  override render() {
    return html``;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "okr-coach": OkrCoach;
  }
}
