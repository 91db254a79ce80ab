/** German texts of the rules on objectives, sets and plans. */
import type { MessagePack } from "../define.ts";

export const planTexts: MessagePack = {
  "objective/contains-metric": {
    label: "Zahl im Ziel",
    messages: {
      number: {
        what: "„{{words}}“ gehört in ein Schlüsselergebnis.",
        why: "Ein Ziel sagt, wofür und für wen; mit einer Zahl darin wird die Zahl zum Ziel.",
        todo: "Verschiebt die Zahl in ein Schlüsselergebnis, und sagt hier, wofür sie steht.",
        ask: "Was ist für wen anders, wenn diese Zahl erreicht ist?",
      },
    },
  },
  "objective/is-a-task": {
    label: "Aufgabe als Ziel",
    messages: {
      task: {
        what: "„{{words}}“ ist eine Aufgabe. Wofür?",
        why: "Eine Aufgabe kann fertig werden, ohne dass es jemandem besser geht.",
        todo: "Sagt, was danach für wen anders ist.",
        ask: "Für wen geschieht es, und was ist danach anders?",
      },
    },
  },
  "objective/prescribes-solution": {
    label: "Lösung festgelegt",
    messages: {
      means: {
        what: "„{{words}}“ ist ein Mittel. Welches Problem löst es?",
        why: "Eine festgelegte Lösung hält das Team davon ab, eine günstigere zu finden.",
        todo: "Schreibt das Problem, wie die Betroffenen es spüren, und lasst dem Team das Mittel.",
        ask: "Gäbe es das nicht: Was wolltet ihr trotzdem erreichen?",
      },
    },
  },
  "objective/slogan": {
    label: "Losung",
    messages: {
      nobody: {
        what: "„{{words}}“: Für wen?",
        why: "Einer Losung widerspricht niemand, also entscheidet sie nichts.",
        todo: "Nennt, wer etwas davon hat und was für sie anders ist.",
        ask: "Wer hat etwas davon, und was ist für sie anders?",
      },
    },
  },
  "objective/missing": {
    label: "kein Ziel",
    messages: {
      missing: {
        what: "Diese Schlüsselergebnisse haben kein Ziel. Wofür sind sie?",
        why: "Ohne den Grund darüber kann niemand sagen, ob es die richtigen Zahlen sind.",
        todo: "Schreibt in einer Zeile, was für wen anders sein soll.",
        ask: "Was soll für wen anders sein?",
      },
    },
  },
  "set/count": {
    label: "Anzahl der Schlüsselergebnisse",
    messages: {
      none: {
        what: "Noch kein Schlüsselergebnis: Woran erkennt ihr es?",
        why: "Ohne Maß lässt sich das Ziel weder erreichen noch verfehlen.",
        todo: "Schreibt zwei bis vier Zahlen, die es belegen würden.",
        ask: "Was würdet ihr sehen, wenn es erreicht wäre?",
      },
      one: {
        what: "Ein Schlüsselergebnis: Kann es erreicht sein und das Ziel verfehlt?",
        why: "Eine einzelne Zahl lädt dazu ein, die Zahl zu gewinnen und das Ziel zu verlieren.",
        todo: "Ergänzt die Nutzung, oder was derweil nicht schlechter werden darf.",
        ask: "Was muss noch gelten, damit das Ziel erreicht ist?",
      },
      few: {
        what: "{{count}} Schlüsselergebnisse, wo mindestens {{least}} verlangt sind.",
        why: "Wenige Zahlen laden dazu ein, die Zahlen zu gewinnen und das Ziel zu verlieren.",
        todo: "Ergänzt die Nutzung, oder was derweil nicht schlechter werden darf.",
        ask: "Was muss noch gelten, damit das Ziel erreicht ist?",
      },
      many: {
        what: "{{count}} Schlüsselergebnisse: Mit mehr als {{most}} lässt sich nicht steuern.",
        why: "Was alle zugleich im Blick haben müssen, hat niemand im Blick.",
        todo: "Behaltet die, die das Ziel belegen; verfolgt den Rest woanders.",
        ask: "Auf welches würdet ihr zuerst schauen?",
      },
    },
  },
  "set/missing-adoption": {
    label: "keine Nutzung",
    messages: {
      nobody: {
        what: "Keine Zeile sagt, wer nutzt, was hier entsteht.",
        why: "Viele KI-Vorhaben gelingen technisch und scheitern, weil niemand damit arbeitet.",
        todo: "Ergänzt den Anteil derer, die es nutzen sollen, wie oft und wofür.",
        ask: "Wer soll es nutzen, wie oft und wofür?",
      },
    },
  },
  "set/missing-operational": {
    label: "Betrieb fehlt",
    messages: {
      unrun: {
        what: "Keine Zeile sagt, ob es im Betrieb zuverlässig läuft.",
        why: "Was langsam, teuer oder gestört ist, wird kein zweites Mal benutzt.",
        todo: "Ergänzt einen Wert: Antwortzeit, Verfügbarkeit, Fehlerrate, Kosten je Nutzung oder Drift.",
        ask: "Weshalb würde man es nicht mehr nutzen: langsam, falsch, teuer oder gestört?",
      },
    },
  },
  "set/missing-guardrail": {
    label: "keine Leitplanke",
    messages: {
      unguarded: {
        what: "Keine Zeile sagt, was dabei nicht schlechter werden darf.",
        why: "Jede Zahl lässt sich auf Kosten einer anderen erreichen.",
        todo: "Stellt dem Wachstum einen Wert zur Seite, der hält: Qualität, Zufriedenheit, Kosten, Fehler.",
        ask: "Was könnte schlechter werden, während diese Zahlen besser werden?",
      },
    },
  },
  "set/no-outcome": {
    label: "kein Ergebnis",
    messages: {
      none: {
        what: "Keines der {{count}} Ergebnisse sagt, was sich für jemanden ändert.",
        why: "Alle können erledigt sein und das Ziel trotzdem verfehlt.",
        todo: "Ergänzt eine Zahl, die sich für Nutzer, Kunden oder das Geschäft bewegt.",
        ask: "Was wäre für wen anders, wenn das Ziel erreicht wäre?",
      },
      few: {
        what: "{{outcomes}} von {{count}} sagen, was sich ändert; verlangt sind {{share}} %.",
        why: "Wo viel erledigt und gebaut wird, bleibt wenig Platz dafür, wofür es ist.",
        todo: "Macht aus einem der anderen, was es für Nutzer, Kunden oder das Geschäft ändert.",
        ask: "Welches der anderen würde jemand bemerken, und woran?",
      },
      system: {
        what: "Alle messen das System. Was ändert sich für Menschen oder das Geschäft?",
        why: "Ein System kann gut laufen, und niemand arbeitet, kauft oder entscheidet anders.",
        todo: "Ergänzt eine Zahl, die sich für Nutzer, Kunden oder das Geschäft bewegt.",
        ask: "Was würden sie zuerst merken, wenn es ausfiele?",
      },
    },
  },
  "set/all-lagging": {
    label: "alle spät",
    messages: {
      late: {
        what: "Alle bewegen sich spät. Was bewegt sich zuerst?",
        why: "Umsatz und Kosten sagen erst nach dem Quartal, ob die Arbeit richtig war.",
        todo: "Ergänzt eines, das das Team in Wochen selbst bewegt, etwa Nutzung oder gesparte Zeit.",
        ask: "Was würdet ihr in Woche drei sehen, wenn ihr auf dem richtigen Weg wärt?",
      },
    },
  },
  "set/duplicates": {
    label: "doppelt",
    messages: {
      same: {
        what: "„{{twin}}“ steht zweimal da.",
        why: "Ein Ergebnis, das doppelt zählt, verdeckt, was dem Ziel noch fehlt.",
        todo: "Behaltet eines, oder sagt, worin sie sich unterscheiden.",
        ask: "Worin unterscheiden sich die beiden?",
      },
    },
  },
  "plan/no-period": {
    label: "kein Zeitraum",
    messages: {
      missing: {
        what: "Kein Zeitraum: Bis wann gelten {{count}} dieser {{all}} Schlüsselergebnisse?",
        why: "Ein Ergebnis ohne Termin kann sich ewig verspäten.",
        todo: "Setzt den Zeitraum des Plans, etwa „Q1 2027“: Sein letzter Tag ist dann der Termin jeder Zeile.",
        ask: "Für welches Quartal oder Halbjahr ist dieser Plan?",
      },
    },
  },
  "plan/objective-count": {
    label: "Anzahl der Ziele",
    messages: {
      several: {
        what: "{{count}} Ziele: Mehr als {{few}} sind schwer für ein Team.",
        why: "Ein Ziel ist für den Fokus da, und jedes weitere nimmt etwas davon weg.",
        todo: "Behaltet die, die am meisten zählen.",
        ask: "Welches würdet ihr zuerst streichen?",
      },
      many: {
        what: "{{count}} Ziele: Mehr als {{most}} sind zu viele für ein Team.",
        why: "Wenn alles wichtig ist, ist es nichts.",
        todo: "Behaltet die wichtigsten, und legt den Rest dorthin, wo er nicht vergessen wird.",
        ask: "Welche würdet ihr behalten?",
      },
    },
  },
  "plan/maintenance": {
    label: "keine Wartung",
    messages: {
      forgotten: {
        what: "„{{model}}“ ist in Betrieb, und nichts hier hält es fit.",
        why: "Modelle in Betrieb driften, und die Arbeit daran kommt, ob geplant oder nicht.",
        todo: "Ergänzt ein Ergebnis für Nachtraining, Überwachung, frische Daten oder Abschaltung.",
        ask: "Was braucht es jede Woche, damit das Laufende fit bleibt?",
      },
    },
  },
  "plan/language": {
    label: "andere Sprache",
    messages: {
      unknown: {
        what: "Der Coach liest Deutsch und Englisch; das hier sieht nach keinem von beiden aus.",
        why: "Er würde Wörter missverstehen und sagt darum nichts zu ihnen.",
        todo: "Fügt den Plan auf Deutsch oder Englisch ein; was ohne Wörter auskommt, wird geprüft.",
      },
    },
  },
  "plan/cadence": {
    label: "Quartal für Forschung",
    messages: {
      quarter: {
        what: "„{{objective}}“ ist Forschung: Plant {{months}} Monate.",
        why: "Forschung bringt nicht jedes Quartal ein messbares Ergebnis.",
        todo: "Gebt ihm {{months}} Monate, mit einer Durchsicht in der Mitte.",
        ask: "Was könntet ihr zur Mitte dieser Zeit wissen?",
      },
    },
  },
  "plan/house-metric": {
    label: "Hausmaß",
    messages: {
      missing: {
        what: "Das Haus verlangt {{metric}}, und hier fehlt es.",
        why: "Eure Organisation verfolgt diese Messgröße durch alle Pläne.",
        todo: "Ergänzt ein Schlüsselergebnis dazu, oder sagt in den Notizen, warum es fehlt.",
        ask: "Wo steht es heute, und wo soll es stehen?",
      },
    },
  },
  "plan/parent-unfed": {
    label: "nicht gespeist",
    messages: {
      none: {
        what: "Noch zahlt hier nichts auf ein Ergebnis des Geschäfts ein.",
        why: "Die Leitung liest den Plan durch das, was er oben bewegt.",
        todo: "Verknüpft jedes Schlüsselergebnis mit dem, was sich mit ihm bewegt.",
        ask: "Welches Ergebnis des Geschäfts bewegt sich mit euren?",
      },
      one: {
        what: "Hier zahlt nichts auf „{{parent}}“ ein.",
        why: "Worauf niemand einzahlt, wird von allen erwartet und von niemandem getan.",
        todo: "Verknüpft ein Schlüsselergebnis, ergänzt eines, oder sagt offen, dass es ein anderes Team tut.",
        ask: "Arbeitet ein anderes Team daran?",
      },
    },
  },
};
