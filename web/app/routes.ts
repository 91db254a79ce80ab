/** The addresses of the page: `/` for a new plan, `/d/<id>` for a draft on the server. */

/** The draft that an address names; "" for none. */
export function draftIn(path: string): string {
  return /^\/d\/([\w-]{1,64})\/?$/u.exec(path)?.[1] ?? "";
}

export function pathOf(draft: string): string {
  return `/d/${draft}`;
}
