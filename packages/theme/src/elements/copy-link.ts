import { part } from './part.ts';

/** Has the button of a list copy an address, or show it for copying where that is refused. */
export function copyLink(list: Element, url: string): void {
  const button = part(list, 'button');
  const { copied = '', address = '' } = button.dataset;
  button.onclick = () => {
    // Without a secure context there is no clipboard at all.
    Promise.resolve()
      .then(() => navigator.clipboard.writeText(url))
      .then(() => {
        part(list, '[role=status]').textContent = copied;
      })
      .catch(() => {
        const field = list.querySelector('input') ?? document.createElement('input');
        field.readOnly = true;
        field.value = url;
        field.ariaLabel = address;
        button.after(field);
        field.focus();
        field.select();
      });
  };
}
