/**
 * Defines a custom element by what it does while it is in a page.
 *
 * @param connect Called whenever the element enters a page; the signal ends when it leaves.
 */
export function define(
  name: string,
  connect: (element: HTMLElement, signal: AbortSignal) => void,
): void {
  customElements.define(
    name,
    class extends HTMLElement {
      #here?: AbortController;
      connectedCallback() {
        connect(this, (this.#here = new AbortController()).signal);
      }
      disconnectedCallback() {
        this.#here?.abort();
      }
    },
  );
}
