/** What each rule for a key result is for, in German: for the pages of the rules. */
import type { RuleDocs } from "../define.ts";

export const keyResultDocs = {
  "kr/activity": {
    title: "Sagt, was sich ändert, nicht was ihr tut",
    why: "Ein Team kann jeden Workshop auf seiner Liste halten und nichts verändern. Wörter wie erkunden, unterstützen oder mitwirken beschreiben Aufwand.",
    how: "Fragt „Na und?“, bis die Antwort jemand ist, der etwas anders macht, und um wie viel.",
    whenNot:
      "In einem Erkundungsquartal oder unter einem Forschungsziel dürfen eine fertige Bewertung, ein gemessener Ausgangswert und die Entscheidung eines genannten Gremiums stehen.",
  },
  "kr/output": {
    title: "Sagt, was es ändert, nicht dass es da ist",
    why: "Viele KI-Vorhaben werden geliefert, und niemand arbeitet damit. Was ihr liefert, ist eine Wette auf eine Wirkung; das Schlüsselergebnis soll die Wirkung sein.",
    how: "Nennt, wer damit was anders macht und um wie viel. Der Liefertermin gehört in den Arbeitsplan.",
    whenNot:
      "In einem Bauquartal darf eine Inbetriebnahme mit eigener Qualitätsschwelle neben einem Nutzungs- oder Wirkungsergebnis stehen, oder wenn sie ein Geschäftsergebnis speist. Auch die Pflege laufender Modelle darf stehen. Einstellungen, Freigaben und zugesagte Lieferungen sind höchstens eine Frage, und kein Fehler, wo alles oder eine Pflicht zugesagt ist. Eine Warnung ist es, wo die Lesart unsicher ist, wo alle oder ein Anteil abgedeckt werden, bei einer Verbindung nach oben, und bei einem schlichten Endzustand wie „Statusseite öffentlich“.",
  },
  "kr/vanity-count": {
    title: "Zählt Wirkungen, nicht Stücke",
    why: "Fünf Modelle, acht Notebooks, zwölf Beiträge: Wer die eigene Produktion zählt, sagt nur, dass er beschäftigt war.",
    how: "Dreht die Zahl um: Wie viele nutzen es, wie oft, und was erledigen sie damit?",
    whenNot:
      "Einstellungen, und was andere aus freien Stücken tun, etwa Anmeldungen oder Beiträge. Was andere bewirken, etwa Erweiterungen von Dritten, und was in einer Erkundung gezählt wird, ist höchstens eine Warnung. Wie viele Märkte oder Standorte etwas erreicht hat, ist keine eigene Produktion, sondern ein Liefergegenstand.",
  },
  "kr/activity-in-disguise": {
    title: "Ein Ausgangswert macht aus Aufwand kein Ergebnis",
    why: "„Von 2 auf 6 Treffen“ sieht aus wie ein Schlüsselergebnis und zählt doch, was das Team tut.",
    how: "Fragt, was der zusätzliche Aufwand bewirken soll, und setzt die Zahlen dort an.",
    whenNot: "Wenn gezählt wird, was andere aus freien Stücken tun, etwa Anmeldungen.",
  },
  "kr/technical-only": {
    title: "Nennt, wer etwas von der technischen Zahl hat",
    why: "Technische Zahlen sagen dem Geschäft nichts, und ein besserer F1-Wert ist für sich kein Nutzen.",
    how: "Sagt, was der Wert den Nutzern möglich macht, oder verbindet das Schlüsselergebnis mit dem darüber, das es speist. Behaltet die Zahl als Qualitätsschwelle.",
    whenNot:
      "Wo es ein Geschäftsergebnis speist. Neben einem Nutzungs- oder Geschäftsergebnis und in einer Erkundung ist es höchstens eine Frage. Liefergegenstände und Tätigkeiten haben einen schwereren Befund, und die Pflege laufender Modelle bleibt unberührt. Betriebswerte wie die Antwortzeit gehören zum Betrieb und sind nicht bloß technisch.",
  },
  "kr/not-measurable": {
    title: "Macht es prüfbar",
    why: "Verbessern, robust, Weltklasse: Ohne Messgröße oder Zielwert lässt sich jedes Ergebnis als Erfolg ausgeben.",
    how: "Nennt die Zahl, wo sie heute steht und wo sie stehen soll; oder den Endzustand, den zwei Fremde gleich bewerten würden.",
    whenNot:
      "Wo eine offene Stelle für eine Zahl steht, nach der noch gefragt wird, und bei Tätigkeiten und Liefergegenständen: Die werden zuerst gefragt, was sie ändern.",
  },
  "kr/placeholder": {
    title: "Füllt die Lücken",
    why: "X %, TBD und N bleiben gern stehen, bis das Quartal vorbei ist.",
    how: "Setzt die Zahl ein, oder macht das Messen zum ersten Schlüsselergebnis.",
    whenNot: "Offene Stellen eines Vorschlags: Sie tragen ihre Frage bei sich.",
  },
  "kr/contradiction": {
    title: "Worte und Zahlen sollen dasselbe sagen",
    why: "Von 2 auf 4 senken, von 4 Stunden auf 120, 140 % der Nutzer: So etwas lässt sich auf zwei Arten bewerten oder auf keine.",
    how: "Schreibt „von … auf …“, auf beiden Seiten mit derselben Einheit, in der Richtung, die das Verb sagt.",
    whenNot:
      "Verhältnisse, die über 100 % gehen dürfen, etwa die Umsatzbindung; Werte, die gehalten werden; Aussichten wie 1 zu 30.",
  },
  "kr/compound": {
    title: "Ein Ergebnis je Zeile",
    why: "Eine Zeile mit zwei Ergebnissen hat keine Wertung, wenn nur eines erreicht wird.",
    how: "Teilt sie, wo das zweite Ergebnis beginnt, oder behaltet das wichtigere.",
    whenNot:
      "Eine Leitplanke derselben Messgröße, etwa ein Wert und sein Perzentil, und eine Inbetriebnahme mit ihrer eigenen Qualitätsschwelle.",
  },
  "kr/undecided": {
    title: "Nennt, wer entscheidet",
    why: "In einer Erkundung darf die Entscheidung das Ergebnis sein, wenn jemand da ist, der sie trifft.",
    how: "Nennt Gremium, Termin und Grundlage: „Der Lenkungsausschuss entscheidet bis 15. November anhand der Pilotzahlen, ob es weitergeht“.",
    whenNot:
      "Außerhalb von Erkundung und Forschung: Dort ist eine Entscheidung ein Schritt auf dem Weg.",
    options: { bodies: "Weitere Namen von Gremien und Personen, die bei euch entscheiden." },
  },
  "kr/committed-as-stretch": {
    title: "Erwartet Zusagen ganz",
    why: "70 % eines Streckziels sind ein Erfolg. 70 % einer Sicherheitsregel sind ein Vorfall.",
    how: "Kennzeichnet Vorschriften, Sicherheit und Servicewerte als zugesagt, und setzt den Wert, der versprochen ist.",
    whenNot:
      "Ein besserer Servicewert als der versprochene darf ein Streckziel sein; sagt es in den Notizen.",
    options: {
      promises:
        "Weitere Wörter, die ein Schlüsselergebnis zur Zusage machen, etwa ein Gesetz eures Fachs.",
    },
  },
  "kr/deadline-outside": {
    title: "Haltet den Termin im Plan",
    why: "Mit einem vergangenen Termin lässt sich nicht steuern, und einer nach dem Ende des Plans lässt sich mit ihm nicht bewerten.",
    how: "Setzt einen Termin im Zeitraum des Plans, oder lasst ihn weg: Dann zählt dessen Ende.",
    whenNot: "Ein vergangener Termin im Zeitraum des Plans selbst: Der gehört in den Rückblick.",
    options: {
      grace: "Tage nach dem Ende des Plans, bis zu denen ein Ergebnis noch fällig sein darf.",
    },
  },
  "kr/no-baseline": {
    title: "Sagt, wo ihr anfangt",
    why: "Ein Zielwert allein verrät nicht, ob er kühn, leicht oder längst erreicht ist.",
    how: "Ergänzt „von …“. Kennt niemand den heutigen Wert, dann ist Messen das erste Schlüsselergebnis.",
    whenNot:
      "Was bei null anfängt, Grenzen, die halten müssen, null oder alle, die Schwelle von etwas Neuem, und in einer Erkundung der Ausgangswert selbst. Es ist nie mehr als eine Frage: Die meisten guten Schlüsselergebnisse haben keinen.",
  },
  "kr/no-deadline": {
    title: "Sagt, bis wann",
    why: "Ein Ergebnis ohne Termin kann sich ewig verspäten.",
    how: "Setzt den Zeitraum des Plans, oder schreibt den Termin in das Schlüsselergebnis, wo er früher liegt.",
    whenNot:
      "Wenn der Plan einen Zeitraum hat: Dessen letzter Tag ist der Termin. Fehlt er den meisten Zeilen, wird einmal nach dem Zeitraum des Plans gefragt.",
  },
  "kr/open-slot": {
    title: "Beantwortet die offenen Fragen",
    why: "Der Coach erfindet keine Zahl: Er lässt eine Stelle offen und stellt die Frage dazu.",
    how: "Füllt die Stelle. Weiß es niemand, dann macht das Messen zum ersten Schlüsselergebnis.",
    whenNot: "Nie: Eine offene Stelle ist immer eine Antwort wert und kostet bis dahin wenig.",
  },
  "kr/binary": {
    title: "Lieber ein Grad als ein Ja oder Nein",
    why: "Ein Grad zeigt Fortschritt und lässt sich zwischen 0,0 und 1,0 werten.",
    how: "Fragt, wie die Hälfte aussähe, und messt das.",
    whenNot: "Entscheidungen, Freigaben und Bewertungen sind von Natur aus ja oder nein.",
  },
  "kr/sandbagged": {
    title: "Zielt über das Sichere hinaus",
    why: "Ein Team, das Quartal für Quartal bei 100 % landet, setzt seine Ziele zu tief.",
    how: "Zielt auf einen Wert, den ihr in etwa sieben von zehn Versuchen erreichen würdet.",
    whenNot:
      "Zugesagte Schlüsselergebnisse, und Werte nahe ihrer Decke: Von 99,90 % auf 99,95 % halbiert sich, was noch fehlt. Der Coach hat keine Vergangenheit des Teams zum Vergleich.",
    options: {
      step: "Die kleinste Änderung, die kein kleiner Schritt ist, in Prozent des Anfangs.",
    },
  },
  "kr/fantasy": {
    title: "Zielt dorthin, wohin der Glaube reicht",
    why: "Ein Team, das immer wieder unter 40 % bleibt, setzt sich Fantasien und schaut bald nicht mehr hin.",
    how: "Fragt, was wahr sein müsste. Kann es niemand sagen, dann zielt auf den ersten Schritt.",
    whenNot: "Was nahe null anfängt, etwa die ersten Nutzer eines Piloten.",
    options: {
      times:
        "Ab dem Wievielfachen des Anfangs es ein Riesensprung ist; beim Sinken, der wievielte Teil.",
    },
  },
  "kr/feeds-nothing": {
    title: "Sagt, welches Geschäftsergebnis es speist",
    why: "Erst die Verbindung nach oben macht einen technischen Plan für die Leitung lesbar.",
    how: "Verbindet das Schlüsselergebnis mit dem darüber, das sich mit ihm bewegt.",
    whenNot:
      "Leitplanken und Pflege schützen und speisen nicht; ein Plan ohne Ergebnisse darüber hat nichts zu verbinden. Die Frage wartet, bis die Zeile eine Wirkung nennt.",
  },
  "kr/too-long": {
    title: "Kurz genug, um es sich zu merken",
    why: "Was niemand wiederholen kann, steuert niemanden.",
    how: "Behaltet Messgröße, Anfang, Zielwert und Termin, und legt Bedingungen in die Notizen.",
    whenNot: "Bis zu 40 Wörter gehen durch.",
    options: { words: "So viele Wörter darf ein Schlüsselergebnis höchstens haben." },
  },
  "kr/noise": {
    title: "Haltet den Satz sauber",
    why: "Zuständige, Dringlichkeit und Verweise ändern sich im Quartal, das Ergebnis nicht.",
    how: "Führt sie neben dem Schlüsselergebnis, nicht darin.",
    whenNot: "Kennzeichen, außer denen die Zeile nichts hat.",
  },
  "kr/house-phrase": {
    title: "Bleibt bei den Wörtern des Hauses",
    why: "Ein Wort für eine Sache macht die Pläne vieler Teams nebeneinander lesbar.",
    how: "Führt Ausdrücke in der Konfiguration unter house.avoid auf, jeden mit dem, was stattdessen gesagt werden soll.",
    whenNot: "Still, solange die Konfiguration keine Ausdrücke aufführt.",
  },
  "kr/house-unit": {
    title: "Bleibt bei den Einheiten des Hauses",
    why: "Pläne mit denselben Einheiten lassen sich zusammenzählen und vergleichen.",
    how: "Führt die Einheiten in der Konfiguration unter house.units auf.",
    whenNot: "Still, solange die Konfiguration keine Einheiten aufführt. Gezählte Dinge sind frei.",
  },
} as const satisfies Readonly<Record<string, RuleDocs>>;
