/** What browsers with Trusted Types have. */
interface TrustedTypes {
  createPolicy: (
    name: string,
    rules: { createHTML: (html: string) => string },
  ) => { createHTML: (html: string) => string };
}

let parse: ((html: string) => string) | undefined;

/**
 * Parses a page into a document of its own, in which nothing runs and nothing is loaded.
 *
 * @throws TypeError where the site's policy demands Trusted Types and doesn't name ours,
 * `developing-story`.
 */
export function parseHtml(html: string): Document {
  parse ??= trusted();
  return new DOMParser().parseFromString(parse(html), 'text/html');
}

function trusted(): (html: string) => string {
  const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };
  const policy = trustedTypes?.createPolicy('developing-story', { createHTML: (html) => html });
  return (html) => policy?.createHTML(html) ?? html;
}
