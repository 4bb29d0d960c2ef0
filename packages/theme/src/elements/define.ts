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
        // A button is without a type, as sites style what has one. In a form it would submit it.
        for (const button of this.querySelectorAll('button'))
          if (button.form) button.type = 'button';
        connect(this, (this.#here = new AbortController()).signal);
      }
      disconnectedCallback() {
        this.#here?.abort();
      }
    },
  );
}
