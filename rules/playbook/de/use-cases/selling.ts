/** German: use cases around selling. */
import type { Entry } from "../../entry.ts";

export const selling: readonly Entry[] = [
  {
    id: "churn",
    name: "Kundenbindung",
    words:
      "kündigungsprognose, kündigung, kündigungen, abwanderung, churn, kundenbindung, kündigerprävention",
    people: "Kundenbetreuer",
    objective: "Wer gehen wollte, findet einen Grund zu bleiben",
    outcomes: [
      { say: "Die Kündigungsquote sinkt von {from} % auf {to} %", title: "Sagen, wer bleibt" },
      {
        say: "Der Anteil der gewarnten Kunden, die nach einem Gespräch bleiben, steigt von {from} % auf {to} %",
        title: "Sagen, wer gehalten wird",
      },
      {
        say: "Die Zeit von der Warnung bis zum Gespräch sinkt von {from} auf {to} Tage",
        title: "Auf die Uhr schauen",
      },
    ],
    adoption: [
      {
        say: "Mindestens {to} % der {people} verwenden{by} die Warnungen jede Woche, bisher {from} %",
      },
    ],
    operational: [{ say: "Das Alter der Warnungen beim Aufruf sinkt von {from} auf {to} Stunden" }],
    guardrails: [
      {
        say: "Der Aufwand für Nachlässe bleibt bei höchstens {to} EUR im Monat",
        title: "Halten darf nicht verschenken heißen",
      },
    ],
    maintenance: [
      {
        say: "Die Zeit von einer Drift-Warnung bis zum nachtrainierten Modell sinkt von {from} auf {to} Tage",
      },
    ],
  },
  {
    id: "pricing",
    name: "Preisfindung",
    words: "preis, preise, preisfindung, preisempfehlung, dynamische preise, rabatt",
    people: "Preismanager",
    objective: "Der richtige Preis, in Stunden gefunden und gut begründet",
    outcomes: [
      {
        say: "Die Marge der bepreisten Artikel steigt von {from} % auf {to} %",
        title: "Sagen, was hängen bleibt",
      },
      {
        say: "Die Zeit von einer Marktänderung bis zum neuen Preis sinkt von {from} auf {to} Stunden",
        title: "Auf die Uhr schauen",
      },
      {
        say: "Die Zahl der zurückgenommenen Preise sinkt von {from} auf {to} im Monat",
        title: "Zählen, was nicht mehr zurückgenommen wird",
      },
    ],
    adoption: [
      {
        say: "{People} übernehmen{by} die Preisempfehlung bei {to} % der Artikel unverändert, bisher {from} %",
      },
    ],
    operational: [
      { say: "Die Verfügbarkeit der Empfehlungen zu Arbeitsbeginn steigt von {from} % auf {to} %" },
    ],
    guardrails: [
      {
        say: "Die Zahl der Beschwerden über Preise bleibt bei höchstens {to} im Monat",
        title: "Mehr Marge darf nicht weniger Kunden heißen",
      },
    ],
    maintenance: [
      { say: "Die Zeit, bis ein neues Sortiment bepreist ist, sinkt von {from} auf {to} Tage" },
    ],
  },
  {
    id: "lead-scoring",
    name: "Lead-Bewertung",
    words: "lead, leads, lead-scoring, leadbewertung, verkaufschancen",
    people: "Vertriebsmitarbeiter",
    objective: "Der Vertrieb spricht mit denen, die kaufen wollen",
    outcomes: [
      {
        say: "Der Anteil der bearbeiteten Leads, die zum Auftrag werden, steigt von {from} % auf {to} %",
        title: "Sagen, was gewonnen wird",
      },
      {
        say: "Die Zeit bis zum ersten Anruf bei guten Leads sinkt von {from} auf {to} Stunden",
        title: "Auf die Uhr der Interessenten schauen",
      },
      {
        say: "Die Zahl der Gespräche mit Leads ohne Bedarf sinkt von {from} auf {to} in der Woche",
        title: "Zählen, was umsonst war",
      },
    ],
    adoption: [
      {
        say: "Mindestens {to} % der {people} verwenden{by} die Rangliste täglich, bisher {from} %",
      },
    ],
    operational: [
      { say: "Die Verfügbarkeit aktueller Bewertungen steigt von {from} % auf {to} %" },
    ],
    guardrails: [
      {
        say: "Die Zahl der Neukunden aus niedrig bewerteten Leads bleibt bei mindestens {to} im Quartal",
        title: "Gezielt darf nicht eng heißen",
      },
    ],
    maintenance: [
      { say: "Die Zeit, bis eine neue Quelle bewertet wird, sinkt von {from} auf {to} Tage" },
    ],
  },
  {
    id: "marketing-content",
    name: "Texterstellung",
    words: "texterstellung, produkttexte, werbetexte, content-erstellung, produktbeschreibung",
    people: "Redakteure",
    objective: "Gute Texte in jedem Kanal, und Redakteure, die redigieren",
    outcomes: [
      {
        say: "Die Zeit vom Auftrag bis zum freigegebenen Text sinkt von {from} auf {to} Tage",
        title: "Auf die Uhr schauen",
      },
      {
        say: "Mindestens {to} % der Entwürfe werden{by} mit kleinen Änderungen freigegeben, bisher {from} %",
        from: "Welcher Anteil geht heute so durch?",
        title: "Sagen, was ohne Umbau geht",
        quality: true,
      },
      {
        say: "Der Anteil der Leser, die danach handeln, steigt von {from} % auf {to} %",
        title: "Sagen, was Leser tun",
      },
    ],
    adoption: [
      {
        say: "Mindestens {to} % der {people} verwenden{by} den Entwurf jede Woche, bisher {from} %",
      },
    ],
    operational: [{ say: "Die Antwortzeit je Entwurf sinkt von {from} auf {to} Sekunden" }],
    guardrails: [
      {
        say: "Der Anteil der Texte mit sachlichen Fehlern bleibt unter {to} %",
        title: "Mehr darf nicht beliebiger heißen",
      },
    ],
    maintenance: [
      {
        say: "Die Zeit, bis eine neue Sprachregel in Entwürfen gilt, sinkt von {from} auf {to} Tage",
      },
    ],
  },
];
