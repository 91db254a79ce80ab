/** German texts of the rules on how a key result is aimed and worded. */
import type { MessagePack } from "../define.ts";

export const keyResultTexts: MessagePack = {
  "kr/compound": {
    label: "zwei in einem",
    messages: {
      split: {
        what: "„{{second}}“ ist ein zweites Ergebnis.",
        why: "Wird die eine Hälfte erreicht und die andere nicht, hat die Zeile keine Bewertung.",
        todo: "Macht zwei daraus: „{{first}}“ und „{{second}}“.",
      },
      two: {
        what: "Diese Zeile enthält zwei Ergebnisse.",
        why: "Wird die eine Hälfte erreicht und die andere nicht, hat die Zeile keine Bewertung.",
        todo: "Gebt jedem eine eigene Zeile, oder behaltet das wichtigere.",
        ask: "Welches der beiden ist wichtiger?",
      },
    },
  },
  "kr/undecided": {
    label: "niemand entscheidet",
    messages: {
      nobody: {
        what: "„{{words}}“: Wer entscheidet?",
        why: "Eine Entscheidung, die niemandem gehört, wird ins nächste Quartal verschoben.",
        todo: "Nennt die Person oder das Gremium, und auf welcher Grundlage entschieden wird.",
        ask: "Wer trifft die Entscheidung, und auf welcher Grundlage?",
      },
    },
  },
  "kr/committed-as-stretch": {
    label: "Zusage als Streckziel",
    messages: {
      promise: {
        what: "„{{words}}“ ist eine Zusage: 70 % davon sind verfehlt.",
        why: "Vorschriften, Sicherheit und Servicegrade werden ganz erwartet, und ein Verfehlen braucht einen Grund.",
        todo: "Kennzeichnet es als zugesagt, und setzt den Wert, den ihr zusagt.",
        ask: "Wem habt ihr es zugesagt, und in welcher Höhe?",
      },
    },
  },
  "kr/sandbagged": {
    label: "kleiner Schritt",
    messages: {
      small: {
        what: "{{from}} auf {{to}} ist ein kleiner Schritt. Streckt ihr euch?",
        why: "OKRs sind so gesetzt, dass etwa 70 % ein Erfolg sind; Sicheres lehrt nichts.",
        todo: "Zielt auf einen Wert, den ihr in sieben von zehn Fällen erreicht, oder sagt ihn zu.",
        ask: "Auf welchen Wert wärt ihr stolz?",
      },
    },
  },
  "kr/fantasy": {
    label: "Riesensprung",
    messages: {
      leap: {
        what: "{{from}} auf {{to}} ist ein Sprung. Was macht ihn möglich?",
        why: "Ein Ziel, an das niemand glaubt, lenkt niemanden.",
        todo: "Nennt, was ihn möglich macht, oder zielt auf den ersten Schritt.",
        ask: "Was müsste gelten, damit das in diesem Zeitraum geschieht?",
      },
    },
  },
  "kr/feeds-nothing": {
    label: "zahlt nirgends ein",
    messages: {
      loose: {
        what: "Zahlt auf kein Ergebnis des Geschäfts ein. Welches bewegt es?",
        why: "Was oben an nichts hängt, wird zuerst gestrichen und zuletzt verstanden.",
        todo: "Verknüpft es mit dem Ergebnis, auf das es einzahlt, oder nennt es eine Leitplanke.",
        ask: "Welches Ergebnis des Geschäfts bewegt sich mit diesem?",
      },
    },
  },
  "kr/too-long": {
    label: "lang",
    messages: {
      words: {
        what: "{{count}} Wörter: Das merkt sich niemand.",
        why: "Ein Ergebnis lenkt nur, wenn das Team es auswendig sagen kann.",
        todo: "Behaltet Messgröße, Anfang, Ziel und Termin; der Rest gehört in die Notizen.",
      },
    },
  },
  "kr/house-phrase": {
    label: "Hauswort",
    messages: {
      avoid: {
        what: "„{{words}}“ vermeidet dieses Haus.",
        why: "Eure Organisation hat sich geeinigt, darauf zu verzichten.",
        todo: "Sagt es mit anderen Worten.",
      },
      instead: {
        what: "„{{words}}“: Hier heißt es „{{instead}}“.",
        why: "Eure Organisation hat sich auf ein Wort dafür geeinigt.",
        todo: "Schreibt „{{instead}}“.",
      },
    },
  },
  "kr/house-unit": {
    label: "Hauseinheit",
    messages: {
      other: {
        what: "„{{words}}“: Hier plant man in {{units}}.",
        why: "Pläne in denselben Einheiten lassen sich zusammenzählen und vergleichen.",
        todo: "Schreibt es in einer der Einheiten des Hauses.",
      },
    },
  },
  "kr/noise": {
    label: "Beiwerk",
    messages: {
      tag: {
        what: "„{{words}}“ gehört nicht zum Ergebnis.",
        why: "Zuständige, Prioritäten und Links ändern sich; das Ergebnis soll sich ohne sie lesen.",
        todo: "Verschiebt es in die Notizen.",
      },
    },
  },
};
