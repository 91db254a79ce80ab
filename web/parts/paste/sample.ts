/**
 * `<okr-sample>`: one line, what the coach says of it and what becomes of it. The page has it beside the
 * empty plan; on the pages of others nothing is loaded for it.
 */
import { html, LitElement } from "lit";
import { property } from "lit/decorators.js";
import { enSample } from "../../locales/en.sample.ts";
import { en } from "../../locales/en.ts";
import type { Texts } from "../../locales/en.ts";
import { base } from "../../styles/base.styles.ts";
import { glyph } from "../../styles/glyph.ts";
import { part } from "../part.ts";
import { sampleStyles } from "./sample.styles.ts";

@part("okr-sample")
class OkrSample extends LitElement {
  static override styles = [base, sampleStyles];

  @property({ attribute: false }) texts: Texts = en;

  override render() {
    const t = this.texts.parts.sample ?? enSample;
    const [before, words, after] = t.written;
    const [offered, unit] = t.offered;
    const quote = this.texts.language === "de" ? `„${words}“` : `“${words}”`;
    return html`<aside aria-label=${t.title}>
      <p class="k">${t.youWrite}</p>
      <p class="line">${before}<span class="flagged">${words}</span>${after}</p>
      <p class="s muted says">
        ${glyph("error", this.texts.severities.error)}<span><b>${quote}</b> ${t.says}</span>
      </p>
      <p class="k">${t.offers}</p>
      <p class="line">${offered} <span class="letter">a</span> <i></i> ${unit}</p>
      <p class="s asks"><span class="letter">a</span>${t.asks}</p>
      <p class="s muted">${t.promise}</p>
    </aside>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "okr-sample": OkrSample;
  }
}
