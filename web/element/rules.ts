/** The rules: a chunk of their own, asked for beside the entry, so that the page draws before they come. */
import type { ReactiveControllerHost } from "lit";
import type { MessagePacks } from "../../rules/check.ts";
import type { Check, Store } from "../core/store.ts";
import { reach } from "./reach.ts";

type CreateChecker = (typeof import("../../rules/check.ts"))["createChecker"];

/** As seen from the entry. The build fills it in, where the rules are a file of their own. */
declare const RULES_FILE: string;

let asked: Promise<CreateChecker> | null = null;

/** Asks for the rules, once; after a failure the next call asks again. */
export function fetchRules(): Promise<CreateChecker> {
  asked ??= load().catch((error: unknown) => {
    asked = null;
    throw error;
  });
  return asked;
}

async function load(): Promise<CreateChecker> {
  if (typeof RULES_FILE === "string") await reach(new URL(RULES_FILE, import.meta.url));
  const { createChecker } = await import("../../rules/check.ts");
  return createChecker;
}

/** Gives a store the rules, and the texts of the language that its plan is in. */
export class Rules {
  /** `missing`: they did not come, and can be asked for again. */
  state: "coming" | "here" | "missing" = "coming";
  /** The texts of other languages than English, as far as a plan needed them. */
  packs: MessagePacks = {};
  readonly #host: ReactiveControllerHost;
  readonly #store: Store;
  #createChecker: CreateChecker | null = null;

  constructor(host: ReactiveControllerHost, store: Store) {
    this.#host = host;
    this.#store = store;
    store.subscribe(({ report }) => {
      if (report?.language === "de" && !this.packs.de) this.#speakGerman().catch(() => undefined);
    });
  }

  /**
   * Fetches them where they are not here yet. Throws where they don't come; `state` says so too. To be
   * awaited before any other chunk that needs them: see `reach`.
   */
  async ready(): Promise<void> {
    if (this.state === "here") return;
    try {
      const createChecker = await fetchRules();
      if (this.#createChecker) return;
      this.#createChecker = createChecker;
    } catch (error) {
      this.#show("missing");
      throw error;
    }
    this.#store.setCheck(this.newCheck());
    this.#show("here");
  }

  /** The same for those who have nothing to wait for: the element says it when they don't come. */
  readonly fetch = (): void => void this.ready().catch(() => undefined);

  /** A check with a memory of its own, for trials beside the plan. */
  newCheck(): Check {
    const checker = this.#createChecker?.();
    if (!checker) throw new Error("A check was asked for before the rules were there.");
    const packs = this.packs;
    return (plan, options) => checker.check(plan, options, packs);
  }

  async #speakGerman(): Promise<void> {
    const { german } = await import("../../rules/locales/de.ts");
    if (this.packs.de) return;
    this.packs = { de: german };
    this.#store.setCheck(this.newCheck());
  }

  #show(state: Rules["state"]) {
    this.state = state;
    this.#host.requestUpdate();
  }
}
