/** The rules: a chunk of their own, asked for beside the entry, so that the page draws before they come. */
import type { ReactiveControllerHost } from "lit";
import type { MessagePacks } from "../../rules/checker.ts";
import type { Report } from "../../rules/okr.ts";
import type { Check, Store } from "../core/store.ts";
import { reach } from "./reach.ts";

type Loaded = typeof import("../../rules/checker.ts");

/** As seen from the entry. The build fills it in, where the rules are a file of their own. */
declare const RULES_FILE: string;

let asked: Promise<Loaded> | null = null;

/** Asks for the rules, once; after a failure the next call asks again. */
export function fetchRules(): Promise<Loaded> {
  asked ??= load().catch((error: unknown) => {
    asked = null;
    throw error;
  });
  return asked;
}

async function load(): Promise<Loaded> {
  if (typeof RULES_FILE === "string") await reach(new URL(RULES_FILE, import.meta.url));
  return import("../../rules/checker.ts");
}

/** Gives a store the rules, and the texts of the language that its plan is in. */
export class Rules {
  /** `missing`: they did not come, and can be asked for again. */
  state: "coming" | "here" | "missing" = "coming";
  /** The texts of each language that something was said in. */
  packs: MessagePacks = {};
  /** Ends once the plan is read and spoken of in its own language, or nothing more can be had of that. */
  spoken: Promise<void> = Promise.resolve();
  readonly #host: ReactiveControllerHost;
  readonly #store: Store;
  #loaded: Loaded | null = null;

  constructor(host: ReactiveControllerHost, store: Store) {
    this.#host = host;
    this.#store = store;
    store.subscribe(({ report }) => {
      if (report) this.spoken = this.#speak(report).catch(() => undefined);
    });
  }

  /**
   * Fetches them where they are not here yet. Throws where they don't come; `state` says so too. To be
   * awaited before any other chunk that needs them: see `reach`.
   */
  async ready(): Promise<void> {
    if (this.state === "here") return;
    try {
      const loaded = await fetchRules();
      if (this.#loaded) return;
      this.#loaded = loaded;
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
    const checker = this.#loaded?.createChecker();
    if (!checker) throw new Error("The rules are not here yet.");
    const packs = this.packs;
    return (plan, options) => checker.check(plan, options, packs);
  }

  /** A finding's first line is there at once, in English; all else that is said of it comes here. */
  async #speak({ language, findings }: Report): Promise<void> {
    // German comes with its words: they show what there is to find.
    if (this.packs[language] || (language === "en" && !findings[0])) return;
    const pack = await this.#loaded?.loadTexts(language);
    if (pack) this.packs = { [language]: pack };
    this.#store.setCheck(this.newCheck());
  }

  #show(state: Rules["state"]) {
    this.state = state;
    this.#host.requestUpdate();
  }
}
