/** Findings in the margin: one open at a time, with why and what to do; the others are one sentence. */
import { html, nothing } from "lit";
import type { TemplateResult } from "lit";
import { repeat } from "lit/directives/repeat.js";
import type { Finding } from "../../../rules/okr.ts";
import { keysOf } from "../../core/settle.ts";
import type { Texts } from "../../locales/en.ts";
import { glyph } from "../../styles/glyph.ts";

export interface FindingsOptions {
  findings: readonly Finding[];
  /** The key of the open one. */
  open: string | null;
  texts: Texts;
  /** Where the rule of a finding is explained; null for nowhere. */
  address?: (finding: Finding) => string | null;
  onOpen: (finding: Finding | null) => void;
  onIgnore: (finding: Finding) => void;
  /** Absent where a finding can't be answered that way. */
  onFix?: (finding: Finding) => void;
  /** What answers a finding on another screen; null for nothing there. */
  answer?: (finding: Finding) => Answer | null;
}

/** A button of an open finding. */
export interface Answer {
  name: string;
  run: () => void;
}

/** The list has the id `findings`, for the field's aria-describedby. */
export function findingsList(options: FindingsOptions): TemplateResult {
  const { findings, open, texts } = options;
  const keys = keysOf(findings);
  return html`<p class="vh" role="status">
      ${findings.length > 0 ? texts.findings.count(findings.length) : texts.findings.none}
    </p>
    <ul class="fs" id="findings" aria-label=${texts.findings.title}>
      ${repeat(
        findings,
        (one) => keys.get(one),
        (one) => item(one, keys.get(one) === open, options),
      )}
    </ul>`;
}

function item(finding: Finding, open: boolean, options: FindingsOptions): TemplateResult {
  const { texts, onOpen } = options;
  return html`<li class="f ${open ? "open" : ""}">
    ${glyph(finding.severity, texts.severities[finding.severity])}
    <div>
      <button
        class="m"
        aria-expanded=${open ? "true" : "false"}
        @click=${() => onOpen(open ? null : finding)}
      >
        <span>${quoted(finding.message)}</span>
      </button>
      ${open ? body(finding, options) : nothing}
    </div>
  </li>`;
}

function body(finding: Finding, options: FindingsOptions): TemplateResult {
  const { texts, address, onIgnore, onFix } = options;
  const { why, todo, fix, ruleId } = finding;
  const href = address?.(finding) ?? null;
  const answer = options.answer?.(finding);
  return html`<p>${why}</p>
    <p>${todo}</p>
    <p class="acts">
      ${
        fix && onFix
          ? html`<button class="word" @click=${() => onFix(finding)}>${fix.title}</button>`
          : nothing
      }
      ${answer ? html`<button class="word" @click=${answer.run}>${answer.name}</button>` : nothing}
      <button class="word quiet" @click=${() => onIgnore(finding)}>${texts.findings.ignore}</button>
      ${
        href === null
          ? html`<span class="rule">${ruleId}</span>`
          : html`<a class="rule" href=${href} target="_blank" rel="noopener">${ruleId}</a>`
      }
    </p>`;
}

/** The message with the writer's own words set apart, by English quotes or German ones. */
export function quoted(message: string) {
  return message
    .split(/(“[^”“]*”|„[^“„]*“)/u)
    .map((part) => (/^[“„]/u.test(part) ? html`<span class="q">${part}</span>` : part));
}
