/** German: use cases around risk: fraud, anomalies, identity. */
import type { Entry } from "../../entry.ts";

export const risk: readonly Entry[] = [
  {
    id: "fraud",
    name: "Betrugserkennung",
    words: "betrug, betrugserkennung, betrugsfälle, missbrauch, geldwäsche",
    people: "Betrugsprüfer",
    objective: "Betrug wird gestoppt, und ehrliche Kunden merken nichts davon",
    outcomes: [
      {
        say: "Der Schaden durch unerkannten Betrug sinkt von {from} EUR auf {to} EUR im Monat",
        title: "Sagen, was nicht mehr verloren geht",
      },
      {
        say: "Der Anteil zu Unrecht angehaltener Zahlungen sinkt von {from} % auf {to} %",
        title: "Sagen, was ehrliche Kunden merken",
      },
      {
        say: "Die Zeit vom Verdacht bis zur Entscheidung sinkt von {from} auf {to} Stunden",
        title: "Einem Verdacht bis zur Entscheidung folgen",
      },
    ],
    adoption: [
      {
        say: "Der Anteil der Fälle, in denen {people} die Einstufung unverändert übernehmen, steigt von {from} % auf {to} %",
      },
    ],
    operational: [{ say: "Die Antwortzeit je Zahlung sinkt von {from} auf {to} Millisekunden" }],
    guardrails: [
      {
        say: "Die Zahl der Beschwerden über gesperrte Konten bleibt bei höchstens {to} im Monat",
        title: "Streng darf nicht ungerecht heißen",
      },
    ],
    maintenance: [
      { say: "Die Zeit, bis ein neues Betrugsmuster erkannt wird, sinkt von {from} auf {to} Tage" },
    ],
  },
  {
    id: "anomaly-detection",
    name: "Anomalieerkennung",
    words: "anomalie, auffälligkeit, ausreißer, abweichung",
    people: "Leitstandsmitarbeiter",
    objective: "Jemand schaut hin, bevor es ein Problem wird",
    outcomes: [
      {
        say: "Die Zeit vom Auftreten bis zum Bemerken sinkt von {from} auf {to} Minuten",
        title: "Sagen, wie früh jemand es merkt",
      },
      {
        say: "Die Zahl der Störungen, die Kunden zuerst melden, sinkt von {from} auf {to} im Monat",
        title: "Zählen, was nicht mehr durchrutscht",
      },
      {
        say: "Der Anteil der Alarme, die zu einer Handlung führen, steigt von {from} % auf {to} %",
        title: "Sagen, was Alarme wert sind",
      },
    ],
    adoption: [
      {
        say: "Der Anteil der Alarme, die {people} am selben Tag abschließen, steigt von {from} % auf {to} %",
      },
    ],
    operational: [{ say: "Die Antwortzeit bis zum Alarm sinkt von {from} auf {to} Sekunden" }],
    guardrails: [
      {
        say: "Die Zahl der Fehlalarme bleibt bei höchstens {to} in der Woche",
        title: "Wachsam darf nicht laut heißen",
      },
    ],
    maintenance: [
      { say: "Die Zeit, bis eine neue Quelle überwacht ist, sinkt von {from} auf {to} Tage" },
    ],
  },
  {
    id: "identity",
    name: "Identitätsprüfung",
    words: "identität, identitätsprüfung, legitimation, kyc, ausweis",
    people: "Neukunden",
    objective: "Ehrliche Leute sind in Minuten drin, andere nie",
    outcomes: [
      {
        say: "Die Zeit bis zum freigegebenen Konto sinkt von {from} auf {to} Minuten",
        title: "Auf die Uhr der Neukunden schauen",
      },
      {
        say: "Der Anteil der {people}, die bei der Prüfung abbrechen, sinkt von {from} % auf {to} %",
        title: "Sagen, wer nicht aufgibt",
      },
      {
        say: "Der Anteil der Fälle, die von Hand geprüft werden, sinkt von {from} % auf {to} %",
        title: "Sagen, was niemand mehr von Hand prüft",
      },
    ],
    adoption: [
      {
        say: "Mindestens {to} % der {people} verwenden{by} den digitalen Weg jede Woche, bisher {from} %",
      },
    ],
    operational: [{ say: "Die Antwortzeit der Prüfung sinkt von {from} auf {to} Sekunden" }],
    guardrails: [
      {
        say: "Die Zahl falscher Freigaben in der Stichprobe bleibt bei höchstens {to}",
        title: "Schnell darf nicht offen heißen",
      },
    ],
    maintenance: [
      { say: "Die Zeit, bis ein neuer Ausweistyp erkannt wird, sinkt von {from} auf {to} Wochen" },
    ],
  },
];
