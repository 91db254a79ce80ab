/** Registers an inner element once: a second copy of the script on the page must not throw. */
export function part(tag: string) {
  return (element: CustomElementConstructor): void => {
    if (!customElements.get(tag)) customElements.define(tag, element);
  };
}
