/** What the person wrote, with the shape of its worst finding. */
import { html, nothing } from "lit";
import type { TemplateResult } from "lit";
import type { Finding } from "../../../rules/okr.ts";
import type { Texts } from "../../locales/en.ts";
import { glyph } from "../../styles/glyph.ts";

const SEVERITIES = ["error", "warning", "nudge"] as const;

export function original(
  label: string,
  text: string,
  findings: readonly Finding[],
  severities: Texts["severities"],
): TemplateResult {
  const worst = SEVERITIES.find((severity) =>
    findings.some((finding) => finding.severity === severity),
  );
  return html`<div class="orig">
    <span class="mark">${worst ? glyph(worst, severities[worst]) : nothing}</span>
    <div>
      <p class="k">${label}</p>
      <p class="text">${text}</p>
    </div>
  </div>`;
}
