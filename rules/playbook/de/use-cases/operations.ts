/** German: use cases around machines, shifts and energy. */
import type { Entry } from "../../entry.ts";

export const operations: readonly Entry[] = [
  {
    id: "scheduling",
    name: "Schichtplanung",
    words: "schicht, schichtplan, dienstplan, personaleinsatz, einsatzplanung",
    people: "Schichtplaner",
    objective: "Die Richtigen sind da, wenn man sie braucht, und wissen es früh genug",
    outcomes: [
      {
        say: "Die Zahl der kurzfristigen Schichtänderungen sinkt von {from} auf {to} in der Woche",
        title: "Sagen, was Mitarbeiter merken",
      },
      {
        say: "Der Anteil unterbesetzter Schichten sinkt von {from} % auf {to} %",
        title: "Sagen, was nicht mehr fehlt",
      },
      {
        say: "Die Zeit für einen Schichtplan sinkt von {from} auf {to} Stunden",
        title: "Gewonnene Stunden zählen",
      },
    ],
    adoption: [
      {
        say: "{People} übernehmen{by} den Planvorschlag bei {to} % der Schichten unverändert, bisher {from} %",
      },
    ],
    operational: [{ say: "Die Antwortzeit je Plan sinkt von {from} auf {to} Minuten" }],
    guardrails: [
      {
        say: "Die Zahl der Beschwerden über Schichtpläne bleibt bei höchstens {to} im Monat",
        title: "Passend darf nicht ungerecht heißen",
      },
    ],
    maintenance: [
      { say: "Die Zeit, bis eine neue Tarifregel im Plan gilt, sinkt von {from} auf {to} Tage" },
    ],
  },
  {
    id: "predictive-maintenance",
    name: "vorausschauende Wartung",
    words:
      "ausfallvorhersage, maschinenausfälle, stillstände, stehen nicht mehr still, vorausschauende wartung, predictive maintenance, maschinenausfall, ausfälle, instandhaltung, stillstand, wartung, maschinen",
    people: "Instandhalter",
    objective: "Maschinen werden repariert, bevor sie stehen",
    outcomes: [
      {
        say: "Die ungeplanten Stillstände sinken von {from} auf {to} Stunden im Monat",
        title: "Sagen, was nicht mehr stillsteht",
      },
      {
        say: "Mindestens {to} % der Ausfälle werden{by} vorher gemeldet, bisher {from} %",
        from: "Welcher Anteil wird heute vorher erkannt?",
        title: "Sagen, was früh genug auffällt",
        quality: true,
      },
      {
        say: "Die Kosten für Notreparaturen sinken von {from} EUR auf {to} EUR im Monat",
        title: "Sagen, was Reparaturen kosten",
      },
    ],
    adoption: [
      { say: "Der Anteil der Warnungen, denen {people} folgen, steigt von {from} % auf {to} %" },
    ],
    operational: [{ say: "Die Verfügbarkeit der Sensordaten steigt von {from} % auf {to} %" }],
    guardrails: [
      {
        say: "Die Zahl der Fehlalarme bleibt bei höchstens {to} in der Woche",
        title: "Wachsam darf nicht nervös heißen",
      },
    ],
    maintenance: [
      { say: "Die Zeit, bis eine neue Maschine überwacht ist, sinkt von {from} auf {to} Wochen" },
    ],
  },
  {
    id: "energy",
    name: "Energieoptimierung",
    words: "energie, strom, heizung, verbrauch, lastgang",
    people: "Anlagenfahrer",
    objective: "Gleiche Leistung mit weniger Energie",
    outcomes: [
      {
        say: "Der Energieverbrauch je Stück sinkt von {from} kWh auf {to} kWh",
        title: "Sagen, was nicht verbraucht wird",
      },
      {
        say: "Die Kosten für Lastspitzen sinken von {from} EUR auf {to} EUR im Monat",
        title: "Sagen, was Spitzen kosten",
      },
      {
        say: "Die Zeit für das Nachregeln von Hand sinkt von {from} auf {to} Stunden in der Woche",
        title: "Gewonnene Stunden zählen",
      },
    ],
    adoption: [
      {
        say: "{People} übernehmen{by} die empfohlene Einstellung an {to} % der Tage unverändert, bisher {from} %",
      },
    ],
    operational: [{ say: "Die Verfügbarkeit der Messdaten steigt von {from} % auf {to} %" }],
    guardrails: [
      {
        say: "Die Zahl der Beschwerden über Temperatur bleibt bei höchstens {to} im Monat",
        title: "Sparsam darf nicht unbequem heißen",
      },
    ],
    maintenance: [
      { say: "Die Zeit, bis eine neue Anlage angeschlossen ist, sinkt von {from} auf {to} Wochen" },
    ],
  },
];
