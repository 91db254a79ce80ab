/** German texts of the rules on whether a key result can be measured. */
import type { MessagePack } from "../define.ts";

export const measurableTexts: MessagePack = {
  "kr/not-measurable": {
    label: "nicht messbar",
    messages: {
      vague: {
        what: "„{{words}}“ lässt sich vielfach lesen. An welcher Zahl?",
        why: "Zwei Leute könnten dasselbe Quartal sehen und sich uneinig sein, ob es erreicht ist.",
        todo: "Sagt, welche Zahl es zeigt, wo sie heute steht und wo sie stehen soll.",
        ask: "Welche Zahl würde es zeigen, und wie hoch ist sie heute?",
      },
      noTarget: {
        what: "„{{words}}“ ist eine Messgröße ohne Zielwert.",
        why: "Ohne Zielwert kann niemand sagen, wann es erreicht ist.",
        todo: "Ergänzt, wo sie heute steht und wo sie stehen soll.",
        ask: "Wie weit soll es gehen, und wo steht es heute?",
      },
      noEnd: {
        what: "„{{words}}“ hat kein prüfbares Ende.",
        why: "Ohne Endzustand oder Zielwert ist es nie fertig und nie verfehlt.",
        todo: "Sagt, was gilt, wenn es fertig ist, so dass zwei Fremde gleich urteilen.",
        ask: "Woran würde ein Fremder sehen, dass es fertig ist?",
      },
    },
  },
  "kr/placeholder": {
    label: "Platzhalter",
    messages: {
      number: {
        what: "„{{words}}“ ist ein Platzhalter: Welche Zahl?",
        why: "Ein Plan mit einer Lücke lässt sich nicht verfehlen.",
        todo: "Tragt die Zahl ein. Kennt sie niemand, ist Messen das erste Ergebnis.",
        ask: "Welche Zahl gehört hierher?",
      },
      line: {
        what: "„{{words}}“ hält nur den Platz für ein Schlüsselergebnis frei.",
        why: "Nach einer Zeile, die noch folgt, kann niemand planen.",
        todo: "Schreibt, was am Ende anders ist, mit einer Zahl, oder nehmt die Zeile heraus, bis ihr es wisst.",
        ask: "Was soll am Ende anders sein, und an welcher Zahl würdet ihr es sehen?",
      },
    },
  },
  "kr/contradiction": {
    label: "Widerspruch",
    messages: {
      goesUp: {
        what: "„{{verb}}“ zeigt nach unten, und {{from}} auf {{to}} geht nach oben.",
        why: "Ein Ergebnis, dessen Worte und Zahlen sich widersprechen, kann niemand bewerten.",
        todo: "Tauscht die Zahlen oder das Verb.",
        ask: "Soll es steigen oder sinken?",
      },
      goesDown: {
        what: "„{{verb}}“ zeigt nach oben, und {{from}} auf {{to}} geht nach unten.",
        why: "Ein Ergebnis, dessen Worte und Zahlen sich widersprechen, kann niemand bewerten.",
        todo: "Tauscht die Zahlen oder das Verb.",
        ask: "Soll es steigen oder sinken?",
      },
      stands: {
        what: "„{{words}}“ ist, wo es schon steht.",
        why: "Ein Ziel, das dem Ausgangswert gleicht, ist vor dem Quartal erreicht.",
        todo: "Erhöht das Ziel, oder sagt, dass der Wert gehalten werden soll.",
        ask: "Soll sich der Wert ändern oder halten?",
      },
      units: {
        what: "{{from}} auf {{to}}: Haben beide dieselbe Einheit?",
        why: "Ein Anfang in einer und ein Ziel in einer anderen Einheit lassen sich nicht vergleichen.",
        todo: "Schreibt beide mit derselben Einheit.",
        ask: "Welche Einheit ist auf beiden Seiten gemeint?",
      },
      overAll: {
        what: "„{{words}}“ ist mehr als alle.",
        why: "Der Anteil an einer Gruppe endet bei 100 %.",
        todo: "Berichtigt den Anteil, oder sagt, wovon es ein Vielfaches ist.",
        ask: "Welcher Anteil ist gemeint?",
      },
      points: {
        what: "{{from}} um {{by}}: Prozent oder Prozentpunkte?",
        why: "Die beiden Lesarten können weit auseinander liegen.",
        todo: "Schreibt den Wert, der erreicht werden soll: „von … auf …“.",
        ask: "Welcher Wert soll erreicht werden?",
      },
      twoChanges: {
        what: "„{{words}}“, und {{from}} auf {{to}} sind {{share}}.",
        why: "Die Zeile nennt zwei Ziele, und jede Seite wählt das eigene.",
        todo: "Behaltet die beiden Werte und berichtigt oder streicht den Anteil.",
        ask: "Welches der beiden ist gemeint?",
      },
      nothing: {
        what: "„{{words}}“ ändert nichts.",
        why: "Es ist vor dem Quartal erreicht.",
        todo: "Sagt, wie weit es gehen soll, oder dass der Wert gehalten werden soll.",
        ask: "Wie weit soll es gehen?",
      },
      open: {
        what: "Um „{{words}}“ besser: Soll es steigen oder sinken?",
        why: "Besser kann mehr oder weniger davon heißen, und danach richtet sich die Bewertung.",
        todo: "Schreibt „steigern“ oder „senken“ statt „verbessern“, mit dem Wert von heute und dem Ziel.",
        ask: "Soll es steigen oder sinken, und wo steht es heute?",
      },
      worse: {
        what: "„{{words}}“ ist ein Anstieg: Ist er gemeint?",
        why: "Davon soll es meist weniger geben, und ein vertauschtes Paar belohnt das Falsche.",
        todo: "Tauscht die Zahlen, oder schreibt „steigt von … auf …“, wenn ihr mehr davon wollt.",
        ask: "Soll es steigen oder sinken?",
      },
      overScale: {
        what: "„{{words}}“ liegt über der Skala.",
        why: "Die Skala endet bei {{scale}}, das kann niemand erreichen.",
        todo: "Berichtigt den Wert, oder sagt, auf welcher Skala er liegt.",
        ask: "Welcher Wert ist gemeint, auf welcher Skala?",
      },
      fall: {
        what: "„{{words}}“ ist ein Rückgang: Ist er gemeint?",
        why: "Davon soll es meist mehr geben, und ein vertauschtes Paar belohnt das Falsche.",
        todo: "Tauscht die Zahlen, oder schreibt „sinkt von … auf …“, wenn ihr weniger davon wollt.",
        ask: "Soll es steigen oder sinken?",
      },
    },
  },
  "kr/deadline-outside": {
    label: "Termin außerhalb",
    messages: {
      over: {
        what: "„{{words}}“ ist vorbei.",
        why: "Mit einem vergangenen Termin lässt sich nicht mehr steuern.",
        todo: "Bewertet und schließt es, oder setzt einen Termin, der noch kommt.",
        ask: "Bis wann soll es erreicht sein?",
      },
      late: {
        what: "„{{words}}“ liegt nach dem Ende des Plans, {{end}}.",
        why: "Was später fällig ist, lässt sich am Ende dieses Plans nicht bewerten.",
        todo: "Sagt, welcher Wert am Ende dieses Plans erreicht sein soll.",
        ask: "Wie weit wird es sein, wenn dieser Plan endet?",
      },
    },
  },
  "kr/no-baseline": {
    label: "kein Ausgangswert",
    messages: {
      missing: {
        what: "„{{words}}“: Und wo steht es heute?",
        why: "Ohne den heutigen Wert kann niemand ein Streckziel von einer Formsache unterscheiden.",
        todo: "Ergänzt „von …“. Weiß es niemand, ist Messen das erste Ergebnis.",
        ask: "Wie hoch ist es heute?",
      },
      relative: {
        what: "„{{words}}“: ausgehend von welchem Wert?",
        why: "Eine Änderung ohne Anfang lässt sich nicht prüfen.",
        todo: "Ergänzt den heutigen Wert: „von … auf …“.",
        ask: "Wie hoch ist es heute?",
      },
    },
  },
  "kr/no-deadline": {
    label: "kein Termin",
    messages: {
      missing: {
        what: "Kein Termin: Bis wann?",
        why: "Ohne Termin, oder einen Zeitraum für den Plan, kann es sich ewig verspäten.",
        todo: "Ergänzt einen Termin, oder setzt den Zeitraum des Plans, dann zählt dessen Ende.",
        ask: "Bis wann soll es erreicht sein?",
      },
    },
  },
  "kr/open-slot": {
    label: "offene Zahl",
    messages: {
      open: {
        what: "„{{words}}“ wartet auf eine Zahl, die nur ihr kennt.",
        why: "Der Coach fragt, statt zu erfinden.",
        todo: "Tragt sie ein, oder findet heraus, wer sie kennt.",
        ask: "Welche Zahl gehört hierher?",
      },
    },
  },
  "kr/binary": {
    label: "ja oder nein",
    messages: {
      level: {
        what: "„{{words}}“: Wie viele von wie vielen?",
        why: "Ja oder Nein zeigt bis zum letzten Tag nichts, und halb geschafft zählt nicht.",
        todo: "Kommt es nach und nach, dann schreibt, wie viele bis wann.",
        ask: "Wie viele sind es, und wie viele sind heute fertig?",
      },
    },
  },
};
