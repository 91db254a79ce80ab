/** The addresses of the page: `/` for a new plan, `/d/<id>` for a draft, `/rules/<id>` for a rule. */

/** The draft that an address names; "" for none. */
export function draftIn(path: string): string {
  return /^\/d\/([\w-]{1,64})\/?$/u.exec(path)?.[1] ?? "";
}

export function pathOf(draft: string): string {
  return draft === "" ? "/" : `/d/${draft}`;
}

/** The rule that an address names, as `kr/vanity-count`; "" for none. */
export function ruleIn(path: string): string {
  return /^\/rules\/([a-z]+\/[a-z-]+)\/?$/u.exec(path)?.[1] ?? "";
}
