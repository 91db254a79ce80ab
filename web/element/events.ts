/** What `<okr-coach>` tells the page around it: bubbling, composed, with plain JSON as detail. */
import type { Plan } from "../../rules/okr.ts";

export interface CoachEvents {
  /** The element can be used. */
  "okr-ready": { v: 1 };
  /** The plan changed, by typing or by any button. */
  "okr-change": { v: 1; plan: Plan };
  /** Another view lies open; "plan" is the document itself. */
  "okr-view": { v: 1; view: ViewName };
  /** Another language is spoken, as `de`: the one of the page, of `locale` or of the plan. */
  "okr-locale": { v: 1; locale: string };
  "okr-findings": { v: 1; errors: number; warnings: number; nudges: number; score: number };
  "okr-rewrite-start": { v: 1; id: string };
  "okr-rewrite-done": { v: 1; id: string; shown: number };
  "okr-rewrite-cancel": { v: 1; id: string };
  "okr-review-decided": {
    v: 1;
    decision: "accept" | "edit" | "reject";
    /** Of the suggestion. */
    id: string;
    text: string;
  };
  "okr-suggestion-decided": { v: 1; decision: "accept" | "reject"; id: string; text: string };
  "okr-plan-drafted": { v: 1; plan: Plan };
  /** Where the plan is kept. `id` is the one in its link once the server has it; `version` counts saves. */
  "okr-saved": { v: 1; state: SaveState; text: string; id: string | null; version: number };
  /** Cancelable, before a draft goes to the server: the page keeps it in its own way. */
  "okr-before-save": { v: 1; plan: Plan };
  /** `shown`: the element says so itself, where it happened. */
  "okr-error": { v: 1; code: string; retryable: boolean; shown: boolean };
}

export type ViewName =
  | "plan"
  | "paste"
  | "review"
  | "missing"
  | "draft"
  | "map"
  | "quarter"
  | "brief";

/** `memory`: kept in this page only. `local`: saved in this browser, not yet on the server. */
export type SaveState = "memory" | "saving" | "saved" | "offline" | "local" | "conflict";

/** Sends one of the events; gives false where a listener has cancelled it. */
export function emit<K extends keyof CoachEvents>(
  from: EventTarget,
  type: K,
  detail: CoachEvents[K],
): boolean {
  const cancelable = type === "okr-before-save";
  return from.dispatchEvent(
    new CustomEvent(type, { detail, bubbles: true, composed: true, cancelable }),
  );
}

type EventMap = { [K in keyof CoachEvents]: CustomEvent<CoachEvents[K]> };

declare global {
  interface HTMLElementEventMap extends EventMap {}
}
