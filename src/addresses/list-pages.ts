/** The pages that list stories: a long list goes on at further addresses. */
const LISTS = ['index', 'topic', 'author'] as const;
export type ListName = (typeof LISTS)[number];

export function isList(name: string): name is ListName {
  return LISTS.some((list) => list === name);
}

/** The address of a list's further pages. @param address The list's own. */
export function furtherPages(address: string): string {
  return `${address}/page/[page]`;
}
