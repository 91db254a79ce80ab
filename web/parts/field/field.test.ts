import { LitElement } from "lit";
import { afterEach, expect, test } from "vitest";
import { userEvent } from "vitest/browser";
import { Field } from "./field.ts";
import { fieldStyles } from "./field.styles.ts";
import type { Mark, Mode } from "./underlines.ts";
import { bestMode } from "./underlines.ts";

/** A host as small as can be: a text and marks on it. */
class Host extends LitElement {
  static override styles = fieldStyles;
  static override properties = { text: {}, marks: { attribute: false } };
  declare text: string;
  declare marks: readonly Mark[];
  field = new Field(this);

  override render() {
    this.field.marks = this.marks;
    const onInput = (text: string) => {
      this.text = text;
    };
    return this.field.render({ label: "Key result", value: this.text, onInput });
  }
}
class Mirrored extends Host {
  override field = new Field(this, "mirror");
}
class Listed extends Host {
  override field = new Field(this, "list");
}
customElements.define("test-host", Host);
customElements.define("test-mirrored", Mirrored);
customElements.define("test-listed", Listed);

const text = "Improve ticket routing by deploying a model";
const mark: Mark = { start: 26, end: 43, severity: "error", open: true };

afterEach(() => document.body.replaceChildren());

async function show(tag = "test-host", marks: readonly Mark[] = [mark]) {
  const host = document.createElement(tag);
  if (!(host instanceof Host)) throw new Error(`${tag} is no host`);
  Object.assign(host, { text, marks });
  document.body.append(host);
  await host.updateComplete;
  const textarea = host.field.element;
  if (!textarea) throw new Error("It shows no textarea");
  return { host, textarea };
}

/** The marked words, by the offsets of the ranges that the browser was given. */
function marked(name: string, value = text): string[] {
  const ranges = [...(CSS.highlights.get(name) ?? [])];
  return ranges.map((range) => value.slice(range.startOffset, range.endOffset));
}

function box(one: Element): number[] {
  const { x, y, width, height } = one.getBoundingClientRect();
  return [x, y, width, height].map(Math.round);
}

test.each<[Mode, string]>([
  [bestMode(), "test-host"],
  ["mirror", "test-mirrored"],
])(
  "in %s mode exactly the words of a finding are underlined, on a soft ground when open",
  async (_, tag) => {
    await show(tag);
    expect(marked("okr-error")).toEqual(["deploying a model"]);
    expect(marked("okr-open-error")).toEqual(["deploying a model"]);
  },
);

test("the mirror lies under the text and gives it its height where field-sizing is not known", async () => {
  const { host, textarea } = await show("test-mirrored");
  host.style.width = "200px";
  textarea.style.setProperty("field-sizing", "fixed");
  await userEvent.fill(textarea, text.repeat(4));
  await host.updateComplete;
  const mirror = host.renderRoot.querySelector(".mirror") ?? host;
  expect(box(textarea)).toEqual(box(mirror));
  expect(textarea.scrollHeight).toBeLessThanOrEqual(textarea.clientHeight + 1);
  expect(getComputedStyle(mirror).font).toBe(getComputedStyle(textarea).font);
});

test("without highlights the text can still be written", async () => {
  const { host, textarea } = await show("test-listed");
  expect(marked("okr-error")).toEqual([]);
  await userEvent.fill(textarea, "Other words");
  expect(host.text).toBe("Other words");
});

test("marks that don't fit the text are left out", async () => {
  await show("test-host", [
    { ...mark, end: 99 },
    { ...mark, start: 43 },
  ]);
  expect(marked("okr-error")).toEqual([]);
});

test("a field that goes takes its underlines with it, and draws them again when it is back", async () => {
  const { host } = await show();
  host.remove();
  expect(marked("okr-error")).toEqual([]);
  document.body.append(host);
  await host.updateComplete;
  await host.updateComplete;
  expect(marked("okr-error")).toEqual(["deploying a model"]);
});

test("what the coach puts in can be taken back with the browser's own undo", async () => {
  const { host, textarea } = await show();
  host.field.replace(0, 7, "Sharpen");
  expect(host.text).toBe("Sharpen ticket routing by deploying a model");
  await userEvent.keyboard("{Control>}z{/Control}");
  expect(textarea.value).toBe(text);
  expect(host.text).toBe(text);
});

test("a line stays one line, whatever is pasted", async () => {
  const { host, textarea } = await show();
  textarea.value = "One\r\ntwo\nthree";
  textarea.dispatchEvent(new Event("input", { bubbles: true }));
  expect(host.text).toBe("One two three");
});

test("the field grows with its text", async () => {
  const { host, textarea } = await show();
  host.style.width = "200px";
  const before = textarea.getBoundingClientRect().height;
  await userEvent.fill(textarea, text.repeat(6));
  await host.updateComplete;
  expect(textarea.getBoundingClientRect().height).toBeGreaterThan(before);
  expect(textarea.scrollHeight).toBeLessThanOrEqual(Math.ceil(textarea.clientHeight));
});
