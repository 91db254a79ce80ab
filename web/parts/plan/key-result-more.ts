/** What else can be done with a key result: move it, remove it, commit to it, tie it to the business. */
import { html, nothing } from "lit";
import type { TemplateResult } from "lit";
import type { KeyResult, Parent } from "../../../rules/okr.ts";
import { setKeyResult } from "../../core/edits.ts";
import type { Desk } from "./desk.ts";
import { more } from "./more.ts";

interface KeyResultMore {
  desk: Desk;
  keyResult: KeyResult;
  number: string;
  /** The business key results that it can be tied to. */
  parents: readonly Parent[];
}

export function keyResultMore({ desk, keyResult, number, parents }: KeyResultMore): TemplateResult {
  const { id, commitment } = keyResult;
  const { plan: t } = desk.texts;
  const committed = commitment === "committed";
  return more({
    texts: desk.texts,
    of: t.keyResult(number),
    onMove: (step) => desk.moveKeyResult(id, step),
    onRemove: () => desk.removeKeyResult(id),
    extra: html`<label>
        <input
          type="checkbox"
          .checked=${committed}
          @change=${() =>
            desk.store.edit(setKeyResult(id, { commitment: committed ? null : "committed" }))}
        />
        ${t.committed}
      </label>
      ${parents.length > 0 ? ties(desk, keyResult, parents) : nothing}`,
  });
}

function ties(desk: Desk, { id, feeds }: KeyResult, parents: readonly Parent[]): TemplateResult {
  const toggle = (parent: string) => {
    const others = feeds.filter((one) => one !== parent);
    const changed = others.length < feeds.length ? others : [...feeds, parent];
    desk.store.edit(setKeyResult(id, { feeds: changed }));
  };
  return html`<fieldset>
    <legend>${desk.texts.plan.feedsWhich}</legend>
    ${parents.map(
      (parent) =>
        html`<label>
          <input
            type="checkbox"
            .checked=${feeds.includes(parent.id)}
            @change=${() => toggle(parent.id)}
          />
          ${parent.text}
        </label>`,
    )}
  </fieldset>`;
}
