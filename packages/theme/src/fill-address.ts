/** What is shared. */
export interface Shared {
  /** Absolute. */
  url: string;
  title: string;
}

/** An address of a template with `{url}` and `{title}`. */
export function fillAddress(template: string, { url, title }: Shared): string {
  return template
    .replace('{title}', () => encodeURIComponent(title))
    .replace('{url}', () => encodeURIComponent(url));
}
