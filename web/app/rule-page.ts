/** `<okr-rule-page>`: what one rule looks for, why, and what it lets pass; with the list of all rules. */
import { html, LitElement, nothing } from "lit";
import type { TemplateResult } from "lit";
import { property } from "lit/decorators.js";
import { documentedRules } from "../../rules/catalog/documented.ts";
import type { DocumentedRule, Example } from "../../rules/define.ts";
import type { Scope } from "../../rules/okr.ts";
import { optionsOf } from "../../rules/option-list.ts";
import { enRules } from "../locales/en.rules.ts";
import type { RulesTexts } from "../locales/en.rules.ts";
import { part } from "../parts/part.ts";
import { base } from "../styles/base.styles.ts";
import { glyph } from "../styles/glyph.ts";
import type { Shape } from "../styles/glyph.ts";
import { rulePageStyles } from "./rule-page.styles.ts";

const PROFILES = ["starter", "standard", "strict"] as const;
const SCOPES: readonly Scope[] = ["keyResult", "objective", "set", "plan"];

@part("okr-rule-page")
export class OkrRulePage extends LitElement {
  static override styles = [base, rulePageStyles];

  /** As `kr/vanity-count`. */
  @property() rule = "";
  @property({ attribute: false }) texts: RulesTexts = enRules;

  override render() {
    const { texts } = this;
    const found = documentedRules.find(({ rule }) => rule.meta.id === this.rule);
    return html`<div class="wrap">
      <article>
        <p class="s"><a href="/">${texts.back}</a></p>
        ${found ? this.#rule(found) : html`<h1>${texts.unknown}</h1>`}
      </article>
      <nav aria-label=${texts.all}>${SCOPES.map((scope) => this.#list(scope))}</nav>
    </div>`;
  }

  #rule({ rule, docs, examples }: DocumentedRule): TemplateResult {
    const { texts } = this;
    const { meta } = rule;
    const strictness = PROFILES.map(
      (profile) => `${texts.profiles[profile]}: ${texts.severities[meta.severity[profile]]}`,
    );
    return html`<h1>${docs.title}</h1>
      <p class="id">${meta.id}</p>
      ${section(texts.why, docs.why)} ${section(texts.how, docs.how)}
      ${section(texts.whenNot, docs.whenNot)} ${exampleList(texts.flagged, "error", examples.bad)}
      ${exampleList(texts.good, "ok", examples.good)}
      ${exampleList(texts.looksBad, "ok", examples.looksBad)}
      ${section(texts.strictness, `${strictness.join(". ")}.`)}
      ${optionList(texts.options, optionsOf(rule, docs))}
      <p class="s muted">${texts.source(meta.source)}</p>`;
  }

  #list(scope: Scope): TemplateResult {
    const rules = documentedRules.filter(({ rule }) => rule.meta.scope === scope);
    return html`<h2>${this.texts.scopes[scope]}</h2>
      <ul>
        ${rules.map(
          ({ rule: { meta }, docs }) =>
            html`<li>
              <a
                href=${`/rules/${meta.id}`}
                aria-current=${meta.id === this.rule ? "page" : nothing}
                >${docs.title}</a
              >
            </li>`,
        )}
      </ul>`;
  }
}

function section(title: string, text: string): TemplateResult {
  return html`<h2>${title}</h2>
    <p>${text}</p>`;
}

function optionList(
  title: string,
  options: ReturnType<typeof optionsOf>,
): TemplateResult | typeof nothing {
  if (options.length === 0) return nothing;
  return html`<h2>${title}</h2>
    <ul>
      ${options.map(({ name, text }) => html`<li><code>${name}</code>: ${text}</li>`)}
    </ul>`;
}

function exampleList(
  title: string,
  shape: Shape,
  examples: readonly Example[],
): TemplateResult | typeof nothing {
  if (examples.length === 0) return nothing;
  return html`<h2>${title}</h2>
    <ul class="examples">
      ${examples.map(
        ({ text, objective }) =>
          html`<li>
            ${glyph(shape, title)}
            <div>
              <p class="text">${marked(text)}</p>
              ${objective === undefined ? nothing : html`<p class="s muted">${objective}</p>`}
            </div>
          </li>`,
      )}
    </ul>`;
}

/** `«these words»` are the ones that the rule means. */
function marked(text: string) {
  return text
    .split(/(«[^»]*»)/u)
    .map((piece) =>
      piece.startsWith("«") ? html`<span class="flagged">${piece.slice(1, -1)}</span>` : piece,
    );
}

declare global {
  interface HTMLElementTagNameMap {
    "okr-rule-page": OkrRulePage;
  }
}
