/** What reaches beyond the place where it stands, or runs. */
const ACTIVE = 'script, base, link, meta';

/**
 * Takes out of a page that was fetched whatever would run script once it stood in this one, or once
 * a script of this one made something of its templates. The
 * page that a host sends for loading may run what it likes; what is put into a page that is being
 * read came by another way, and nobody asked to load it.
 */
export function disarm(page: Document | DocumentFragment): void {
  for (const element of page.querySelectorAll(ACTIVE)) element.remove();
  for (const element of page.querySelectorAll('*')) {
    if (element instanceof HTMLTemplateElement) disarm(element.content);
    for (const { name, value } of [...element.attributes]) {
      if (/^on|^srcdoc$/.test(name) || isScript(value)) element.removeAttribute(name);
    }
  }
}

/** Whether a value, or one of a list of them as in animations, is an address that is code. */
function isScript(value: string): boolean {
  return value.split(';').some((each) =>
    each
      .replace(/[\s\p{Cc}]/gu, '')
      .toLowerCase()
      .startsWith('javascript:'),
  );
}
