/** German texts of the rules on activities, outputs and counts. */
import type { MessagePack } from "../define.ts";

export const outcomeTexts: MessagePack = {
  "kr/activity": {
    label: "Aktivität",
    messages: {
      effort: {
        what: "„{{words}}“ sagt, was ihr tut, nicht was sich ändert.",
        why: "Aufwand lässt sich ganz ausgeben, ohne dass es jemandem hilft.",
        todo: "Fragt „Na und?“: Wer macht danach was anders, und um wie viel?",
        ask: "Was wird danach für wen anders sein?",
      },
      openSearch: {
        what: "„{{words}}“ hat kein Ende: Wann ist die Frage beantwortet?",
        why: "In einer Erkundung ist das Ergebnis eine Antwort auf Papier, und offenes Suchen gibt nie eine.",
        todo: "Nennt die fertige Bewertung, den gemessenen Ausgangswert oder die Entscheidung und wer sie trifft.",
        ask: "Welche Frage muss beantwortet sein, und wer entscheidet darüber?",
      },
    },
  },
  "kr/output": {
    label: "Liefergegenstand",
    messages: {
      shipped: {
        what: "„{{words}}“ sagt, was ihr liefert, nicht was sich ändert.",
        why: "Etwas kann in Betrieb sein und niemandem helfen.",
        todo: "Na und? Sagt, wer danach was anders macht, und um wie viel.",
        ask: "Wer arbeitet anders, sobald es da ist, und woran würdet ihr es merken?",
      },
      quality: {
        what: "„{{words}}“ sagt, wie gut es ist, nicht was sich ändert.",
        why: "Ein Modell kann seinen Wert erreichen und von niemandem genutzt werden.",
        todo: "Behaltet den Wert als Bedingung, und sagt, wer damit anders arbeitet oder entscheidet.",
        ask: "Wer macht was anders, sobald es so gut ist?",
      },
      covered: {
        what: "„{{words}}“ zählt Erledigtes, nicht was sich ändert.",
        why: "Abdeckung der eigenen Arbeit ist Fortschritt, und die Wirkung bleibt ungesagt.",
        todo: "Lasst es stehen, wenn es ein Versprechen ist; sonst sagt, was damit besser wird.",
        ask: "Was wird besser, wenn alles abgedeckt ist?",
      },
      endState: {
        what: "„{{words}}“ ist prüfbar. Was ändert es?",
        why: "Eine Einstellung oder Freigabe ist ein klares Ende, und die Wirkung bleibt ungesagt.",
        todo: "Lasst es stehen, wenn es das Ziel ist; sonst sagt, was es möglich macht.",
        ask: "Was wird damit möglich?",
      },
    },
  },
  "kr/vanity-count": {
    label: "Stückzahl",
    messages: {
      produced: {
        what: "„{{words}}“ zählt, was ihr macht, nicht was daraus wird.",
        why: "Die Zahl lässt sich mit Dingen erreichen, die niemand will.",
        todo: "Zählt, was andere damit tun: Wer nutzt wie viele davon, wie oft, mit welchem Ergebnis?",
        ask: "Was wäre anders, wenn morgen alle da wären?",
      },
      held: {
        what: "„{{words}}“ zählt, wie oft ihr es tut, nicht was daraus wird.",
        why: "Die Zahl lässt sich erreichen, ohne dass es jemandem besser geht.",
        todo: "Sagt, was die Beteiligten danach anders machen, und wie viele von ihnen.",
        ask: "Was machen die Leute danach anders?",
      },
      attended: {
        what: "„{{words}}“ zählt, wer dabei war, nicht was daraus wird.",
        why: "Wer dabei war, macht danach noch nichts anders.",
        todo: "Sagt, was sie danach damit tun, und wie viele von ihnen.",
        ask: "Was machen sie in der Woche danach anders?",
      },
    },
  },
  "kr/activity-in-disguise": {
    label: "verkleidete Aktivität",
    messages: {
      effort: {
        what: "„{{words}}“ hat Zahlen, und sie messen Aufwand.",
        why: "Mehr eigene Arbeit kostet, bis jemand etwas davon hat.",
        todo: "Sagt, wozu der Mehraufwand dient, und messt das.",
        ask: "Was soll besser werden, wenn ihr mehr davon tut?",
      },
    },
  },
  "kr/technical-only": {
    label: "nur technisch",
    messages: {
      nobody: {
        what: "„{{words}}“ betrifft das System. Wer hat etwas davon?",
        why: "Ein Modell kann auf dem Papier besser werden, ohne dass es außerhalb des Teams jemand merkt.",
        todo: "Nennt, wer etwas davon hat, oder verknüpft es mit dem Ergebnis des Geschäfts, auf das es einzahlt.",
        ask: "Was merken Nutzer oder das Geschäft, wenn dieser Wert erreicht ist?",
      },
    },
  },
};
