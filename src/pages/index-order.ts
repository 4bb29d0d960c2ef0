/** Stories as the index has them: those that go on first, else in the order they come in. */
export function indexOrder<S extends { developing: boolean }>(stories: readonly S[]): S[] {
  return [
    ...stories.filter(({ developing }) => developing),
    ...stories.filter(({ developing }) => !developing),
  ];
}
