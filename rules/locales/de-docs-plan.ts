/** What each rule for objectives, their sets and whole plans is for, in German. */
import type { RuleDocs } from "../define.ts";

export const planDocs = {
  "objective/contains-metric": {
    title: "Haltet Zahlen aus dem Ziel heraus",
    why: "Das Ziel ist der Grund, die Schlüsselergebnisse sind das Maß. Mit einer Zahl darin tritt das Erreichen der Zahl an die Stelle des Grundes.",
    how: "Verschiebt die Zahl in ein Schlüsselergebnis, und schreibt, wofür und für wen sie steht.",
    whenNot:
      "Namen mit Ziffern, Quartale und Jahre, und Zahlen, die sagen, welches gemeint ist: Tag fünf, die 4. Klasse, unsere Top 3.",
  },
  "objective/is-a-task": {
    title: "Zielt auf eine Veränderung, nicht auf eine Aufgabe",
    why: "Ein Ziel, das eine Aufgabe ist, lässt den Schlüsselergebnissen nur deren Fortschritt zu messen.",
    how: "Fragt, wofür die Aufgabe ist, und schreibt das.",
    whenNot:
      "Forschungsziele, bei denen das Herausfinden der Zweck ist, und Ziele, die Menschen etwas in die Hand geben.",
  },
  "objective/prescribes-solution": {
    title: "Lasst die Mittel offen",
    why: "Bei KI zeigt sich oft erst mitten im Quartal, dass die erste Idee nicht trägt. Ein Ziel, das vom Problem handelt, überlebt das.",
    how: "Schreibt das Problem, wie seine Leute es spüren.",
    whenNot:
      "Plattformziele, bei denen die gemeinsame Grundlage das ist, wonach die Teams fragen, und Ziele, die Menschen etwas in die Hand geben.",
  },
  "objective/slogan": {
    title: "Nennt, wer etwas davon hat",
    why: "„KI von Weltrang“ entscheidet nichts: Keine Wahl folgt daraus.",
    how: "Nennt die Menschen, die gewinnen, und was für sie anders ist.",
    whenNot: "Kurze, lebendige Ziele, die ihre Leute nennen.",
  },
  "objective/missing": {
    title: "Sagt, wofür die Schlüsselergebnisse sind",
    why: "Schlüsselergebnisse messen ein Ziel. Ohne das Ziel lässt sich nicht sagen, ob es die richtigen sind.",
    how: "Eine Zeile: was anders sein soll, und für wen.",
    whenNot: "Nie: Schon ein schlichter Satz hilft.",
  },
  "set/count": {
    title: "Zwei bis fünf Schlüsselergebnisse",
    why: "Eine Zahl allein lädt dazu ein, die Zahl zu gewinnen und das Ziel zu verlieren; mehr als fünf lassen sich nicht steuern.",
    how: "Behaltet die zwei bis vier, die zusammen das Ziel belegen.",
    whenNot: "Die Fachleute sind uneins: Wodtke hört bei drei auf, andere lassen fünf zu.",
    options: {
      least: "So viele Schlüsselergebnisse soll ein Ziel mindestens haben.",
      most: "So viele darf es höchstens haben.",
    },
  },
  "set/missing-adoption": {
    title: "Fragt, ob es genutzt wird",
    why: "In Betrieb ist nicht genutzt. Wo nichts nach Nutzung oder Zufriedenheit fragt, fehlen die Menschen.",
    how: "Nennt den Anteil derer, die es nutzen sollen, wie oft und wofür.",
    whenNot:
      "Erkundungen, Ziele, zu denen nichts gebaut wird (Einstellungen, Vertrieb, Aufräumen, Vorschriften), die Pflege dessen, was schon läuft, Ziele, bei denen steht, was Menschen damit tun oder wie zufrieden sie sind, und Betrieb, nach dessen Nutzung ein anderes Ziel fragt.",
  },
  "set/missing-operational": {
    title: "Fragt, ob es im Betrieb zuverlässig läuft",
    why: "Was langsam, teuer oder gestört ist, wird kein zweites Mal benutzt.",
    how: "Ergänzt einen Wert: ein Perzentil der Antwortzeit, Verfügbarkeit, Fehlerrate, Kosten je Nutzung, Driftprüfungen, Zeit bis zum neuen Training.",
    whenNot:
      "Erkundungen, Ziele, zu denen kein System gebaut oder betrieben wird (Einstellungen, Vertrieb, Schule), und Ziele, bei denen eine Fehlerrate, ein Ausfall oder ein Vorfall gezählt wird.",
  },
  "set/missing-guardrail": {
    title: "Stellt dem Wachstum eine Leitplanke zur Seite",
    why: "Menge lässt sich mit Qualität bezahlen, Tempo mit Fehlern. Grove stellt jeder Menge eine Qualität zur Seite.",
    how: "Ergänzt einen Wert, der halten muss: Zufriedenheit, Fehlerrate, Kosten, Beschwerden.",
    whenNot:
      "Erkundungen, und Ziele, bei denen schon ein Wert für Qualität, Zufriedenheit oder Betrieb steht, auch als Obergrenze („höchstens 5 %“, „keine“) oder als Note, die Menschen geben.",
    options: { outcomes: "Ab wie vielen gemessenen Wirkungen nach einer Leitplanke gefragt wird." },
  },
  "set/no-outcome": {
    title: "Mindestens eine Wirkung",
    why: "Alles kann erledigt sein und das Ziel trotzdem verfehlt.",
    how: "Ergänzt eine Zahl, die sich für Nutzer, Kunden oder das Geschäft bewegt.",
    whenNot: "Erkundung und Forschung: Dort ist eine Antwort das Ergebnis.",
    options: {
      share:
        "Wie viel Prozent der Schlüsselergebnisse eines Ziels Wirkungen sein sollen; 0 verlangt eine.",
    },
  },
  "set/all-lagging": {
    title: "Eine Zahl, die sich früh bewegt",
    why: "Geschäftszahlen sind zu weit von der Arbeit eines Teams entfernt, um Woche für Woche danach zu steuern.",
    how: "Ergänzt Nutzung, gesparte Zeit oder Qualität am Arbeitsplatz: was das Team in Wochen bewegen kann.",
    whenNot: "Ziele des ganzen Unternehmens: Die sollen nachlaufen.",
    options: {
      figures: "Weitere Zahlen eures Fachs, die sich spät bewegen, etwa eine Schaden-Kosten-Quote.",
    },
  },
  "set/duplicates": {
    title: "Sagt jedes Ergebnis einmal",
    why: "Ein doppeltes nimmt einem den Platz, das fehlt.",
    how: "Behaltet eines von beiden, oder schreibt, worin sie sich unterscheiden.",
    whenNot: "Dieselbe Messgröße für zwei Gruppen, beide genannt.",
  },
  "plan/no-period": {
    title: "Gebt dem Plan seinen Zeitraum",
    why: "Ein Plan ohne Zeitraum ist nie vorbei, und jede seiner Zeilen bräuchte einen eigenen Termin.",
    how: "Setzt den Zeitraum einmal, in den Angaben zum Plan oder als Zeile wie „Zeitraum: Q1 2027“.",
    whenNot:
      "Wenn der Plan einen Zeitraum hat, und wo nur einzelnen Zeilen ein Termin fehlt: Die werden selbst danach gefragt.",
  },
  "plan/objective-count": {
    title: "Drei Ziele, höchstens fünf",
    why: "Sich auf weniges zu richten ist, wofür ein Ziel da ist.",
    how: "Behaltet die drei wichtigsten, und stellt den Rest zurück.",
    whenNot: "Pläne, in denen mehrere Teams stehen: Gebt jedem seinen eigenen.",
    options: {
      few: "Mehr Ziele als diese sind eine Frage.",
      most: "Mehr Ziele als diese sind zu viele.",
    },
  },
  "plan/maintenance": {
    title: "Plant ein, was schon läuft",
    why: "Modelle altern. Ein Plan nur mit Neuem bezahlt die alten mit ungeplanter Arbeit.",
    how: "Ergänzt ein Schlüsselergebnis für neues Training, Überwachung, frische Daten oder Abschaltung.",
    whenNot:
      "Es läuft noch nichts, oder ein Schlüsselergebnis zur Pflege, oder eines zum Betrieb, das nennt, was läuft, deckt es ab.",
  },
  "plan/language": {
    title: "Schreibt es in einer Sprache, die hier gelesen wird",
    why: "Der Coach kennt die Wörter des Deutschen und des Englischen und würde die einer anderen Sprache falsch lesen.",
    how: "Übersetzt den Plan, oder prüft von Hand, was auf Wörtern beruht.",
    whenNot: "Knappe Zeilen, Ortsnamen und einzelne Wörter einer anderen Sprache.",
  },
  "plan/cadence": {
    title: "Gebt Forschung ein halbes Jahr",
    why: "Lieferungen passen in ein Quartal. Forschung hat so früh oft nichts Messbares vorzuweisen.",
    how: "Plant das Ziel für ein halbes Jahr, mit einem Rückblick in der Mitte.",
    whenNot:
      "Ein Erkundungsquartal, und ein Ziel mit einer Entscheidung unter seinen Schlüsselergebnissen: Sie enden im Quartal.",
    options: { months: "So viele Monate soll ein Plan mit Forschung mindestens haben." },
  },
  "plan/parent-unfed": {
    title: "Speist die Ebene darüber",
    why: "Ein Plan, der kein Geschäftsergebnis speist, gehört nicht zu den Zielen des Unternehmens.",
    how: "Verbindet Schlüsselergebnisse mit denen darüber, die sie bewegen, und nennt offen, was andere speisen.",
    whenNot: "Ergebnisse darüber, die ein anderes Team speist: Legt den Befund für sie beiseite.",
  },
  "plan/house-metric": {
    title: "Haltet die Messgrößen des Hauses",
    why: "Manche Unternehmen verfolgen eine Zahl durch jeden Plan, etwa Sicherheit oder Zufriedenheit.",
    how: "Führt sie in der Konfiguration unter house.metrics auf, jede mit den Wörtern, die sie nennen.",
    whenNot: "Still, solange die Konfiguration keine Messgrößen aufführt.",
  },
} as const satisfies Readonly<Record<string, RuleDocs>>;
