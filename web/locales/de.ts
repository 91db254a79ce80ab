/** The German texts: all of them in one chunk, loaded when an element speaks German. */
import type { Texts } from "./en.ts";
import { deApp } from "./de.app.ts";
import { deBrief } from "./de.brief.ts";
import { deCoverage } from "./de.coverage.ts";
import { deDetails } from "./de.details.ts";
import { deMap } from "./de.map.ts";
import { dePaste } from "./de.paste.ts";
import { deQuarter } from "./de.quarter.ts";
import { deReview } from "./de.review.ts";
import { deSample } from "./de.sample.ts";
import { deSlots } from "./de.slots.ts";
import { deWhole } from "./de.whole.ts";
import { deWizard } from "./de.wizard.ts";

const few = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`;

export const de: Texts = {
  language: "de",
  locale: "de",
  parts: {
    app: deApp,
    brief: deBrief,
    coverage: deCoverage,
    details: deDetails,
    map: deMap,
    paste: dePaste,
    quarter: deQuarter,
    review: deReview,
    sample: deSample,
    slots: deSlots,
    whole: deWhole,
    wizard: deWizard,
  },
  kinds: { outcome: "Ergebnis", output: "Liefergegenstand", activity: "Aktivität" },
  roles: {
    business: "Geschäft",
    adoption: "Nutzung",
    operational: "Betrieb",
    guardrail: "Leitplanke",
    maintenance: "Wartung",
    technical: "Technik",
  },
  patterns: {
    exploration: "Erkundung",
    build: "Aufbau",
    scale: "Skalierung",
    platform: "Plattform",
  },
  severities: { error: "Ändern", warning: "Überlegen", nudge: "Eine Frage", ok: "In Ordnung" },
  reading: {
    title: "So lese ich das",
    kind: "Art",
    metric: "Messgröße",
    from: "Von",
    to: "Auf",
    by: "Bis",
    notSaid: "ungesagt",
    byDay: (day) => `bis ${day}`,
    askedIn: "gefragt in",
    endOf: (period) => `Ende ${period || "des Zeitraums"}`,
    kindWithRole: (kind, role) => `${kind}, ${role}`,
  },
  score: {
    show: (value) => `${value} Punkte, Rechnung zeigen`,
    nothing: "nichts abzuziehen",
    unwritten: "Noch nichts geschrieben",
    floor: "nie unter 0",
    below: (of) =>
      `im Schnitt an den ${of === "objectives" ? "Zielen" : "Schlüsselergebnissen"} verloren`,
  },
  findings: {
    title: "Befunde",
    count: (count) => few(count, "Befund", "Befunde"),
    none: "Keine Befunde",
    ignore: "Hier übergehen",
    rewrites: "Andere Fassungen zeigen",
    more: (count) => `· ${few(count, "weiterer", "weitere")}`,
  },
  plan: {
    draft: "Planentwurf",
    objective: (number) => `Ziel ${number}`,
    keyResult: (number) => `Schlüsselergebnis ${number}`,
    keyResults: (count, weak) =>
      few(count, "Schlüsselergebnis", "Schlüsselergebnisse") +
      (weak > 0 ? `, ${few(weak, "braucht", "brauchen")} Arbeit` : ""),
    addKeyResult: "Schlüsselergebnis hinzufügen",
    addObjective: "Ziel hinzufügen",
    missing: "Was fehlt?",
    map: "Was zahlt worauf ein",
    quarter: "Zwischenstand",
    brief: "Für die Leitung",
    draftQuarter: "Ein Quartal entwerfen",
    copy: "Als Markdown kopieren",
    copied: "Kopiert",
    undo: "Rückgängig",
    redo: "Wiederholen",
    details: "Angaben zum Plan",
    more: "Mehr",
    up: "Nach oben",
    down: "Nach unten",
    remove: "Entfernen",
    rewrite: "Umschreiben",
    rewriteKeys: (onMac) => (onMac ? "⌘ ↵" : "Strg ↵"),
    committed: "Zugesagt: wird ganz erwartet",
    feedsWhich: "Zahlt ein auf",
    feeds: (names) => `zahlt ein auf ${names}`,
    editWords: "Wortlaut bearbeiten",
    firstObjective: "Was soll anders sein, und für wen?",
    firstKeyResult: "Woran merkt ihr es? Eine Messgröße, von wo, auf was, bis wann",
    goOn: (number) => `Weiter mit ${number}`,
    lede: (pattern, team, dates) =>
      `${pattern ? `Ein Quartal **${pattern}**` : "Ein Plan"}${team ? ` für das Team **${team}**` : ""}${dates ? `, ${dates}` : ""}.`,
    between: (start, end) => `${start} bis ${end}`,
    live: (count) =>
      count === 1
        ? "Ein Modell oder Dienst ist schon in Betrieb."
        : `${count} Modelle und Dienste sind schon in Betrieb.`,
    feedsParents: (count) =>
      `Der Plan zahlt auf ${few(count, "Schlüsselergebnis", "Schlüsselergebnisse")} des Geschäfts ein.`,
    paste: "Einen Plan einfügen",
    readWell: (good, weak, open) =>
      (weak === 0
        ? `${few(good, "liest", "lesen")} sich gut`
        : `${few(good, "liest", "lesen")} sich gut, ${few(weak, "braucht", "brauchen")} Arbeit`) +
      (open > 0 ? `, ${few(open, "offene Zahl", "offene Zahlen")}` : ""),
  },
  start: {
    eyebrow: "Ein neuer Plan",
    title: "Was soll anders sein, und für wen?",
    titleBy: (day) => `Was soll bis ${day} anders sein, und für wen?`,
    label: "Ziel",
    placeholder: "Ein Satz, keine Zahlen",
    begin: "Beginnen",
    draft: "Ein Quartal aus drei Antworten entwerfen",
    paste: "Einen Plan einfügen, wie er ist",
    example: "Ein Beispiel ansehen",
    undo: "Rückgängig: den letzten Plan zurückholen",
    what:
      "OKR Coach liest Ziele und Schlüsselergebnisse, während ihr schreibt, sagt, was schwach ist und " +
      "warum, und macht auf Wunsch aus Aktivitäten Ergebnisse.",
    saves:
      "Euer Plan wird unter einem geheimen Link auf diesem Server gespeichert: Wer den Link hat, kann ihn " +
      "lesen und ändern. Unter „Angaben zum Plan“ lässt er sich löschen.",
    staysHere: "Euer Plan bleibt auf dieser Seite. Nichts wird gespeichert.",
    nothing: "Schreibt oder fügt mindestens eine Zeile ein.",
  },
  saved: {
    memory: "Entwurf auf dieser Seite",
    saving: "Wird gespeichert…",
    saved: "Gespeichert",
    offline: "Ohne Verbindung",
    local: (time) => `Um ${time} hier gespeichert. Noch nicht auf dem Server.`,
    conflict: "Woanders geändert",
    opening: "Der Plan wird geöffnet…",
    missing:
      "Der Plan, der hierher gehört, ließ sich nicht öffnen. Prüft den Link, oder beginnt einen neuen Plan.",
  },
  rules: {
    missing: "Die Regeln wurden nicht geladen, also wird noch nichts gelesen. Schreiben könnt ihr.",
    again: "Noch einmal versuchen",
  },
  broken: {
    offline:
      "Dieser Teil des Coachs ist noch nicht geladen, und ihr seid ohne Verbindung. Schreiben könnt ihr weiter.",
    outdated:
      "Dieser Teil des Coachs ließ sich nicht laden; vielleicht gibt es eine neuere Version. Euer Text bleibt erhalten.",
    reload: "Seite neu laden",
  },
};
