/** A plan to try the coach on: two objectives, one of them with work to do. Read as a paste is. */
import type { Language } from "../../../rules/okr.ts";

const english = `# Operations AI, Q1 2027

## Simple motor claims settle themselves
- 30% of motor claims settled with no handler by 31 March 2027, up from 4%
- 80% of handlers use the suggested decision every working day, up from 22%
- Customer satisfaction on auto-settled claims stays at or above 4.2 of 5
- Decision service p99 falls from 900 ms to 300 ms by 15 February 2027

## Colleagues get unstuck without waiting in a queue
- Improve ticket routing by deploying a model with at least 85% accuracy
- First-contact resolution rises from 41% to 55% by 31 March 2027
- Every live model has a drift check each week, up from 1 of 2 today
`;

const german = `# Betriebs-KI, Q1 2027

## Einfache Kfz-Schäden regulieren sich selbst
- 30 % der Kfz-Schäden bis 31. März 2027 ohne Sachbearbeiter reguliert, bisher 4 %
- 80 % der Sachbearbeiter nutzen den Entscheidungsvorschlag jeden Arbeitstag, bisher 22 %
- Kundenzufriedenheit bei selbst regulierten Schäden bleibt bei mindestens 4,2 von 5
- p99 des Entscheidungsdienstes sinkt von 900 ms auf 300 ms bis 15. Februar 2027

## Kollegen kommen weiter, ohne in der Schlange zu warten
- Ticketzuordnung verbessern durch ein Modell mit mindestens 85 % Genauigkeit
- Lösungsquote beim ersten Kontakt steigt von 41 % auf 55 % bis 31. März 2027
- Jedes Modell in Betrieb hat jede Woche eine Driftprüfung, heute 1 von 2
`;

export const examples: Readonly<Record<Language, string>> = { en: english, de: german };
