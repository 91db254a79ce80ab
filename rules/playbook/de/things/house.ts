/** German: what a house gives itself, agrees upon or hopes for. */
import type { Thing } from "../../entry.ts";

export const houseThings: readonly Thing[] = [
  {
    id: "mood",
    words:
      "vertrauen, kultur, datenkultur, fehlerkultur, feedbackkultur, synergie, synergien, begeisterung, leidenschaft, aufbruchstimmung, teamgeist, zusammenhalt, sichtbarkeit, offenheit, akzeptanz, kommunikation, zusammenarbeit, transparenz, motivation, bewusstsein, zielbild, stimmung, bekanntheit, beteiligung, nachhaltigkeit, einfluss",
    lines: [
      {
        say: "Der Umfragewert für {subjectAcc} steigt von {from} auf {to} Punkte",
        from: "Welchen Wert ergab die letzte Umfrage, und auf welcher Skala?",
        title: "Die fragen, die es merken sollen",
      },
      {
        say: "Der Anteil der {people}, die {subjectAcc} wachsen sehen, steigt von {from} % auf {to} %",
        from: "Welcher Anteil würde das heute sagen? Eine kurze Umfrage zeigt es.",
        title: "Nach der Richtung fragen",
      },
    ],
  },
  {
    id: "body",
    words:
      "lenkungskreis, gremium, beirat, ausschuss, arbeitsgruppe, taskforce, task force, kompetenzzentrum, botschafter, community, steuerkreis",
    lines: [
      {
        say: "Die Zeit, bis eine offene Frage von {subjectDat} beantwortet ist, sinkt von {from} auf {to} Tage",
        from: "Wie viele Tage dauert so eine Antwort heute?",
        title: "Einer Frage bis zur Antwort folgen",
      },
      {
        say: "Der Anteil der Beschlüsse aus {subjectDat}, die pünktlich umgesetzt sind, steigt von {from} % auf {to} %",
        title: "Gegründet ist nicht befolgt",
      },
    ],
  },
  {
    id: "partnership",
    words:
      "partnerschaft, kooperation, hochschule, rahmenvertrag, dienstleister, lieferant, anbieter, spediteur, kanzlei",
    lines: [
      {
        say: "Die Zahl der Vorhaben, die durch {subjectAcc} vorankommen, steigt von {from} auf {to} im Quartal",
        title: "Sagen, was daraus wird",
      },
      {
        say: "Die Zeit von der Anfrage bis zum Ergebnis aus {subjectDat} sinkt von {from} auf {to} Tage",
        title: "Einer Anfrage folgen",
      },
    ],
  },
  {
    id: "agreement",
    words: "vertrag, verträge, datenvertrag, tarif, bestellung, beschaffung, beschafft",
    lines: [
      {
        say: "Der Anteil der Leistungen aus {subjectDat}, die wie vereinbart erbracht werden, steigt von {from} % auf {to} %",
        title: "Sagen, was gehalten wird",
      },
      {
        say: "Die Zahl der Streitfälle rund um {subjectAcc} sinkt von {from} auf {to} im Quartal",
        title: "Zählen, was geklärt bleibt",
      },
    ],
  },
  {
    id: "upkeep",
    words: "nachtrainieren, nachtrainiert, wartung, modellpflege, datenpflege, neukalibrierung",
    lines: [
      {
        say: "Die Zeit von einer Drift-Warnung bis zum gesunden Stand von {subjectDat} sinkt von {from} auf {to} Tage",
        from: "Wie viele Tage waren es beim letzten Mal?",
        title: "Sagen, wie bald es wieder stimmt",
      },
      {
        say: "Der Anteil der Wochen ohne Beschwerde über {subjectAcc} steigt von {from} % auf {to} %",
        title: "Sagen, wie oft es hält",
      },
    ],
  },
  {
    id: "procedure",
    words:
      "arbeitsanweisung, arbeitsanweisungen, verfahrensanweisung, abschlussprozess, ablauf, abläufe, kernprozess, verfahrensverzeichnis, löschkonzept",
    lines: [
      {
        say: "Der Anteil der Fälle, die nach {subjectDat} auf Anhieb richtig laufen, steigt von {from} % auf {to} %",
        title: "Sagen, was gleich stimmt",
      },
      {
        say: "Die Zahl der Rückfragen, die {subject} ersparen {soll}, sinkt von {from} auf {to} im Monat",
        title: "Zählen, welche Fragen ausbleiben",
      },
    ],
  },
  {
    id: "place",
    words:
      "packbereich, halle, werkstatt, büro, raum, räume, arbeitsplatz, förderband, förderbänder, anlage, anlagen, umbau, gebäude, beleuchtungskonzept, fuhrpark, ladestation",
    lines: [
      {
        say: "Die Zeit, die jeden Tag durch {subjectAcc} verloren geht, sinkt von {from} auf {to} Minuten",
        from: "Wie viele Minuten gehen heute verloren? Eine Woche mitzuzählen genügt.",
        title: "Sagen, was schneller geht",
      },
      {
        say: "Die Zahl der Störungen rund um {subjectAcc} sinkt von {from} auf {to} im Monat",
        title: "Sagen, was nicht mehr schiefgeht",
      },
    ],
  },
  {
    id: "level",
    words:
      "genauigkeit, erkennungsgenauigkeit, trefferquote, präzision, codequalität, datenqualität, modellgüte, qualität, güte, prognosegüte, prognosequalität, prognosefehler, vorhersagefehler, erkennungsrate, halluzinationsrate, mape, wmape, rmse, mae, auc, f1-score, brier-score, tracking error, perplexity, besuchsqualität, feldgenauigkeit",
    lines: [
      {
        say: "Der Anteil der Ergebnisse, die {people} ohne Korrektur verwenden, steigt von {from} % auf {to} %",
        from: "Welcher Anteil wird heute ohne Korrektur verwendet?",
        title: "Sagen, wer sich darauf verlässt",
      },
      {
        say: "Die Zahl der Fehler, die {people} bemerken, sinkt von {from} auf {to} im Monat",
        title: "Zählen, was die Leute trifft",
      },
    ],
  },
  {
    id: "cost",
    words: "kosten, betriebskosten, ausgaben, aufwand, energiekosten, lizenzkosten, personalkosten",
    lines: [
      {
        say: "Die monatlichen Kosten je Fall sinken von {from} EUR auf {to} EUR",
        title: "Sagen, was ein Fall kostet",
      },
      {
        say: "Der Anteil der Ausgaben, denen niemand einen Nutzen zuordnen kann, sinkt von {from} % auf {to} %",
        title: "Zählen, was vergeblich ausgegeben wird",
      },
    ],
  },
  {
    id: "grouping",
    words: "clustering, segmentierung, segmentieren, kundensegmentierung, persona, clusteranalyse",
    lines: [
      {
        say: "Der Anteil der Entscheidungen, die sich auf {subjectAcc} stützen, steigt von {from} % auf {to} %",
        from: "Welcher Anteil ist es heute? Noch keiner? Dann ist 0 eine ehrliche Antwort.",
        title: "Sagen, wer anders entscheidet",
      },
    ],
  },
  {
    id: "licence",
    words:
      "lizenz, lizenzen, zugang, zugänge, konten, adminkonten, anmeldung, berechtigung, tablet, tablets",
    lines: [
      {
        say: "Der Anteil der {people}, die {subjectAcc} jede Woche nutzen, steigt von {from} % auf {to} %",
        title: "Vergeben ist nicht genutzt",
      },
      {
        say: "Die Zahl der Hilfeanfragen zu {subjectDat} sinkt von {from} auf {to} im Monat",
        title: "Zählen, welche Fragen ausbleiben",
      },
    ],
  },
  {
    // Not used every week, and felt by those whom it is for: they can say whether it helps.
    id: "offer",
    words:
      "programm, partnerprogramm, mentoringprogramm, traineeprogramm, angebot, frühstücksangebot, karte, speisekarte, gefahrenkarten, prüfungslandkarte, spielplatz, radweg, lesestunde, ratenzahlung, stundenplan, spielplan, kantine, curriculum, lernraum, mentoring, patenschaft, patenschaften, anlass, anlässe, teamanlässe, synonymliste, quellenangaben, weiterbildungsziel, preisliste, kalender, textbaustein, textbausteine, unterlagen, zusatzleistung, treffpunkt, homeoffice, gleitzeit, beratung, begleitung, betreuung, autorenbetreuung, prompts, prompt-rezepte",
    lines: [
      {
        say: "Der Anteil der {people}, die {subjectAcc} als hilfreich bewerten, steigt von {from} % auf {to} %",
        from: "Welcher Anteil würde das heute sagen? Eine kurze Umfrage zeigt es.",
        title: "Die fragen, für die es ist",
      },
    ],
  },
];
