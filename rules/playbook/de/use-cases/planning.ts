/** German: use cases around planning: demand, stock, routes. */
import type { Entry } from "../../entry.ts";

export const planning: readonly Entry[] = [
  {
    id: "forecasting",
    name: "Bedarfsprognose",
    words:
      "prognose, absatzprognose, bedarfsprognose, vorhersage, forecast, wetterdaten, nachfrage",
    people: "Disponenten",
    objective: "Geplant wird mit einer Prognose, der man glaubt",
    outcomes: [
      {
        say: "Die Zahl der kurzfristigen Umplanungen sinkt von {from} auf {to} in der Woche",
        title: "Sagen, was nicht mehr umgeworfen wird",
      },
      {
        say: "Der Anteil der Tage, an denen die Prognose nah genug an der Wirklichkeit liegt, steigt von {from} % auf {to} %",
        from: "An wie vielen Tagen war es zuletzt so, und was heißt für euch nah genug?",
        title: "Sagen, wie oft man ihr glauben konnte",
      },
      {
        say: "Die Zeit, die {people} für die Planung brauchen, sinkt von {from} auf {to} Stunden in der Woche",
        title: "Gewonnene Stunden zählen",
      },
    ],
    adoption: [
      {
        say: "{People} übernehmen{by} die Prognose bei {to} % der Planungen unverändert, bisher {from} %",
      },
    ],
    operational: [
      { say: "Die Verfügbarkeit der Prognose zu Arbeitsbeginn steigt von {from} % auf {to} %" },
    ],
    guardrails: [
      {
        say: "Die Lieferfähigkeit bleibt bei mindestens {to} %",
        title: "Weniger Bestand darf nicht weniger Ware heißen",
      },
    ],
    maintenance: [
      {
        say: "Die Zeit von einer Drift-Warnung bis zur nachtrainierten Prognose sinkt von {from} auf {to} Tage",
      },
    ],
  },
  {
    id: "inventory",
    name: "Bestandsoptimierung",
    words: "bestand, bestände, lagerbestand, nachschub, disposition, lager",
    people: "Einkäufer",
    objective: "Die richtige Ware ist da, und nichts setzt Staub an",
    outcomes: [
      {
        say: "Die Reichweite des Lagers sinkt von {from} auf {to} Tage",
        title: "Sagen, was nicht mehr herumliegt",
      },
      {
        say: "Der Anteil der Bestellungen, die sofort lieferbar sind, steigt von {from} % auf {to} %",
        title: "Sagen, was Kunden merken",
      },
      {
        say: "Der Wert abgeschriebener Ware sinkt von {from} EUR auf {to} EUR im Monat",
        title: "Sagen, was nicht weggeworfen wird",
      },
    ],
    adoption: [
      {
        say: "{People} übernehmen{by} den Bestellvorschlag bei {to} % der Artikel unverändert, bisher {from} %",
      },
    ],
    operational: [
      {
        say: "Die Verfügbarkeit der Bestellvorschläge zu Arbeitsbeginn steigt von {from} % auf {to} %",
      },
    ],
    guardrails: [
      {
        say: "Die Lieferfähigkeit bleibt bei mindestens {to} %",
        title: "Schlank darf nicht leer heißen",
      },
    ],
    maintenance: [
      {
        say: "Die Zeit, bis ein neuer Artikel in den Vorschlägen steht, sinkt von {from} auf {to} Tage",
      },
    ],
  },
  {
    id: "route-optimisation",
    name: "Tourenplanung",
    words: "tour, touren, tourenplanung, routen, routenplanung, zustellung, fahrten",
    people: "Disponenten",
    objective: "Weniger Kilometer, und alle sind pünktlich",
    outcomes: [
      {
        say: "Der Anteil der Lieferungen im zugesagten Zeitfenster steigt von {from} % auf {to} %",
        title: "Sagen, was Kunden merken",
      },
      {
        say: "Die gefahrenen Kilometer je Auftrag sinken von {from} auf {to}",
        title: "Sagen, was nicht gefahren wird",
      },
      {
        say: "Die Kosten je Lieferung sinken von {from} EUR auf {to} EUR",
        title: "Sagen, was eine Lieferung kostet",
      },
    ],
    adoption: [
      {
        say: "{People} übernehmen{by} den Tourenvorschlag an {to} % der Tage unverändert, bisher {from} %",
      },
    ],
    operational: [{ say: "Die Antwortzeit je Tourenplan sinkt von {from} auf {to} Minuten" }],
    guardrails: [
      {
        say: "Die Zahl der Überstunden je Fahrer bleibt bei höchstens {to} im Monat",
        title: "Kürzer darf nicht hetziger heißen",
      },
    ],
    maintenance: [
      {
        say: "Die Zeit, bis eine gesperrte Strecke berücksichtigt wird, sinkt von {from} auf {to} Stunden",
      },
    ],
  },
];
