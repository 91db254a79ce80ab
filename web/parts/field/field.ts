/** One line of text under the writer's hand: a real textarea with underlines, inside its host's root. */
import { html, nothing } from "lit";
import type { ReactiveController, ReactiveControllerHost, TemplateResult } from "lit";
import type { Mark, Mode } from "./underlines.ts";
import { bestMode, Underlines } from "./underlines.ts";

export interface FieldOptions {
  /** Its accessible name. */
  label: string;
  value: string;
  placeholder?: string;
  /** The id of the findings in the same root. */
  describedBy?: string | null;
  onInput: (value: string) => void;
  onFocus?: () => void;
  /** Several lines were pasted: the first is put in here, the others are handed over. */
  onLines?: (others: readonly string[]) => void;
  /** Of the text, for the spelling checker. */
  lang?: string | undefined;
}

type Host = ReactiveControllerHost & { renderRoot: ParentNode };

/** Not a custom element: label, findings and textarea must share one shadow root to be tied together. */
export class Field implements ReactiveController {
  readonly #host: Host;
  readonly #underlines: Underlines;
  readonly #text = document.createTextNode("");
  #value = "";
  #marks: readonly Mark[] = [];
  #dirty = true;

  constructor(host: Host, mode: Mode = bestMode()) {
    this.#host = host;
    this.#underlines = new Underlines(mode);
    host.addController(this);
  }

  /** Null while the line rests without it. */
  get element(): HTMLTextAreaElement | null {
    return this.#host.renderRoot.querySelector<HTMLTextAreaElement>(".field textarea");
  }

  /** Marks to draw with the next update; the same array is not drawn twice. */
  set marks(marks: readonly Mark[]) {
    if (marks === this.#marks) return;
    this.#marks = marks;
    this.#dirty = true;
  }

  render(options: FieldOptions): TemplateResult {
    const { label, value, placeholder, describedBy, onInput, onFocus, lang } = options;
    this.#value = value;
    if (this.#text.data !== `${value}\u200B`) {
      this.#text.data = `${value}\u200B`;
      this.#dirty = true;
    }
    const mirror = this.#underlines.mode === "value" ? nothing : this.#text;
    return html`<div class="field">
      ${mirror === nothing ? nothing : html`<div class="mirror" aria-hidden="true">${mirror}</div>`}
      <textarea
        rows="1"
        part="field"
        spellcheck="true"
        autocomplete="off"
        aria-label=${label}
        aria-describedby=${describedBy ?? nothing}
        placeholder=${placeholder ?? nothing}
        lang=${lang ?? nothing}
        @paste=${(event: ClipboardEvent) => this.#paste(event, options)}
        @focus=${onFocus ?? nothing}
        @input=${(event: Event) => onInput(oneLine(event.target))}
      ></textarea>
    </div>`;
  }

  hostUpdated(): void {
    const textarea = this.element;
    if (!textarea) return;
    // Not by the template: what is typed is ahead of what was last drawn.
    if (textarea.value !== this.#value) textarea.value = this.#value;
    if (!this.#dirty) return;
    this.#dirty = false;
    this.#underlines.draw(textarea, this.#text, this.#marks);
  }

  hostDisconnected(): void {
    this.#underlines.clear();
    this.#dirty = true;
  }

  hostConnected(): void {
    this.#host.requestUpdate();
  }

  /** Puts the caret at the end, or marks a span. */
  focus(span?: { start: number; end: number }): void {
    const textarea = this.element;
    if (!textarea) return;
    textarea.focus();
    const end = textarea.value.length;
    textarea.setSelectionRange(span?.start ?? end, span?.end ?? end);
  }

  #paste(event: ClipboardEvent, { onLines }: FieldOptions) {
    const [first, ...others] = toLines(event.clipboardData?.getData("text/plain") ?? "");
    const textarea = this.element;
    if (!onLines || !textarea || first === undefined || others.length === 0) return;
    event.preventDefault();
    this.replace(textarea.selectionStart, textarea.selectionEnd, first);
    onLines(others);
  }

  /** Replaces a span as if it were typed, so that the browser's own undo brings the words back. */
  replace(start: number, end: number, text: string): void {
    const textarea = this.element;
    if (!textarea) return;
    textarea.focus();
    textarea.setSelectionRange(start, end);
    if (document.execCommand("insertText", false, text)) return;
    textarea.setRangeText(text, start, end, "end");
    textarea.dispatchEvent(new Event("input", { bubbles: true }));
  }
}

/** The lines of a paste without the bullets and numbers that they bring along. */
function toLines(text: string): string[] {
  return text
    .split(/\r\n|[\r\n]/u)
    .map((line) => line.replace(/^\s*(?:[-*•–]|\d{1,3}[.)])\s+/u, "").trim())
    .filter((line) => line !== "");
}

/** A key result is one line: what was pasted with breaks goes on with spaces. */
function oneLine(target: EventTarget | null): string {
  if (!(target instanceof HTMLTextAreaElement)) return "";
  if (/[\r\n]/u.test(target.value)) {
    const caret = target.selectionStart;
    target.value = target.value.replaceAll(/\r\n|[\r\n]/gu, " ");
    target.setSelectionRange(caret, caret);
  }
  return target.value;
}
