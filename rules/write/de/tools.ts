/** Which German nouns name a tool, and which are a name of their own. */
import { regex } from "../../regex.ts";

/** Tools and services: only these can be used every week, whatever else may help. */
const DAILY = regex("iu")`
    (?:tools?|apps?|anwendung(?:en)?|modelle?|dashboards?|cockpits?|assistent(?:en)?|dienste?|bots?|
      copilots?|agenten?|systeme?|plattform(?:en)?|portale?|such(?:e|maschine)|bibliothek(?:en)?|
      katalog(?:e)?|datenbank(?:en)?|register|verzeichnis(?:se)?|rechner|konfigurator|planer|geräte?|
      software|lösung(?:en)?|umgebung(?:en)?|oberfläche(?:n)?|übersicht(?:en)?|(?<!speise)karten?|
      listen?|berichte?|prognosen?|vorhersagen?|vorlagen?|formular(?:e)?|vorschläge|hub|wiki|intranet|
      werkzeuge?|gateway|ansicht(?:en)?|kalender|scanner|kameras?|sensoren|roboter|warenkorb|
      funktion(?:en)?|erkennung|automat(?:en)?|chat|hotline|kanal|sprachmenü|erp|crm|sap|terminal|
      kiosk|audioguide)$
  `;

export function isGermanTool(subject: string): boolean {
  const [head = subject] = subject.split(
    /\s(?:für|zu|zum|zur|über|von|vom|der|des|gegen|aus|mit|in|im)\s/u,
  );
  const noun = head.split(" ").at(-1) ?? head;
  return DAILY.test(noun) || (isNameLike(noun) && !NO_TOOL.test(noun));
}

/** "SAP", "MLflow", "GPT-4": capitals inside, or nothing but capitals. */
export function isNameLike(noun: string): boolean {
  return /^\p{L}*\p{Ll}\p{Lu}|^\p{Lu}{2,}\p{Ll}{3,}|^\p{Lu}{2,}\d*$|\d/u.test(noun);
}

/** Norms, laws, trades and measures have capitals too, and nobody works with them every week. */
const NO_TOOL = regex("u")`
    ^(?:ISO|DIN|EN|DSGVO|DSG|NIS-?2|WCAG|SBOM|MFA|PTA|FTE|OEE|NPS|eNPS|SLAs?|ROI|RMSE|W?MAPE|MAE|
      AUC|F1|BLEU|WER|CER|EBIT|CO2|ZEWO|FINMA|BaFin|\d.*|.*(?:Score|Quote|Rate|Index|Siegel|
      Zertifikat|Konformität))$
  `;
