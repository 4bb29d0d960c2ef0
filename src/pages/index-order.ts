import { onceFor } from '../stories/once-for.ts';
import type { Story } from '../stories/story.ts';

/** Stories as the index has them: those that go on first, else in the order they come in. */
export const indexOrder = onceFor((stories: readonly Story[]): readonly Story[] => [
  ...stories.filter(({ developing }) => developing),
  ...stories.filter(({ developing }) => !developing),
]);
