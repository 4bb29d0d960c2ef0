/**
 * Makes an element of the page like one of another document, and leaves what is the same in it as
 * it is: what the reader looks at stays, and so does what has the focus.
 */
export function patch(old: Element, fresh: Element): void {
  for (const { name, value } of fresh.attributes) {
    const taken = name === 'id' && document.getElementById(value);
    if (!taken && old.getAttribute(name) !== value) old.setAttribute(name, value);
  }
  for (const { name } of [...old.attributes]) {
    // What the reader has unfolded stays so.
    if (name !== 'open' && name !== 'id' && !fresh.hasAttribute(name)) old.removeAttribute(name);
  }
  if (old.isEqualNode(fresh)) return;
  if (hasText(old) || hasText(fresh)) {
    old.replaceChildren(...[...fresh.childNodes].map((node) => adopt(node)));
    return;
  }
  const wanted = [...fresh.children];
  const left = [...old.children];
  for (const child of wanted) {
    const at = left.findIndex((node) => node.isEqualNode(child));
    const [next] = left;
    if (at >= 0) {
      for (const gone of left.splice(0, at + 1).slice(0, -1)) gone.remove();
    } else if (
      next?.nodeName === child.nodeName &&
      !wanted.some((other) => other.isEqualNode(next))
    ) {
      patch(next, child);
      left.shift();
    } else {
      old.insertBefore(adopt(child), next ?? null);
    }
  }
  for (const gone of left) gone.remove();
}

/**
 * A node of another document for this one. Ids that are in the page already stay theirs.
 *
 * @param own An id that the node has all the same, as it would in the page as it is sent.
 */
export function adopt<T extends Node>(node: T, own?: string): T {
  const copy = document.importNode(node, true);
  if (copy instanceof Element) {
    for (const element of [copy, ...copy.querySelectorAll('[id]')]) {
      if (element.id !== own && document.getElementById(element.id)) element.removeAttribute('id');
    }
  }
  return copy;
}

/** Whether an element has words of its own, beside those of the elements in it. */
function hasText({ childNodes }: Element): boolean {
  return [...childNodes].some((node) => node instanceof Text && node.data.trim());
}
