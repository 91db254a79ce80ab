/** What a review with no model says of where a key result stands, in the words of its report. */
import type { Language } from "../../rules/okr.ts";

export interface Standing {
  /** As reported. */
  now: string;
  /** As the key result has it. */
  target: string;
  note: string;
}

/** What can be said of progress from what was reported. */
export type State =
  | "silent"
  | "done"
  | "notDone"
  | "unknown"
  | "holds"
  | "broken"
  | "reached"
  | "onPace"
  | "behind"
  | "doubted"
  | "stuck";

export const paceTexts: Readonly<Record<Language, Record<State, (at: Standing) => string>>> = {
  en: {
    silent: () => "Nobody has reported on it. Where does it stand today?",
    done: () => "It is done.",
    notDone: ({ now }) => `Reported is “${now}”. Does the date hold?`,
    unknown: ({ now }) =>
      `Reported is “${now}”. Where did it start? Without that there is no pace.`,
    holds: ({ now }) => `${now} now: it holds.`,
    broken: ({ now, target, note }) =>
      note === ""
        ? `${now} now, past its limit of ${target}. What lets it through?`
        : `${now} now, past its limit of ${target}. Is “${note}” the reason, and who can change it?`,
    reached: ({ now }) =>
      `${now} now: the target is reached. Does it last, and was it high enough?`,
    onPace: ({ now, target }) => `${now} now on the way to ${target}: on pace.`,
    behind: ({ now, target }) =>
      `${now} now on the way to ${target}: behind its pace. What would have to be true to catch up?`,
    doubted: ({ now, note }) =>
      `${now} now, behind its pace. If “${note}” stays so, what can still be reached?`,
    stuck: ({ now }) =>
      `${now} now: it has hardly moved. Which assumption behind it no longer holds?`,
  },
  de: {
    silent: () => "Dazu wurde nichts berichtet. Wo steht es heute?",
    done: () => "Es ist erledigt.",
    notDone: ({ now }) => `Berichtet ist „${now}“. Hält der Termin?`,
    unknown: ({ now }) =>
      `Berichtet ist „${now}“. Wo lag es am Anfang? Ohne das gibt es kein Tempo.`,
    holds: ({ now }) => `Jetzt ${now}: es hält.`,
    broken: ({ now, target, note }) =>
      note === ""
        ? `Jetzt ${now}, die Grenze von ${target} ist überschritten. Woran liegt es?`
        : `Jetzt ${now}, die Grenze von ${target} ist überschritten. Liegt es daran: „${note}“?`,
    reached: ({ now }) =>
      `Jetzt ${now}: das Ziel ist erreicht. Bleibt es so, und lag es hoch genug?`,
    onPace: ({ now, target }) => `Jetzt ${now}, Ziel ${target}: im Plan.`,
    behind: ({ now, target }) =>
      `Jetzt ${now}, Ziel ${target}: im Rückstand. Was müsste wahr sein, um aufzuholen?`,
    doubted: ({ now, note }) =>
      `Jetzt ${now}, im Rückstand. Wenn es dabei bleibt („${note}“), was ist noch erreichbar?`,
    stuck: ({ now }) =>
      `Jetzt ${now}: es hat sich kaum bewegt. Welche Annahme dahinter gilt nicht mehr?`,
  },
};
