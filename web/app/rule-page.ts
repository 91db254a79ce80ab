/** `<okr-rule-page>`: what one rule looks for, why, and what it lets pass; with the list of all rules. */
import { html, LitElement, nothing } from "lit";
import type { PropertyValues, TemplateResult } from "lit";
import { property, state } from "lit/decorators.js";
import { documentedRules } from "../../rules/catalog/documented.ts";
import type { DocumentedRule, Example, RuleDocs } from "../../rules/define.ts";
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

/** What the page says in one language. English stands in for a rule that has no text in it. */
interface Speech {
  texts: RulesTexts;
  docs: Readonly<Record<string, RuleDocs>>;
}

const ENGLISH: Speech = { texts: enRules, docs: {} };

async function loadGerman(): Promise<Speech> {
  const [{ deRules }, { germanDocs }] = await Promise.all([
    import("../locales/de.rules.ts"),
    import("../../rules/locales/de-docs.ts"),
  ]);
  return { texts: deRules, docs: germanDocs };
}

@part("okr-rule-page")
export class OkrRulePage extends LitElement {
  static override styles = [base, rulePageStyles];

  /** As `kr/vanity-count`. */
  @property() rule = "";
  /** German for `de`, `de-CH`; English for all else. */
  @property() locale = "en";
  /** Null until it is loaded: nothing is said in one language that turns into another. */
  @state() private speech: Speech | null = null;

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has("locale")) return;
    if (!/^de\b/iu.test(this.locale)) this.speech = ENGLISH;
    else void loadGerman().then((speech) => this.#speak(speech));
  }

  #speak(speech: Speech): void {
    this.speech = speech;
    document.documentElement.lang = "de";
  }

  override render() {
    if (this.speech === null) return nothing;
    const { texts } = this.speech;
    const found = documentedRules.find(({ rule }) => rule.meta.id === this.rule);
    return html`<div class="wrap">
      <article>
        <p class="s"><a href="/">${texts.back}</a></p>
        ${found ? rulePage(found, this.speech) : html`<h1>${texts.unknown}</h1>`}
      </article>
      <nav aria-label=${texts.all}>
        ${SCOPES.map((scope) => listOf(scope, this.rule, this.speech ?? ENGLISH))}
      </nav>
    </div>`;
  }
}

const docsIn = ({ docs }: Speech, documented: DocumentedRule): RuleDocs =>
  docs[documented.rule.meta.id] ?? documented.docs;

function rulePage(documented: DocumentedRule, speech: Speech): TemplateResult {
  const { texts } = speech;
  const { rule, examples } = documented;
  const { meta } = rule;
  const docs = docsIn(speech, documented);
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
    ${optionList(texts.options, optionsOf(rule, docs, texts.sayOption))}
    <p class="s muted">${texts.source(meta.source)}</p>`;
}

function listOf(scope: Scope, current: string, speech: Speech): TemplateResult {
  const rules = documentedRules.filter(({ rule }) => rule.meta.scope === scope);
  return html`<h2>${speech.texts.scopes[scope]}</h2>
    <ul>
      ${rules.map((documented) => {
        const { id } = documented.rule.meta;
        return html`<li>
          <a href=${`/rules/${id}`} aria-current=${id === current ? "page" : nothing}
            >${docsIn(speech, documented).title}</a
          >
        </li>`;
      })}
    </ul>`;
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
