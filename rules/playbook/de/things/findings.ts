/** German: what is looked into, and whom one goes to see. */
import type { Thing } from "../../entry.ts";

export const findingThings: readonly Thing[] = [
  {
    id: "analysis",
    words:
      "analyse, bewertung, sichtung, marktforschung, medienbeobachtung, sicherheitsbetrachtung, erhebung, klärung, abklärung, abklärungen, dateninventur, dateninventuren, gefährdungsbeurteilung, rückmeldung, rückmeldungen, literatur, optionen, möglichkeiten, testübernachtung, testübernachtungen, abfallmessungen, backtest, backtests, backtesting, eckpunkte, eckpunkten, problemraum, bestandsaufnahme, machbarkeit, abschlussarbeit, auswertung, begehung, begehungen, hospitation, hospitationen, mitfahrt, mitfahrten, begleitungen, tourbegleitungen, probelauf, probeläufe, versuchsfahrten, verbrauchertests, gemba walks, retraiten, rückschau, klimabilanz, anforderungen, hypothesen, bericht, berichte",
    lines: [
      {
        say: "Der Anteil der Empfehlungen aus {subjectDat}, die umgesetzt sind, steigt von {from} % auf {to} %",
        from: "Welcher Anteil der letzten Empfehlungen wurde umgesetzt?",
        title: "Gewusst ist nicht geändert",
      },
      {
        say: "Die Zahl der Entscheidungen, die sich auf {subjectAcc} stützen, steigt von {from} auf {to} im Quartal",
        title: "Sagen, wer anders entscheidet",
      },
    ],
  },
  {
    id: "visit",
    words:
      "besuch, besuche, filialbesuche, standortbesuche, kundenbesuche, händlerbesuche, betriebsbesuche, kundenlabor, kundenlabore, sprechstunde, sprechstunden, versammlung, versammlungen, bürgerversammlungen, infostände, kundengespräche, lieferantengespräche, quartalsgespräche, beratungsgespräche",
    lines: [
      {
        say: "Der Anteil der Anliegen aus {subjectDat}, die binnen eines Monats gelöst sind, steigt von {from} % auf {to} %",
        title: "Zählen, was daraus gelöst wird",
      },
      {
        say: "Der Anteil der Empfehlungen aus {subjectDat}, die umgesetzt sind, steigt von {from} % auf {to} %",
        title: "Sagen, wer danach anders handelt",
      },
    ],
  },
  {
    id: "offer-made",
    words:
      "kaltanruf, kaltanrufe, anruf, anrufe, demo, demos, portaldemo, portaldemos, kaltkontakte, sales calls, cold calls, verkaufsgespräche, angebote, offerten",
    lines: [
      {
        say: "Die Zahl der Zusagen, die aus {subjectDat} entstehen, steigt von {from} auf {to} im Monat",
        title: "Zählen, wer danach Ja sagt",
      },
      {
        say: "Die Zahl der Folgetermine aus {subjectDat} steigt von {from} auf {to} im Monat",
        title: "Zählen, wer weiterreden will",
      },
    ],
  },
  {
    id: "round",
    words:
      "sitzung, sitzungen, session, sessions, runden, auswertungsrunden, termine, schulterblick, follow-up, themenplanung, dialog, jour-fixe, treffen, regionaltreffen",
    lines: [
      {
        say: "Der Anteil der Beschlüsse aus {subjectDat}, die pünktlich umgesetzt sind, steigt von {from} % auf {to} %",
        title: "Besprochen ist nicht getan",
      },
      {
        say: "Die Zeit von einer offenen Frage bis zur Entscheidung sinkt mit {subjectDat} von {from} auf {to} Tage",
        title: "Einer offenen Frage folgen",
      },
    ],
  },
  {
    id: "notice",
    words:
      "push-nachricht, push-nachrichten, nachrichten, warnung, warnungen, sirene, sirenen, lobbyarbeit, nachwuchswerbung, werbung",
    lines: [
      {
        say: "Der Anteil der Angesprochenen, die nach {subjectDat} etwas unternehmen, steigt von {from} % auf {to} %",
        from: "Welcher Anteil ist es heute? Eine Stichprobe zeigt es.",
        title: "Sagen, wer daraufhin handelt",
      },
      {
        say: "Der Anteil der Angesprochenen, die sich von {subjectDat} gut informiert fühlen, steigt von {from} % auf {to} %",
        from: "Welcher Anteil würde das heute sagen? Eine kurze Umfrage zeigt es.",
        title: "Die fragen, für die es ist",
      },
    ],
  },
];
