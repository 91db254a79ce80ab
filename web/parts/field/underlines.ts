/**
 * Draws findings under the words of a textarea, without touching its text: ranges of its value
 * where the browser has them, else ranges of a mirror that lies behind it, else nothing (the list
 * of findings says the same in words).
 */
import type { Severity } from "../../../rules/okr.ts";

/** Words to mark, in UTF-16 units of the value. */
export interface Mark {
  readonly start: number;
  readonly end: number;
  readonly severity: Severity;
  /** Its finding is the open one: a soft ground besides the line. */
  readonly open: boolean;
}

export type Mode = "value" | "mirror" | "list";

/** `createValueRange` gives a live range of a control's value; TypeScript doesn't know it yet. */
interface ValueRanges {
  createValueRange(start: number, end: number): AbstractRange & { disconnect?(): void };
}

function hasValueRanges(textarea: object): textarea is ValueRanges {
  return "createValueRange" in textarea;
}

/** The best way this browser has. */
export function bestMode(): Mode {
  if (typeof Highlight === "undefined") return "list";
  return hasValueRanges(HTMLTextAreaElement.prototype) ? "value" : "mirror";
}

export class Underlines {
  readonly mode: Mode;
  #drawn: { highlight: Highlight; range: AbstractRange & { disconnect?(): void } }[] = [];

  constructor(mode: Mode = bestMode()) {
    this.mode = mode;
  }

  /** Replaces all marks. Ones that don't fit the text are left out. */
  draw(textarea: HTMLTextAreaElement, mirror: Node | null, marks: readonly Mark[]): void {
    this.clear();
    if (this.mode === "list") return;
    for (const mark of marks) {
      if (mark.start >= mark.end || mark.end > textarea.value.length) continue;
      this.#add(`okr-${mark.severity}`, textarea, mirror, mark);
      if (mark.open) this.#add(`okr-open-${mark.severity}`, textarea, mirror, mark);
    }
  }

  /** The registry belongs to the document: what is drawn must be taken out again. */
  clear(): void {
    for (const { highlight, range } of this.#drawn) {
      highlight.delete(range);
      range.disconnect?.();
    }
    this.#drawn = [];
  }

  #add(name: string, textarea: HTMLTextAreaElement, mirror: Node | null, { start, end }: Mark) {
    const range = this.#range(textarea, mirror, start, end);
    if (!range) return;
    const highlight = CSS.highlights.get(name) ?? new Highlight();
    CSS.highlights.set(name, highlight);
    highlight.add(range);
    this.#drawn.push({ highlight, range });
  }

  #range(textarea: HTMLTextAreaElement, mirror: Node | null, start: number, end: number) {
    if (this.mode === "value") {
      return hasValueRanges(textarea) ? textarea.createValueRange(start, end) : null;
    }
    if (!mirror) return null;
    return new StaticRange({
      startContainer: mirror,
      startOffset: start,
      endContainer: mirror,
      endOffset: end,
    });
  }
}
