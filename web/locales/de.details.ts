/** The German texts of the plan's details. */
import type { PartTexts } from "./parts.ts";

export const deDetails: PartTexts["details"] = {
  title: "Titel",
  team: "Team",
  pattern: "Art des Quartals",
  patterns: {
    exploration: "Erkundung: herausfinden, ob es sich lohnt",
    build: "Aufbau: es zu den Menschen bringen",
    scale: "Skalierung: den vollen Nutzen aus dem holen, was läuft",
    platform: "Plattform: Grundlagen, auf denen Teams aufbauen",
  },
  unsaid: "Nicht gesagt",
  period: "Zeitraum",
  ownDays: "Eigene Tage",
  start: "Erster Tag",
  end: "Letzter Tag",
  language: "Sprache",
  languages: { en: "Englisch", de: "Deutsch" },
  fromText: "Wie der Text geschrieben ist",
  live: "Schon in Betrieb, eines je Zeile",
  remove: {
    kept: "Dieser Plan ist unter seinem geheimen Link auf diesem Server gespeichert.",
    ask: "Diesen Plan löschen",
    sure: "Er ist dann für alle weg, die den Link haben, und kommt nicht zurück.",
    yes: "Endgültig löschen",
    no: "Behalten",
  },
  parents: "Schlüsselergebnisse des Geschäfts über diesem Plan, eines je Zeile",
};
